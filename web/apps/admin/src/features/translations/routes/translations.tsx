import { useQuery } from '@apollo/client/react'
import { Link, useNavigate, useParams } from 'react-router'
import { type ListColumn, ListPage } from '../../../shared/list-page'
import { pageOf, useTableState } from '../../../shared/table-state'
import { languageName, useLocales } from '../../../shared/use-locales'
import { TranslationCoverageDocument } from '../api/translation-coverage.generated'
import { CoverageCards } from '../components/coverage-cards'
import { KindRows } from '../components/kind-rows'
import { coverageOf, fieldName } from '../model/coverage'
import { aboutKind, kindIn, PRODUCTS, rowsOf } from '../model/kinds'
import { type Gap, useGaps } from '../model/use-gaps'

const PAGE = 25
const missing = ({ missing: fields }: Gap) => fields.map(fieldName).join(', ')

const columnsOf = (header: string): readonly ListColumn<Gap>[] => [
  {
    key: 'thing',
    header,
    text: ({ title }) => title,
    cell: ({ path, title, note }) => (
      <>
        <Link
          to={path}
          className="-my-1 block py-1 max-w-96 truncate rounded-field font-medium underline-offset-4 hover:underline max-md:max-w-[44vw]"
        >
          {title}
        </Link>
        {note && <span className="block max-w-96 truncate text-ink-2 max-md:max-w-[44vw]">{note}</span>}
      </>
    ),
  },
  {
    key: 'missing',
    header: 'Not translated',
    text: missing,
    cell: (row) => <span className="text-ink-2">{missing(row)}</span>,
  },
]

/** How far everything is translated, and what is left to do. */
export function Component() {
  const navigate = useNavigate()
  const { locale: chosen, kind: slug } = useParams()
  const { state } = useTableState()
  const locales = useLocales().slice(1)
  const coverage = useQuery(TranslationCoverageDocument, { fetchPolicy: 'cache-and-network' })
  const told = coverage.data ?? coverage.previousData
  const all = coverageOf(locales, told?.translationCoverage ?? [])
  const locale = chosen ?? all[0]?.locale
  const kind = kindIn(slug)
  const about = (kind && aboutKind(kind)) ?? PRODUCTS
  const { gaps, found, isLoading, error, refetch } = useGaps(locale, kind, pageOf(state, PAGE))
  const isAlone = coverage.data !== undefined && !locale
  const products = all.find((one) => one.locale === locale)
  return (
    <ListPage
      title="Translations"
      list={`translations-${locale ?? 'none'}-${about.slug}`}
      columns={columnsOf(about.one)}
      rows={isAlone ? [] : gaps}
      pageInfo={found?.pageInfo}
      totalCount={found?.totalCount}
      isLoading={isLoading}
      error={error ?? coverage.error}
      onRetry={() => {
        void coverage.refetch()
        if (locale) void refetch()
      }}
      keyOf={({ id }) => id}
      nameOf={({ title }) => title}
      onOpen={({ path }) => void navigate(path)}
      above={
        <>
          <CoverageCards all={all} chosen={locale} slug={about.slug} />
          {locale && told && <KindRows locale={locale} rows={rowsOf(locale, products, told.translationKindCoverage)} chosen={about.slug} />}
        </>
      }
      empty={<p>{locale ? `${about.name} are all translated into ${languageName(locale)}.` : 'The shop speaks one language.'}</p>}
    />
  )
}
