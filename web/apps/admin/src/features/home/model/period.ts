import type { SalesComparison, SalesReportInput, SalesStep } from '@stoa/graphql'

/** What the home page reports on, as its address says it. */
export interface Choice {
  period: PeriodName
  compare: CompareName
  metric: MetricName
  /** Days as `2026-11-22`, of an own period. */
  from: string
  until: string
  /** The shop's own when empty. */
  currency: string
}

export const PERIODS = {
  today: 'Today',
  '7d': 'Last 7 days',
  '30d': 'Last 30 days',
  '90d': 'Last 90 days',
  year: 'This year',
  own: 'Custom',
}
export const COMPARISONS = { previous: 'Previous period', year: 'Previous year', none: 'No comparison' }
export const METRICS = { revenue: 'Revenue', orders: 'Orders', average: 'Average order value', conversion: 'Conversion' }

export type PeriodName = keyof typeof PERIODS
export type CompareName = keyof typeof COMPARISONS
export type MetricName = keyof typeof METRICS

const DAYS = { today: 1, '7d': 7, '30d': 30, '90d': 90 }
const DAY_MS = 86_400_000
/** The API reports on no longer period. */
const MOST_DAYS = 731
const COMPARE_TO: Record<CompareName, SalesComparison | null> = { previous: 'PREVIOUS_PERIOD', year: 'PREVIOUS_YEAR', none: null }

function oneOf<Name extends string>(names: Record<Name, string>, value: string | null, otherwise: Name): Name {
  return value !== null && Object.hasOwn(names, value) ? (value as Name) : otherwise
}

export const dayOf = (at: Date): string =>
  `${at.getFullYear()}-${String(at.getMonth() + 1).padStart(2, '0')}-${String(at.getDate()).padStart(2, '0')}`

const startOf = (at: Date, days = 0) => new Date(at.getFullYear(), at.getMonth(), at.getDate() + days)

/** The start of a day as somebody wrote it; null for what is none. */
function startOfDay(text: string, days = 0): Date | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? []
  const at = new Date(Number(year), Number(month) - 1, Number(day))
  return dayOf(at) === text ? startOf(at, days) : null
}

export function readChoice(search: URLSearchParams): Choice {
  const currency = search.get('currency') ?? ''
  return {
    period: oneOf(PERIODS, search.get('period'), '30d'),
    compare: oneOf(COMPARISONS, search.get('compare'), 'previous'),
    metric: oneOf(METRICS, search.get('metric'), 'revenue'),
    from: search.get('from') ?? '',
    until: search.get('until') ?? '',
    currency: /^[A-Z]{3}$/.test(currency) ? currency : '',
  }
}

/** What is as it is by itself has no place in an address. */
export function writeChoice(choice: Choice): URLSearchParams {
  const usual = readChoice(new URLSearchParams())
  const search = new URLSearchParams()
  for (const name of ['period', 'compare', 'metric', 'currency'] as const) if (choice[name] !== usual[name]) search.set(name, choice[name])
  if (choice.period === 'own') {
    if (choice.from) search.set('from', choice.from)
    if (choice.until) search.set('until', choice.until)
  }
  return search
}

/** Null for an own period that is none, or is too long. */
export function rangeOf({ period, from, until }: Choice, now: Date): { from: Date; before: Date } | null {
  if (period === 'year') return { from: new Date(now.getFullYear(), 0, 1), before: now }
  if (period !== 'own') return { from: startOf(now, 1 - DAYS[period]), before: now }
  const [begin, end] = [startOfDay(from), startOfDay(until, 1)]
  if (!begin || !end || begin >= end || begin > now || daysIn(begin, end) > MOST_DAYS) return null
  return { from: begin, before: end < now ? end : now }
}

const daysIn = (from: Date, before: Date) => (before.getTime() - from.getTime()) / DAY_MS

export function stepOf(from: Date, before: Date): SalesStep {
  const days = daysIn(from, before)
  return days <= 2 ? 'HOUR' : days <= 92 ? 'DAY' : days <= 190 ? 'WEEK' : 'MONTH'
}

export function reportOf(choice: Choice, now: Date, timeZone: string): SalesReportInput | null {
  const range = rangeOf(choice, now)
  if (!range) return null
  return {
    placedFrom: range.from.toISOString(),
    placedBefore: range.before.toISOString(),
    step: stepOf(range.from, range.before),
    compareTo: COMPARE_TO[choice.compare],
    timeZone,
    currency: choice.currency || null,
  }
}
