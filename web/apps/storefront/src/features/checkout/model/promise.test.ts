import { expect, it } from 'vitest'
import { promise } from './promise'

const sunday = new Date(2026, 10, 22, 12)

it('counts working days alone', () => {
  expect(promise({ minDays: 2, maxDays: 4 }, sunday)).toBe('Arrives Tue 24 Nov – Thu 26 Nov')
  expect(promise({ minDays: 6, maxDays: 6 }, sunday)).toBe('Arrives Mon 30 Nov')
})

it('promises nothing that nobody knows', () => {
  expect(promise({ minDays: null, maxDays: 3 }, sunday)).toBeNull()
})
