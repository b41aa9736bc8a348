import { expect, test } from 'vitest'
import { coverageOf, percentOf } from './coverage'

const german = { locale: 'de', productsComplete: 199, productsPartial: 1, productsMissing: 0 }

test('a hundred percent is everything', () => {
  expect(percentOf({ complete: 199, partial: 1, missing: 0 })).toBe(99)
  expect(percentOf({ complete: 199, partial: 0, missing: 0 })).toBe(100)
  expect(percentOf({ complete: 0, partial: 0, missing: 0 })).toBe(100)
})

test('a language that no product speaks lacks them all', () => {
  expect(coverageOf(['de', 'fr'], [german])).toEqual([
    german,
    { locale: 'fr', productsComplete: 0, productsPartial: 0, productsMissing: 200 },
  ])
})
