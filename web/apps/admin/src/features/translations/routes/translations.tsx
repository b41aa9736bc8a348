import { useQuery } from '@apollo/client/react'
import { Link, useNavigate, useParams } from 'react-router'
import { type ListColumn, ListPage } from '../../../shared/list-page'
import { paths } from '../../../shared/paths'
import { pageOf, useTableState } from '../../../shared/table-state'
import { languageName, useLocales } from '../../../shared/use-locales'
import { TranslationCoverageDocument } from '../api/translation-coverage.generated'
import { UntranslatedProductsDocument, type UntranslatedProductsQuery } from '../api/untranslated-products.generated'
import { CoverageCards } from '../components/coverage-cards'
import { coverageOf, fieldName } from '../model/coverage'

type Row = UntranslatedProductsQuery['untranslatedProducts']['nodes'][number]

const PAGE = 25
const missing = ({ missing: fields }: Row) => fields.map(fieldName).join(', ')

const columns: readonly ListColumn<Row>[] = [
  {
    key: 'product',
    header: 'Product',
    text: ({ product }) => product.title,
    cell: ({ product: { id, title, slug } }) => (
      <>
        <Link
          to={paths.product(id)}
          className="-my-1 block py-1 max-w-96 truncate rounded-field font-medium underline-offset-4 hover:underline max-md:max-w-[44vw]"
        >
          {title}
        </Link>
        <span className="block max-w-96 truncate text-ink-2 max-md:max-w-[44vw]">{slug}</span>
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

/** How far products are translated, and what is left to do. */
export function Component() {
  const navigate = useNavigate()
  const { locale: chosen } = useParams()
  const { state } = useTableState()
  const locales = useLocales().slice(1)
  const coverage = useQuery(TranslationCoverageDocument, { fetchPolicy: 'cache-and-network' })
  const all = coverageOf(locales, (coverage.data ?? coverage.previousData)?.translationCoverage ?? [])
  const locale = chosen ?? all[0]?.locale
  const { data, previousData, loading, error, refetch } = useQuery(UntranslatedProductsDocument, {
    variables: { ...pageOf(state, PAGE), locale: locale ?? '' },
    skip: !locale,
    fetchPolicy: 'cache-and-network',
  })
  const products = (data ?? previousData)?.untranslatedProducts
  const isAlone = coverage.data !== undefined && !locale
  return (
    <ListPage
      title="Translations"
      list={`translations-${locale ?? 'none'}`}
      columns={columns}
      rows={isAlone ? [] : products?.nodes}
      pageInfo={products?.pageInfo}
      totalCount={products?.totalCount}
      isLoading={loading && !data}
      error={error ?? coverage.error}
      onRetry={() => {
        void coverage.refetch()
        if (locale) void refetch()
      }}
      keyOf={({ product }) => product.id}
      nameOf={({ product }) => product.title}
      onOpen={({ product }) => void navigate(paths.product(product.id))}
      above={<CoverageCards all={all} chosen={locale} />}
      empty={<p>{locale ? `Every product is translated into ${languageName(locale)}.` : 'The shop speaks one language.'}</p>}
    />
  )
}
