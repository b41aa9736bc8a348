import type { Sort } from '@stoa/ui'
import { useSearchParams } from 'react-router'

/** What a list shows, as its address says it: Back, bookmarks and saved views find it again. */
export interface TableState {
  query: string
  /** Chosen values by the name of the filter. */
  filters: Record<string, string[]>
  sort: Sort | null
  after: string | null
  before: string | null
}

const OWN = new Set(['q', 'sort', 'after', 'before', 'tab'])

export function readTable(search: URLSearchParams): TableState {
  const filters: Record<string, string[]> = {}
  for (const name of new Set(search.keys())) if (!OWN.has(name)) filters[name] = search.getAll(name).filter(Boolean)
  const [field, direction] = (search.get('sort') ?? '').split('.')
  return {
    query: search.get('q') ?? '',
    filters,
    sort: field ? { field: field.toUpperCase(), direction: direction === 'asc' ? 'ASC' : 'DESC' } : null,
    after: search.get('after'),
    before: search.get('before'),
  }
}

/** A change of anything but the page begins at the first page. */
export function writeTable(state: Partial<TableState>): URLSearchParams {
  const search = new URLSearchParams()
  if (state.query) search.set('q', state.query)
  for (const [name, values] of Object.entries(state.filters ?? {})) for (const value of values) search.append(name, value)
  if (state.sort) search.set('sort', `${state.sort.field.toLowerCase()}.${state.sort.direction.toLowerCase()}`)
  if (state.after) search.set('after', state.after)
  if (state.before) search.set('before', state.before)
  return search
}

/** The arguments of a keyset page. */
export const pageOf = ({ after, before }: TableState, size: number) =>
  before ? { last: size, before, first: null, after: null } : { first: size, after, last: null, before: null }

export function useTableState() {
  const [search, setSearch] = useSearchParams()
  const state = readTable(search)
  const change = (next: Partial<TableState>) => setSearch(writeTable({ ...state, after: null, before: null, ...next }))
  return { state, change, search: writeTable({ ...state, after: null, before: null }).toString(), setSearch }
}
