import { useQuery } from '@apollo/client/react'
import { Button } from '@stoa/ui'
import { Plus } from 'lucide-react'
import { useState } from 'react'
import { Link, useNavigate } from 'react-router'
import { count } from '../../../shared/format'
import { type ListColumn, ListPage } from '../../../shared/list-page'
import { paths } from '../../../shared/paths'
import { pageOf, useTableState } from '../../../shared/table-state'
import { useViewer } from '../../session'
import { CollectionsDocument, type CollectionsQuery } from '../api/collections.generated'
import { NewCollectionDialog } from '../components/new-collection-dialog'

type Row = CollectionsQuery['collections']['nodes'][number]

const PAGE = 25
const filledBy = ({ rules }: Row) => (rules ? 'By rules' : 'By hand')
const products = (row: Row) => row.products.totalCount ?? 0

const columns: readonly ListColumn<Row>[] = [
  {
    key: 'title',
    header: 'Collection',
    text: ({ title }) => title,
    cell: ({ id, title, slug }) => (
      <>
        <Link
          to={paths.collection(id)}
          className="-my-1 block py-1 max-w-96 truncate rounded-field font-medium underline-offset-4 hover:underline max-md:max-w-[44vw]"
        >
          {title}
        </Link>
        <span className="block max-w-96 truncate text-ink-2 max-md:max-w-[44vw]">{slug}</span>
      </>
    ),
  },
  { key: 'filled', header: 'Products are chosen', text: filledBy, cell: filledBy, isMinor: true },
  { key: 'products', header: 'Published products', align: 'end', text: products, cell: (row) => count(products(row)) },
]

/** Products that the shop shows together. */
export function Component() {
  const navigate = useNavigate()
  const mayWrite = useViewer().may('PRODUCTS_WRITE')
  const { state } = useTableState()
  const [isNew, setNew] = useState(false)
  const { data, previousData, loading, error, refetch } = useQuery(CollectionsDocument, {
    variables: { ...pageOf(state, PAGE), query: state.query || null },
    fetchPolicy: 'cache-and-network',
  })
  const collections = (data ?? previousData)?.collections
  return (
    <>
      <ListPage
        title="Collections"
        list="collections"
        columns={columns}
        rows={collections?.nodes}
        pageInfo={collections?.pageInfo}
        totalCount={collections?.totalCount}
        isLoading={loading && !data}
        error={error}
        onRetry={() => void refetch()}
        keyOf={({ id }) => id}
        nameOf={({ title }) => title}
        onOpen={({ id }) => void navigate(paths.collection(id))}
        action={
          mayWrite && (
            <Button size="sm" kind="primary" onClick={() => setNew(true)}>
              <Plus className="size-4" strokeWidth={1.75} aria-hidden="true" /> New collection
            </Button>
          )
        }
        searchLabel="Search collections"
        empty={<p>No collections yet. Group products that customers should see together.</p>}
      />
      {isNew && <NewCollectionDialog onClose={() => setNew(false)} onDone={(id) => void navigate(paths.collection(id))} />}
    </>
  )
}
