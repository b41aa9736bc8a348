import { useQuery } from '@apollo/client/react'
import type { ProductFilterInput } from '@stoa/graphql'
import { announce, Button, buttonStyle, cn, Drawer, Picture, type PictureSource, plural, t } from '@stoa/ui'
import { SlidersHorizontal, X } from 'lucide-react'
import { type ReactNode, useEffect, useState } from 'react'
import { Link, useNavigation, useSearchParams } from 'react-router'
import { paths } from '../../../shared/paths'
import { ProductListDocument } from '../api/product-list.generated'
import { ProductSearchDocument, type ProductSearchQuery } from '../api/product-search.generated'
import {
  cleared,
  isNarrowed,
  isPlain,
  type ListingState,
  readListing,
  SORTS,
  type Sort,
  toPlainVariables,
  toVariables,
  writeListing,
} from '../model/listing-state'
import { SIZES } from '../model/pictures'
import { noteOpened } from '../model/search-clicks'
import { choose, type Facet, FacetPanel, isChosen, labelOf } from './facet-panel'
import { ProductGrid, ProductGridSkeleton } from './product-grid'

interface Props {
  scope: ProductFilterInput
  title: string
  lead?: string
  picture?: PictureSource | null | undefined
  above?: ReactNode
  /** In place of the products when there are none and nothing was filtered. */
  whenEmpty?: ReactNode
}

const pieces = (count: number) => plural(count, '{count} piece', '{count} pieces')

/** Products with what they can be narrowed by; everything chosen is in the address. */
export function Listing({ scope, title, lead, picture, above, whenEmpty }: Props) {
  const [search, setSearch] = useSearchParams()
  const [isSheetOpen, setSheetOpen] = useState(false)
  const navigation = useNavigation()
  const state = readListing(search)
  // What was chosen shows at once; the products follow.
  const [wanted, setWanted] = useState<ListingState | null>(null)
  const shown = wanted ?? state
  const { data, previousData, error } = useQuery(ProductSearchDocument, {
    variables: toVariables(state, scope),
    context: { tries: 1 },
  })
  const { result, isResting } = useResult(data ?? previousData, error, state, scope)
  const total = result?.products.totalCount ?? 0
  const isBusy = navigation.state === 'loading' || !(data || isResting)

  useEffect(() => {
    if (data) announce(pieces(data.productSearch.products.totalCount ?? 0))
  }, [data])

  // When the address has followed, it is what counts
  useEffect(() => setWanted(null), [search])

  const change = (next: ListingState) => {
    setWanted(next)
    setSearch(writeListing(next), { preventScrollReset: true })
  }
  // Of a brand there is no other brand to choose.
  const facets = (result?.facets ?? []).filter(({ kind }) => kind !== 'BRAND' || !scope.brandSlug)
  const panel = <FacetPanel facets={facets} state={shown} onChange={change} />

  return (
    <div className="page pb-24">
      {above}
      <header className="grid items-end gap-x-14 gap-y-3 py-8 md:grid-cols-[1fr_minmax(0,26rem)] md:py-10">
        <div className="min-w-0">
          <h1 className="display break-words text-[clamp(2.5rem,5vw,4rem)]">{title}</h1>
          {picture && lead && <p className="mt-4 max-w-[60ch] text-ink-2">{lead}</p>}
        </div>
        {picture ? (
          <Picture
            image={picture}
            fallback={title}
            sizes={SIZES.heading}
            eager
            decorative={!picture.altText}
            className="aspect-3/2! max-md:mt-3"
          />
        ) : (
          lead && <p className="text-ink-2">{lead}</p>
        )}
      </header>
      <div className="sticky top-16 z-20 flex min-h-14 items-center gap-4 border-y bg-bg">
        <p className="tabular flex-1 text-ink-2">{result && !isResting ? pieces(total) : ' '}</p>
        <Button size="sm" kind="quiet" className="lg:hidden" onClick={() => setSheetOpen(true)}>
          <SlidersHorizontal className="size-4.5" strokeWidth={1.75} aria-hidden="true" /> {t('Filter')}
        </Button>
        <SortField value={shown.sort} onChange={(sort) => change({ ...shown, sort, page: 1 })} />
      </div>
      <Chosen facets={facets} state={shown} onChange={change} />
      <div className="mt-8 lg:grid lg:grid-cols-[15rem_minmax(0,1fr)] lg:gap-12">
        <aside aria-label={t('Filters')} className="hidden lg:block">
          {isResting ? <p className="text-ink-2">{t('The filters are on their way; they come by themselves.')}</p> : panel}
        </aside>
        <section
          aria-label={t('Products')}
          aria-busy={isBusy}
          className={cn('transition-opacity duration-200', isBusy && result && 'opacity-60')}
        >
          {!result && <ProductGridSkeleton columns={3} />}
          {result && result.products.nodes.length > 0 && (
            <ProductGrid
              products={result.products.nodes}
              columns={3}
              eagerCount={3}
              onOpen={state.query ? (id, position) => noteOpened(state.query, id, position) : undefined}
            />
          )}
          {result && result.products.nodes.length === 0 && <Nothing state={state} onChange={change} whenEmpty={whenEmpty} />}
          {result?.products.pageInfo.hasNextPage && !isResting && (
            <div className="mt-14 flex flex-col items-center gap-3">
              <p className="tabular text-ink-2 text-sm">{t('{count} of {all}', { count: result.products.nodes.length, all: total })}</p>
              <Button busy={isBusy} onClick={() => change({ ...state, page: state.page + 1 })}>
                {t('Show more')}
              </Button>
            </div>
          )}
        </section>
      </div>
      <Drawer
        isOpen={isSheetOpen}
        onOpenChange={setSheetOpen}
        title={t('Filter')}
        description={t('Narrows the list; it changes at once.')}
        footer={
          <Button kind="primary" size="lg" wide onClick={() => setSheetOpen(false)}>
            {plural(total, 'Show {count} piece', 'Show {count} pieces')}
          </Button>
        }
      >
        <div className="p-6">{panel}</div>
      </Drawer>
    </div>
  )
}

/** While the search rests, what a plain list says. */
function useResult(data: ProductSearchQuery | undefined, error: unknown, state: ListingState, scope: ProductFilterInput) {
  const isAsked = Boolean(error) && !data && isPlain(state)
  const { data: list } = useQuery(ProductListDocument, { variables: toPlainVariables(state, scope), skip: !isAsked })
  if (data || !list?.products) return { result: data?.productSearch, isResting: false }
  return { result: { facets: [], products: { ...list.products, totalCount: null } }, isResting: true }
}

function SortField({ value, onChange }: { value: Sort; onChange: (sort: Sort) => void }) {
  return (
    <label className="flex min-w-0 items-center gap-2 text-ink-2">
      <span className="max-sm:sr-only">{t('Sort')}</span>
      <select
        value={value}
        onChange={(event) => onChange(event.target.value as Sort)}
        className="h-9 min-w-0 rounded-field border border-line-strong bg-surface px-2.5 text-ink"
      >
        {Object.entries(SORTS).map(([key, label]) => (
          <option key={key} value={key}>
            {t(label)}
          </option>
        ))}
      </select>
    </label>
  )
}

/** What is chosen, together above the list, each with its way out. */
function Chosen({ facets, state, onChange }: { facets: readonly Facet[]; state: ListingState; onChange: (state: ListingState) => void }) {
  if (!isNarrowed(state)) return null
  const chosen = facets.flatMap((facet) => facet.values.filter((value) => isChosen(state, facet, value)).map((value) => ({ facet, value })))
  return (
    <ul aria-label={t('Chosen filters')} className="flex flex-wrap items-center gap-2 pt-5">
      {chosen.map(({ facet, value }) => (
        <li key={facet.kind + facet.name + value.value}>
          <button
            type="button"
            onClick={() => onChange(choose(state, facet, value))}
            className="inline-flex h-9 items-center gap-2 rounded-full bg-surface-3 pr-3 pl-4 text-sm hover:bg-surface-2"
          >
            <span className="sr-only">{t('Remove')} </span>
            {labelOf(facet, value)}
            <X className="size-4" strokeWidth={1.75} aria-hidden="true" />
          </button>
        </li>
      ))}
      <li>
        <button type="button" onClick={() => onChange(cleared(state))} className="px-2 text-sm underline underline-offset-4">
          {t('Clear filters')}
        </button>
      </li>
    </ul>
  )
}

function Nothing({ state, onChange, whenEmpty }: { state: ListingState; onChange: (state: ListingState) => void; whenEmpty?: ReactNode }) {
  if (isNarrowed(state)) {
    return (
      <div className="py-16 text-center">
        <p className="mb-5 text-lg">{t('Nothing here is all of that at once.')}</p>
        <Button onClick={() => onChange(cleared(state))}>{t('Clear filters')}</Button>
      </div>
    )
  }
  return (
    whenEmpty ?? (
      <div className="py-16 text-center">
        <p className="mb-5 text-lg">{t('There is nothing here yet.')}</p>
        <Link to={paths.shop} className={buttonStyle({})}>
          {t('See everything')}
        </Link>
      </div>
    )
  )
}
