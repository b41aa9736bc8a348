import { expect, test } from 'vitest'
import { draftOf, inputOf, termsOf } from './selling-terms'

test('a policy that says nothing is an empty threshold', () => {
  const terms = termsOf({
    policy: { __typename: 'StockPolicy' as const, version: 0, lowStockThreshold: null, preOrder: null },
    continuesSelling: true,
  })
  expect(terms).toEqual({ version: 0, lowStockThreshold: null, continuesSelling: true })
  expect(draftOf(terms)).toEqual({ lowStockThreshold: '', continuesSelling: true })
})

test('only what was changed is sent', () => {
  expect(inputOf({ continuesSelling: false })).toEqual({ continuesSelling: false })
  expect(inputOf({ lowStockThreshold: ' 12 ' })).toEqual({ lowStockThreshold: 12 })
  expect(inputOf({ lowStockThreshold: '' })).toEqual({ lowStockThreshold: null })
})

test('what is no number of pieces is not sent', () => {
  expect(inputOf({ lowStockThreshold: 'few' })).toBeNull()
  expect(inputOf({ lowStockThreshold: '-1', continuesSelling: true })).toBeNull()
})
