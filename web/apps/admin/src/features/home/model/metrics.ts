import type { SalesStep } from '@stoa/graphql'
import type { ChartPoint } from '@stoa/ui'
import { count, datesAs, money } from '../../../shared/format'
import type { FiguresFragment } from '../api/figures.generated'
import type { SalesQuery } from '../api/sales.generated'
import type { MetricName } from './period'

export type Report = NonNullable<SalesQuery['salesReport']>

const number = (text: string | null | undefined): number | null => (text == null ? null : Number(text))

/** Null where nothing was sold or nobody came. */
export function figureOf(metric: MetricName, figures: FiguresFragment): number | null {
  switch (metric) {
    case 'revenue':
      return Number(figures.revenue.gross.amount)
    case 'orders':
      return figures.orders
    case 'average':
      return number(figures.averageOrderValue?.amount)
    case 'conversion':
      return number(figures.conversionPercent)
  }
}

export function formatter(metric: MetricName, currency: string, isShort = false): (value: number) => string {
  switch (metric) {
    case 'revenue':
    case 'average':
      return (value) => money(value, currency, isShort)
    case 'orders':
      return count
    case 'conversion':
      return (value) => `${count(value)} %`
  }
}

/** By how much it rose, as a share; null where there is nothing to compare with. */
export function changeOf(now: number | null, before: number | null | undefined): number | null {
  if (now === null || before === null || before === undefined || before === 0) return null
  return (now - before) / before
}

const LABELS: Record<SalesStep, Intl.DateTimeFormatOptions> = {
  HOUR: { hour: '2-digit', minute: '2-digit' },
  DAY: { day: 'numeric', month: 'short' },
  WEEK: { day: 'numeric', month: 'short' },
  MONTH: { month: 'short' },
}
const NAMES: Record<SalesStep, Intl.DateTimeFormatOptions> = {
  HOUR: { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' },
  DAY: { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' },
  WEEK: { day: 'numeric', month: 'short', year: 'numeric' },
  MONTH: { month: 'long', year: 'numeric' },
}

export function nameOf(at: string, step: SalesStep): string {
  const name = datesAs(NAMES[step]).format(new Date(at))
  return step === 'WEEK' ? `Week from ${name}` : name
}

export function pointsOf({ points, compared }: Report, metric: MetricName, step: SalesStep): ChartPoint[] {
  const labels = datesAs(LABELS[step])
  return points.map(({ startsAt, figures }, index) => {
    const before = compared?.points[index]
    return {
      label: labels.format(new Date(startsAt)),
      name: nameOf(startsAt, step),
      value: figureOf(metric, figures),
      ...(before ? { comparedName: nameOf(before.startsAt, step), compared: figureOf(metric, before.figures) } : {}),
    }
  })
}

/** The report as a table for a file: amounts with a point, as the API has them. */
export function tableOf({ points, compared, currency }: Report): (string | number)[][] {
  const names = ['orders', `revenue ${currency}`, `average order ${currency}`, 'conversion %']
  const cells = (figures: FiguresFragment | undefined) =>
    figures
      ? [figures.orders, figures.revenue.gross.amount, figures.averageOrderValue?.amount ?? '', figures.conversionPercent ?? '']
      : ['', '', '', '']
  const head = ['from', ...names, ...(compared ? ['compared from', ...names.map((name) => `compared ${name}`)] : [])]
  const rows = points.map(({ startsAt, figures }, index) => {
    const before = compared?.points[index]
    return [startsAt, ...cells(figures), ...(compared ? [before?.startsAt ?? '', ...cells(before?.figures)] : [])]
  })
  return [head, ...rows]
}
