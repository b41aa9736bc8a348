import { Link } from 'react-router'
import { count } from '../../../shared/format'
import { paths } from '../../../shared/paths'
import { languageName } from '../../../shared/use-locales'
import { percentOf, totalOf } from '../model/coverage'
import type { KindRow } from '../model/kinds'
import { CoverageBar } from './coverage-bar'

/** How far each kind is in one language; one of them is listed below. */
export function KindRows({ locale, rows, chosen }: { locale: string; rows: readonly KindRow[]; chosen: string }) {
  return (
    <section aria-labelledby="kinds" className="card mb-5 overflow-hidden">
      <h2 id="kinds" className="border-b px-4 py-3 font-medium">
        Translated into {languageName(locale)}
      </h2>
      <ul className="divide-y">
        {rows.map(({ about, counts }) => (
          <li key={about.slug}>
            <Link
              to={paths.translation(locale, about.slug)}
              aria-current={about.slug === chosen ? 'page' : undefined}
              className="grid grid-cols-[minmax(0,1fr)_auto_3rem] items-center gap-x-4 gap-y-1.5 px-4 py-2.5 hover:bg-surface-2 aria-[current=page]:bg-surface-2 aria-[current=page]:font-medium sm:grid-cols-[9rem_minmax(0,1fr)_11rem_3rem]"
            >
              <span>{about.name}</span>
              <span className="tabular text-right font-normal text-ink-2 text-sm sm:order-2">
                {count(counts.complete)} of {count(totalOf(counts))} complete
              </span>
              <span className="tabular text-right font-semibold sm:order-3">{percentOf(counts)}%</span>
              <CoverageBar counts={counts} className="max-sm:col-span-3 sm:order-1" />
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
