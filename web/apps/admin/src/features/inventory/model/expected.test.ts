import { expect, test } from 'vitest'
import { expectedAt } from './expected'

test('what is expected on a day is not late before it has ended', () => {
  expect(expectedAt('2027-01-31')).toBe(new Date(2027, 0, 31, 23, 59).toISOString())
})

test('without a day there is no time', () => {
  expect(expectedAt('')).toBeNull()
  expect(expectedAt('2027-13-01')).toBeNull()
})
