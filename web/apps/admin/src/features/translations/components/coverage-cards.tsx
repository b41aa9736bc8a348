import { cn } from '@stoa/ui'
import { Link } from 'react-router'
import { count } from '../../../shared/format'
import { paths } from '../../../shared/paths'
import { languageName } from '../../../shared/use-locales'
import { type Coverage, percentOf, totalOf } from '../model/coverage'

/** How far each language is; one of them is looked at more closely. */
export function CoverageCards({ all, chosen }: { all: readonly Coverage[]; chosen: string | undefined }) {
  return (
    <ul className="mb-5 grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
      {all.map((coverage) => (
        <li key={coverage.locale}>
          <Link
            to={paths.translation(coverage.locale)}
            aria-current={coverage.locale === chosen ? 'page' : undefined}
            className={cn('card block p-4 hover:border-line-strong', coverage.locale === chosen && 'border-ink hover:border-ink')}
          >
            <span className="flex items-baseline justify-between gap-3">
              <span className="font-medium">{languageName(coverage.locale)}</span>
              <span className="tabular font-semibold text-lg">{percentOf(coverage)}%</span>
            </span>
            <Bar coverage={coverage} />
            <span className="tabular block text-ink-2 text-sm">
              {count(coverage.productsComplete)} complete, {count(coverage.productsPartial)} in part, {count(coverage.productsMissing)} not
              translated
            </span>
          </Link>
        </li>
      ))}
    </ul>
  )
}

/** The same as widths, for the eye alone. */
function Bar({ coverage }: { coverage: Coverage }) {
  const total = Math.max(1, totalOf(coverage))
  const complete = (coverage.productsComplete / total) * 100
  const partial = (coverage.productsPartial / total) * 100
  return (
    <svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true" className="my-3 block h-2 w-full overflow-hidden rounded-full">
      <rect width="100" height="4" fill="var(--surface-3)" />
      <rect width={complete + partial} height="4" fill="var(--chart-compared)" />
      <rect width={complete} height="4" fill="var(--chart)" />
    </svg>
  )
}
