import { expect, test } from 'vitest'
import { courseOf, lowestOf30Days } from './price-course'

const NOW = Date.parse('2027-03-01T12:00:00Z')
const daysAgo = (days: number) => new Date(NOW - days * 86_400_000).toISOString()
const ended = (amount: string, days: number) => ({ price: { amount }, endedAt: daysAgo(days) })
const SINCE = Date.parse(daysAgo(400))

test('a price counts from the end of the one before to its own', () => {
  const days = courseOf('20.00', [ended('15.00', 2), ended('18.00', 4)], SINCE, NOW)
  expect(days).toHaveLength(90)
  expect(days.slice(-5).map(({ amount }) => amount)).toEqual([18, 15, 15, 20, 20])
})

test('the lowest of 30 days is told for each day, and forgotten after them', () => {
  const days = courseOf('20.00', [ended('15.00', 40), ended('18.00', 41)], SINCE, NOW)
  expect(days.at(-1)?.lowest).toBe(20)
  expect(days.at(-20)?.lowest).toBe(15)
  expect(days.at(-45)?.lowest).toBe(18)
})

test('a price that counted for an hour of the last 30 days is one of theirs', () => {
  expect(lowestOf30Days('20.00', [ended('9.00', 30 - 1 / 24), ended('20.00', 31)], SINCE, NOW)).toBe(9)
  expect(lowestOf30Days('20.00', [ended('9.00', 30 + 1 / 24)], SINCE, NOW)).toBe(20)
  expect(lowestOf30Days('20.00', [], SINCE, NOW)).toBe(20)
})

test('there is no course before the product was there', () => {
  const days = courseOf('20.00', [ended('15.00', 1)], Date.parse(daysAgo(3)), NOW)
  expect(days.map(({ amount }) => amount)).toEqual([15, 15, 20])
})

test('amounts are compared as numbers', () => {
  expect(lowestOf30Days('100.00', [ended('9.50', 3)], SINCE, NOW)).toBe(9.5)
})
