import { useQuery } from '@apollo/client/react'
import type { ProductFilterInput, ProductSortField, ProductStatus } from '@stoa/graphql'
import { buttonStyle } from '@stoa/ui'
import { Plus } from 'lucide-react'
import { useMemo } from 'react'
import { Link, useNavigate } from 'react-router'
import { ListPage } from '../../../shared/list-page'
import { paths } from '../../../shared/paths'
import { pageOf, type TableState, useTableState } from '../../../shared/table-state'
import { useViewer } from '../../session'
import { BrandNameDocument } from '../api/brand-name.generated'
import { ProductChoicesDocument } from '../api/product-choices.generated'
import { ProductsDocument } from '../api/products.generated'
import { ProductsFoundDocument } from '../api/products-found.generated'
import { BulkBar } from '../components/bulk-bar'
import { productColumns } from '../components/product-columns'
import { categoryOptions } from '../model/categories'
import { STATUS_OPTIONS } from '../model/states'

const PAGE = 25

const VIEWS = [
  { name: 'Draft', search: 'status=DRAFT' },
  { name: 'Archived', search: 'status=ARCHIVED' },
]

function filterOf({ filters: { status, category, brand } }: TableState): ProductFilterInput {
  return { status: (status?.[0] as ProductStatus) ?? null, categoryId: category?.[0] ?? null, brandIds: brand ?? null }
}

export function Component() {
  const navigate = useNavigate()
  const { may } = useViewer()
  const mayWrite = may('PRODUCTS_WRITE')
  const { state } = useTableState()
  const { products, ...query } = useProducts(state)
  const choices = useQuery(ProductChoicesDocument, { errorPolicy: 'all' }).data
  const brand = useBrand(state)
  const columns = useMemo(() => productColumns(mayWrite), [mayWrite])
  const filters = [
    { name: 'status', label: 'Status', options: STATUS_OPTIONS, isSingle: true },
    { name: 'category', label: 'Category', options: categoryOptions(choices?.categoryTree), isSingle: true },
    ...(brand ? [{ name: 'brand', label: 'Brand', options: [{ value: brand.id, label: brand.name }] }] : []),
  ]
  return (
    <ListPage
      title="Products"
      list="products"
      columns={columns}
      rows={products?.nodes}
      pageInfo={products?.pageInfo}
      totalCount={products?.totalCount}
      isLoading={query.isLoading}
      error={query.error}
      onRetry={query.refetch}
      keyOf={({ id }) => id}
      nameOf={({ title }) => title}
      onOpen={({ id }) => void navigate(paths.product(id))}
      allName="Active"
      views={VIEWS}
      filters={filters}
      searchLabel="Search by name, text or SKU"
      action={
        mayWrite && (
          <Link to={paths.newProduct} className={buttonStyle({ kind: 'primary', size: 'sm' })}>
            <Plus className="size-4" strokeWidth={1.75} aria-hidden="true" /> New product
          </Link>
        )
      }
      bulk={mayWrite ? (rows, clear) => <BulkBar products={rows} onDone={clear} onChanged={query.refetch} /> : undefined}
      empty={<p>No products yet. Create your first product, or import a catalog.</p>}
    />
  )
}

/** The brand that one comes from. */
function useBrand({ filters }: TableState) {
  const id = filters.brand?.[0]
  return useQuery(BrandNameDocument, { variables: { id: id ?? '' }, skip: !id, errorPolicy: 'all' }).data?.brand
}

/** The list as it is kept, or what a search finds in it. */
function useProducts(state: TableState) {
  const isSearch = state.query !== ''
  const sort = state.sort ? { field: state.sort.field as ProductSortField, direction: state.sort.direction } : null
  const page = pageOf(state, PAGE)
  const shared = { fetchPolicy: 'cache-and-network', errorPolicy: 'none' } as const
  const listed = useQuery(ProductsDocument, { ...shared, variables: { ...page, filter: filterOf(state), sort }, skip: isSearch })
  const found = useQuery(ProductsFoundDocument, {
    ...shared,
    variables: { query: state.query, first: PAGE, after: state.after, filter: filterOf(state), sort },
    skip: !isSearch,
  })
  const query = isSearch ? found : listed
  const products = isSearch ? (found.data ?? found.previousData)?.productSearch.products : (listed.data ?? listed.previousData)?.products
  return { products, isLoading: query.loading && !query.data, error: query.error, refetch: () => void query.refetch() }
}
