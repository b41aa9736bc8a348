import { expect, test } from 'vitest'
import { calendarDay, day, moment, shortDay } from './format'

const noon = (year: number) => new Date(year, 10, 22, 12).toISOString()

test('a moment names its year when that is not this year', () => {
  const now = new Date(2026, 5, 1)
  expect(moment(noon(2026), now)).not.toContain('2026')
  expect(moment(noon(2025), now)).toContain('2025')
  expect(moment(noon(2027), now)).toContain('2027')
})

test('a day of a calendar is written like every other day', () => {
  expect(calendarDay('2026-11-22')).toBe(day(noon(2026)))
  expect(day(noon(2026))).toContain(shortDay(noon(2026)))
})
