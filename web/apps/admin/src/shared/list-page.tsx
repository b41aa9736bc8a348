import { Button, type Column, Skeleton, Table } from '@stoa/ui'
import { Download } from 'lucide-react'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { download, toCsv } from './csv'
import { Failed } from './failed'
import { FilterBar, type FilterSpec } from './filter-bar'
import { count } from './format'
import { type PageInfo, Pages } from './pages'
import type { View } from './saved-views'
import { useTableState } from './table-state'
import { useTitle } from './use-title'
import { ViewTabs } from './view-tabs'

export interface ListColumn<Row> extends Column<Row> {
  /** The same as text, for a file. Left out of it when there is none. */
  text?: (row: Row) => string | number
}

interface Props<Row> {
  title: string
  /** Names saved views and files. */
  list: string
  columns: readonly ListColumn<Row>[]
  rows: readonly Row[] | undefined
  pageInfo?: PageInfo
  totalCount?: number | null
  isLoading: boolean
  error?: unknown
  onRetry: () => void
  keyOf: (row: Row) => string
  nameOf: (row: Row) => string
  onOpen?: (row: Row) => void
  /** What the list shows without a filter. */
  allName?: string
  views?: readonly View[]
  filters?: readonly FilterSpec[]
  searchLabel?: string
  /** The one thing to do here. */
  action?: ReactNode
  /** What is done with chosen rows. */
  bulk?: (rows: readonly Row[], clear: () => void) => ReactNode
  /** One sentence on what goes here. */
  empty: ReactNode
  above?: ReactNode
}

/** A list of the shop: views, search, filters, rows, pages. Everything that was chosen is in the address. */
export function ListPage<Row>(props: Props<Row>) {
  const { title, list, columns, rows, pageInfo, totalCount, isLoading, error, onRetry, keyOf, nameOf, onOpen } = props
  const { allName = 'All', views = [], filters = [], searchLabel, action, bulk, empty, above } = props
  const { state, change, search } = useTableState()
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set())
  useTitle(title)
  // What is out of sight must not be changed with what is seen.
  const shownKeys = (rows ?? []).map(keyOf).join()
  const before = useRef(shownKeys)
  useEffect(() => {
    if (before.current !== shownKeys) setSelected(new Set())
    before.current = shownKeys
  }, [shownKeys])
  const chosen = (rows ?? []).filter((row) => selected.has(keyOf(row)))
  const isNarrowed = search !== ''
  const save = () => {
    const kept = columns.filter((column) => column.text)
    const lines = (rows ?? []).map((row) => kept.map(({ text }) => text?.(row) ?? ''))
    download(`${list}-${new Date().toISOString().slice(0, 10)}.csv`, toCsv([kept.map(({ header }) => header), ...lines]))
  }
  return (
    <div className="desk py-6">
      <header className="mb-4 flex flex-wrap items-center justify-between gap-3">
        <h1 className="font-semibold text-[22px]">{title}</h1>
        <div className="flex flex-wrap items-center gap-2">
          <Button size="sm" onClick={save} disabled={!rows?.length}>
            <Download className="size-4" strokeWidth={1.75} aria-hidden="true" /> Export CSV
          </Button>
          {action}
        </div>
      </header>
      {above}
      <section aria-label={title} className="card min-w-0 overflow-hidden">
        <ViewTabs list={list} allName={allName} views={views} />
        {chosen.length > 0 && bulk ? (
          <div role="toolbar" aria-label="Bulk actions" className="flex min-h-14 flex-wrap items-center gap-2 px-4 py-2">
            <span className="mr-2 font-medium tabular">{count(chosen.length)} selected</span>
            {bulk(chosen, () => setSelected(new Set()))}
            <Button size="sm" kind="quiet" onClick={() => setSelected(new Set())}>
              Clear selection
            </Button>
          </div>
        ) : (
          <FilterBar filters={filters} searchLabel={searchLabel} />
        )}
        {error && !rows ? (
          <Failed onRetry={onRetry} />
        ) : !rows ? (
          <Rows />
        ) : rows.length === 0 ? (
          <div className="px-6 py-16 text-center text-ink-2">
            {isNarrowed ? (
              <>
                <p className="mb-4">No results match your search or filters.</p>
                <Button size="sm" onClick={() => change({ query: '', filters: {}, sort: null })}>
                  Clear search and filters
                </Button>
              </>
            ) : (
              empty
            )}
          </div>
        ) : (
          <section
            className="overflow-x-auto"
            aria-label={`${title}, table`}
            // biome-ignore lint/a11y/noNoninteractiveTabindex: whoever has no mouse scrolls a wide table by the keyboard.
            tabIndex={0}
          >
            <Table
              label={title}
              columns={columns}
              rows={rows}
              keyOf={keyOf}
              nameOf={nameOf}
              onOpen={onOpen}
              selected={selected}
              onSelect={bulk ? setSelected : undefined}
              sort={state.sort}
              onSort={(sort) => change({ sort })}
              isStale={isLoading}
            />
          </section>
        )}
        <Pages shown={rows?.length ?? 0} totalCount={totalCount} pageInfo={pageInfo} />
      </section>
    </div>
  )
}

function Rows() {
  return (
    <div aria-busy="true" className="border-t">
      {Array.from({ length: 8 }, (_, row) => (
        <div key={row} className="flex items-center gap-6 border-b px-4 py-3.5">
          <Skeleton className="h-4 w-24" />
          <Skeleton className="h-4 flex-1" />
          <Skeleton className="h-4 w-20" />
        </div>
      ))}
    </div>
  )
}
