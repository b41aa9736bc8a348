import { cn } from '@stoa/ui'
import { ArrowDownRight, ArrowRight, ArrowUpRight } from 'lucide-react'
import { changeOf, figureOf, formatter, type Report } from '../model/metrics'
import { METRICS, type MetricName } from '../model/period'

const NAMES = Object.keys(METRICS) as MetricName[]
const shares = new Intl.NumberFormat(typeof navigator === 'undefined' ? 'en' : navigator.language, {
  style: 'percent',
  maximumFractionDigits: 1,
  signDisplay: 'exceptZero',
})

/** The four figures that tell how a shop does. The one that is chosen is drawn below. */
export function FigureCards({ report, chosen, onChoose }: { report: Report; chosen: MetricName; onChoose: (metric: MetricName) => void }) {
  return (
    <ul className="grid grid-cols-2 gap-3 lg:grid-cols-4 lg:gap-4">
      {NAMES.map((metric) => {
        const value = figureOf(metric, report.totals)
        const before = report.compared ? figureOf(metric, report.compared.totals) : undefined
        const format = formatter(metric, report.currency)
        return (
          <li key={metric}>
            <button
              type="button"
              aria-pressed={metric === chosen}
              onClick={() => onChoose(metric)}
              className={cn(
                'card block h-full w-full px-4 py-3.5 text-left transition-colors hover:bg-surface-2 sm:px-5',
                metric === chosen && 'border-ink shadow-[inset_0_0_0_1px_var(--ink)]',
              )}
            >
              <span className="block text-ink-2 text-sm">{METRICS[metric]}</span>
              <span className="tabular mt-1 block truncate font-semibold text-[19px] leading-tight sm:text-2xl">
                {value === null ? '–' : format(value)}
              </span>
              {before !== undefined && <Change share={changeOf(value, before)} before={before === null ? null : format(before)} />}
            </button>
          </li>
        )
      })}
    </ul>
  )
}

function Change({ share, before }: { share: number | null; before: string | null }) {
  const isNothing = share === null || Math.abs(share) < 0.0005
  const Icon = isNothing ? ArrowRight : share > 0 ? ArrowUpRight : ArrowDownRight
  return (
    <span className="mt-1.5 flex flex-wrap items-center gap-x-2 text-sm">
      <span
        className={cn('tabular inline-flex items-center gap-1 font-medium', isNothing ? 'text-ink-3' : share > 0 ? 'text-ok' : 'text-bad')}
      >
        <Icon className="size-4" strokeWidth={1.75} aria-hidden="true" />
        {share === null ? '–' : shares.format(share)}
      </span>
      <span className="tabular text-ink-3">from {before ?? '–'}</span>
    </span>
  )
}
