import { expect, test } from 'vitest'
import { changesOf, problemsOf, rowsOf, saidOf } from './rows'

const price = (minQuantity: number, currency: string, amount: string) => ({
  __typename: 'ListedPrice' as const,
  minQuantity,
  price: { __typename: 'Money' as const, amount, currency, formatted: amount },
  compareAt: null,
})
const before = [price(10, 'EUR', '6.00'), price(1, 'USD', '8.00'), price(1, 'EUR', '7.00')]

test('prices stand by currency and quantity', () => {
  expect(rowsOf(before).map(({ key }) => key)).toEqual(['EUR 1', 'EUR 10', 'USD 1'])
})

test('a row that is gone takes its price away, and each says what was seen there', () => {
  const [one] = rowsOf(before)
  const at = { variantId: 'var_1', compareAt: null }
  const seen = (amount: string | null) => ({ amount, compareAt: null })
  const added = { key: 'new', currency: 'USD', minQuantity: '5', amount: '6', compareAt: '' }
  expect(changesOf('var_1', before, one ? [{ ...one, amount: '7,50' }, added] : [])).toEqual([
    { ...at, currency: 'EUR', minQuantity: 1, amount: '7.50', expectedPrice: seen('7.00') },
    { ...at, currency: 'USD', minQuantity: 5, amount: '6', expectedPrice: seen(null) },
    { ...at, currency: 'EUR', minQuantity: 10, amount: null, expectedPrice: seen('6.00') },
    { ...at, currency: 'USD', minQuantity: 1, amount: null, expectedPrice: seen('8.00') },
  ])
})

test('who was overtaken is told where, and by which price', () => {
  const sent = changesOf('var_1', [], rowsOf(before))
  const issue = { code: 'CONFLICT', message: 'Too late.', path: ['prices', '1', 'expectedPrice'] }
  expect(saidOf(issue, sent)).toBe('EUR from 10: Too late.')
  expect(saidOf({ ...issue, current: { price: { formatted: '€5.00' } } } as typeof issue, sent)).toMatch(/^EUR from 10: .* €5.00 /)
  expect(saidOf({ ...issue, current: null } as typeof issue, sent)).toMatch(/^EUR from 10: someone else removed/)
  const named = { ...issue, current: null, changedBy: { name: 'Anna' } } as typeof issue
  expect(saidOf(named, sent)).toMatch(/^EUR from 10: Anna removed/)
  expect(saidOf({ ...issue, path: ['priceList'] }, sent)).toBe('Too late.')
})

test('what is no price is said before it is sent', () => {
  const row = { key: 'a', currency: 'EUR', minQuantity: '1', amount: '5', compareAt: '' }
  expect(problemsOf([row])).toEqual([])
  expect(problemsOf([row, { ...row, key: 'b', minQuantity: '01' }])).toHaveLength(2)
  expect(problemsOf([{ ...row, minQuantity: '0', amount: '', compareAt: 'x' }])).toHaveLength(3)
})
