import type { Weekday } from '@stoa/graphql'
import { formatDate } from '@stoa/ui/language'

const WEEK: readonly Weekday[] = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY']

interface Hours {
  day: Weekday
  opens: string
  closes: string
}

interface Opening {
  days: string
  times: string
}

// The first of January 2024 was a Monday.
const nameOf = (day: Weekday) => formatDate(`2024-01-0${WEEK.indexOf(day) + 1}`, { weekday: 'short', timeZone: 'UTC' })
const timeOf = (clock: string) => formatDate(`2024-01-01T${clock}Z`, { hour: '2-digit', minute: '2-digit', timeZone: 'UTC' })

/** When a place is open; days in a row that are alike are told together: `Mon – Fri`. */
export function openings(hours: readonly Hours[]): Opening[] {
  const runs: { first: Hours; last: Hours }[] = []
  for (const one of hours.filter(({ day }) => WEEK.includes(day))) {
    const run = runs.at(-1)
    if (run && isNext(run.last, one)) run.last = one
    else runs.push({ first: one, last: one })
  }
  return runs.map(({ first, last }) => ({
    days: first === last ? nameOf(first.day) : `${nameOf(first.day)} – ${nameOf(last.day)}`,
    times: `${timeOf(first.opens)} – ${timeOf(first.closes)}`,
  }))
}

const isNext = (before: Hours, one: Hours) =>
  WEEK.indexOf(one.day) === WEEK.indexOf(before.day) + 1 && one.opens === before.opens && one.closes === before.closes
