import { cn } from '@stoa/ui'
import { Link } from 'react-router'
import { count } from '../../../shared/format'
import { paths } from '../../../shared/paths'
import { languageName } from '../../../shared/use-locales'
import { type Coverage, ofProducts, percentOf } from '../model/coverage'
import { CoverageBar } from './coverage-bar'

/** How far the products are in each language; one of them is looked at more closely. */
export function CoverageCards({ all, chosen, slug }: { all: readonly Coverage[]; chosen: string | undefined; slug: string }) {
  return (
    <ul className="mb-5 grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
      {all.map((coverage) => (
        <li key={coverage.locale}>
          <Link
            to={paths.translation(coverage.locale, slug)}
            aria-current={coverage.locale === chosen ? 'page' : undefined}
            className={cn('card block p-4 hover:border-line-strong', coverage.locale === chosen && 'border-ink hover:border-ink')}
          >
            <span className="flex items-baseline justify-between gap-3">
              <span className="font-medium">{languageName(coverage.locale)}</span>
              <span className="tabular font-semibold text-lg">{percentOf(ofProducts(coverage))}%</span>
            </span>
            <CoverageBar counts={ofProducts(coverage)} className="my-3" />
            <span className="tabular block text-ink-2 text-sm">
              Products: {count(coverage.productsComplete)} complete, {count(coverage.productsPartial)} in part,{' '}
              {count(coverage.productsMissing)} not translated
            </span>
          </Link>
        </li>
      ))}
    </ul>
  )
}
