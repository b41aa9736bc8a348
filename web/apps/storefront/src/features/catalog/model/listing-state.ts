import type { AttributeFilterInput, OptionFilterInput, ProductFilterInput, ProductSortInput } from '@stoa/graphql'

/** What a listing is narrowed to and how it is sorted, as the URL says it. */
export interface ListingState {
  query: string
  brandIds: string[]
  categoryId: string | null
  priceMin: string | null
  priceMax: string | null
  isAvailable: boolean
  options: Record<string, string[]>
  /** Values by the key of the attribute; a range of numbers as `min..max`. */
  attributes: Record<string, string[]>
  sort: Sort
  page: number
}

export const SORTS = {
  featured: 'Featured',
  new: 'Newest',
  'price-up': 'Price, low to high',
  'price-down': 'Price, high to low',
  rating: 'Best rated',
  title: 'Name',
} as const

export type Sort = keyof typeof SORTS

const ORDERS: Record<Sort, ProductSortInput | undefined> = {
  featured: undefined,
  new: { field: 'PUBLISHED_AT', direction: 'DESC' },
  'price-up': { field: 'PRICE', direction: 'ASC' },
  'price-down': { field: 'PRICE', direction: 'DESC' },
  rating: { field: 'RATING', direction: 'DESC' },
  title: { field: 'TITLE', direction: 'ASC' },
}

const OPTION = 'o.'
const ATTRIBUTE = 'a.'
const RANGE = /^(-?\d+(?:\.\d+)?)?\.\.(-?\d+(?:\.\d+)?)?$/
const AMOUNT = /^\d{1,9}(\.\d{1,2})?$/
export const PAGE_SIZE = 24
const MOST_PAGES = 20

const isSort = (name: string | null): name is Sort => name !== null && Object.hasOwn(SORTS, name)
const amount = (text: string | null) => (text && AMOUNT.test(text) ? text : null)

/** Values by name, of all parameters that begin like this. */
function named(search: URLSearchParams, prefix: string): Record<string, string[]> {
  const found: Record<string, string[]> = {}
  for (const [key, value] of search) {
    if (key.startsWith(prefix) && value) found[key.slice(prefix.length)] = [...(found[key.slice(prefix.length)] ?? []), value]
  }
  return found
}

/** Whatever somebody typed into the address, only what makes sense of it. */
export function readListing(search: URLSearchParams): ListingState {
  const sort = search.get('sort')
  const page = Number(search.get('page') ?? 1)
  return {
    query: search.get('q')?.trim() ?? '',
    brandIds: search.getAll('brand'),
    categoryId: search.get('category'),
    priceMin: amount(search.get('min')),
    priceMax: amount(search.get('max')),
    isAvailable: search.get('available') === '1',
    options: named(search, OPTION),
    attributes: named(search, ATTRIBUTE),
    sort: isSort(sort) ? sort : 'featured',
    page: Number.isInteger(page) && page > 0 ? Math.min(page, MOST_PAGES) : 1,
  }
}

export function writeListing(state: ListingState): URLSearchParams {
  const search = new URLSearchParams()
  const put = (name: string, value: string | null) => value && search.set(name, value)
  put('q', state.query)
  put('category', state.categoryId)
  for (const id of state.brandIds) search.append('brand', id)
  put('min', state.priceMin)
  put('max', state.priceMax)
  put('available', state.isAvailable ? '1' : null)
  for (const [name, values] of Object.entries(state.options)) for (const value of values) search.append(OPTION + name, value)
  for (const [key, values] of Object.entries(state.attributes)) for (const value of values) search.append(ATTRIBUTE + key, value)
  put('sort', state.sort === 'featured' ? null : state.sort)
  put('page', state.page > 1 ? String(state.page) : null)
  return search
}

/** What to ask the API for. `scope` is the page: a category, a collection, or everything. */
export function toVariables(state: ListingState, scope: ProductFilterInput) {
  const options: OptionFilterInput[] = Object.entries(state.options).map(([name, values]) => ({ name, values }))
  const attributes = Object.entries(state.attributes).map(toAttribute)
  const filter: ProductFilterInput = {
    ...scope,
    ...(state.brandIds.length ? { brandIds: state.brandIds } : {}),
    ...(state.categoryId ? { categoryId: state.categoryId } : {}),
    ...(state.priceMin ? { priceMin: state.priceMin } : {}),
    ...(state.priceMax ? { priceMax: state.priceMax } : {}),
    ...(state.isAvailable ? { isAvailable: true } : {}),
  }
  const sort = ORDERS[state.sort]
  return {
    first: PAGE_SIZE,
    filter,
    ...(state.query ? { query: state.query } : {}),
    ...(options.length ? { options } : {}),
    ...(attributes.length ? { attributes } : {}),
    ...(sort ? { sort } : {}),
  }
}

/** Whether a list without search can show the same: it knows no words, options and attributes. */
export function isPlain({ query, options, attributes, sort }: ListingState): boolean {
  return !query && sort !== 'rating' && Object.keys(options).length === 0 && Object.keys(attributes).length === 0
}

export function toPlainVariables(state: ListingState, scope: ProductFilterInput) {
  const { first, filter, sort } = toVariables(state, scope)
  return { first, filter, ...(sort ? { sort } : {}) }
}

function toAttribute([key, values]: [string, string[]]): AttributeFilterInput {
  const range = RANGE.exec(values[0] ?? '')
  if (!range) return { key, values }
  return { key, ...(range[1] ? { min: range[1] } : {}), ...(range[2] ? { max: range[2] } : {}) }
}

const toggled = (values: readonly string[], value: string) =>
  values.includes(value) ? values.filter((one) => one !== value) : [...values, value]

/** One value more or less of a facet; the pages start again. */
export function toggleOption(state: ListingState, name: string, value: string): ListingState {
  const { [name]: chosen = [], ...others } = state.options
  const values = toggled(chosen, value)
  return { ...state, options: values.length ? { ...others, [name]: values } : others, page: 1 }
}

/** As with options; of ranges one at a time. */
export function toggleAttribute(state: ListingState, key: string, value: string): ListingState {
  const { [key]: chosen = [], ...others } = state.attributes
  const values = RANGE.test(value) ? (chosen.includes(value) ? [] : [value]) : toggled(chosen, value)
  return { ...state, attributes: values.length ? { ...others, [key]: values } : others, page: 1 }
}

export function toggleBrand(state: ListingState, id: string): ListingState {
  return { ...state, brandIds: toggled(state.brandIds, id), page: 1 }
}

export function isNarrowed({ brandIds, categoryId, priceMin, priceMax, isAvailable, options, attributes }: ListingState): boolean {
  return Boolean(
    brandIds.length || categoryId || priceMin || priceMax || isAvailable || Object.keys(options).length || Object.keys(attributes).length,
  )
}

/** Everything but the search and the order. */
export function cleared(state: ListingState): ListingState {
  return { ...readListing(new URLSearchParams()), query: state.query, sort: state.sort }
}
