import { expect, test } from 'vitest'
import { changesOf, problemsOf, rowsOf } from './rows'

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

test('a row that is gone takes its price away', () => {
  const [one] = rowsOf(before)
  expect(changesOf('var_1', before, one ? [{ ...one, amount: '7,50' }] : [])).toEqual([
    { variantId: 'var_1', currency: 'EUR', minQuantity: 1, amount: '7.50', compareAt: null },
    { variantId: 'var_1', currency: 'EUR', minQuantity: 10, amount: null, compareAt: null },
    { variantId: 'var_1', currency: 'USD', minQuantity: 1, amount: null, compareAt: null },
  ])
})

test('what is no price is said before it is sent', () => {
  const row = { key: 'a', currency: 'EUR', minQuantity: '1', amount: '5', compareAt: '' }
  expect(problemsOf([row])).toEqual([])
  expect(problemsOf([row, { ...row, key: 'b', minQuantity: '01' }])).toHaveLength(2)
  expect(problemsOf([{ ...row, minQuantity: '0', amount: '', compareAt: 'x' }])).toHaveLength(3)
})
