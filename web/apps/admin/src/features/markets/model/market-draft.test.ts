import { expect, test } from 'vitest'
import { draftOf, inputOf, problemsOf } from './market-draft'

const stored = {
  __typename: 'Market' as const,
  handle: 'ch',
  name: 'Switzerland',
  countries: ['CH', 'LI'],
  pricesIncludeTax: true,
  taxRates: [{ __typename: 'MarketTaxRate' as const, taxClass: 'standard', percent: '8.1' }],
  currencies: [{ __typename: 'MarketCurrency' as const, currency: 'CHF', rate: '0.9312', roundTo: '0.05' }],
  isActive: true,
  version: 2,
}

test('what is stored is sent again as it was', () => {
  expect(inputOf('ch', 2, draftOf(stored))).toEqual({
    handle: 'ch',
    expectedVersion: 2,
    name: 'Switzerland',
    isActive: true,
    pricesIncludeTax: true,
    countries: ['CH', 'LI'],
    currencies: [{ currency: 'CHF', rate: '0.9312', roundTo: '0.05' }],
    taxRates: [{ taxClass: 'standard', percent: '8.1' }],
  })
})

test('what is no number is said before it is sent', () => {
  const draft = draftOf(stored)
  expect(problemsOf(draft)).toEqual([])
  const wrong = { ...draft, currencies: [{ currency: 'CHF', rate: 'low', roundTo: '' }], taxRates: [{ taxClass: 'standard', percent: '' }] }
  expect(problemsOf(wrong).map(({ path }) => path?.[0])).toEqual(['currencies', 'taxRates'])
})
