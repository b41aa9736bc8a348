import { formatDate, t } from '@stoa/ui/language'

interface Days {
  minDays: number | null
  maxDays: number | null
}

/** So many working days from now. */
export function workingDays(from: Date, days: number): Date {
  const day = new Date(from)
  for (let left = days; left > 0; ) {
    day.setDate(day.getDate() + 1)
    if (day.getDay() !== 0 && day.getDay() !== 6) left -= 1
  }
  return day
}

/** A date says more than a number of working days: `Tue 24 Nov – Thu 26 Nov`. */
export function promise({ minDays, maxDays }: Days, now: Date = new Date()): string | null {
  if (minDays === null || maxDays === null) return null
  const [first, last] = [workingDays(now, minDays), workingDays(now, maxDays)].map((day) =>
    formatDate(day, { weekday: 'short', day: 'numeric', month: 'short' }),
  )
  return first === last ? t('Arrives {day}', { day: first ?? '' }) : t('Arrives {first} – {last}', { first: first ?? '', last: last ?? '' })
}
