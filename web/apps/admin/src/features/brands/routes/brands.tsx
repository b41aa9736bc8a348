import { useQuery } from '@apollo/client/react'
import { Button } from '@stoa/ui'
import { Plus } from 'lucide-react'
import { useState } from 'react'
import { Link, useNavigate } from 'react-router'
import { type ListColumn, ListPage } from '../../../shared/list-page'
import { paths } from '../../../shared/paths'
import { pageOf, useTableState } from '../../../shared/table-state'
import { languageName } from '../../../shared/use-locales'
import { useViewer } from '../../session'
import { BrandsDocument, type BrandsQuery } from '../api/brands.generated'
import { NewBrandDialog } from '../components/new-brand-dialog'

type Row = BrandsQuery['brands']['nodes'][number]

const PAGE = 25
const languages = ({ translations }: Row) => translations.map(({ locale }) => languageName(locale)).join(', ')

const columns: readonly ListColumn<Row>[] = [
  {
    key: 'name',
    header: 'Brand',
    text: ({ name }) => name,
    cell: ({ id, name, slug, logo }) => (
      <span className="flex min-w-0 items-center gap-3">
        {logo ? (
          <img src={logo.thumb} alt="" loading="lazy" className="size-10 shrink-0 rounded-field border bg-surface-2 object-contain p-1" />
        ) : (
          <span aria-hidden="true" className="grid size-10 shrink-0 place-items-center rounded-field bg-surface-3 font-medium text-ink-2">
            {[...name][0]?.toUpperCase()}
          </span>
        )}
        <span className="min-w-0">
          <Link
            to={paths.brand(id)}
            className="-my-1 block py-1 max-w-96 truncate rounded-field font-medium underline-offset-4 hover:underline max-md:max-w-[52vw]"
          >
            {name}
          </Link>
          <span className="block max-w-96 truncate text-ink-2 max-md:max-w-[52vw]">{slug}</span>
        </span>
      </span>
    ),
  },
  {
    key: 'languages',
    header: 'Translated into',
    isMinor: true,
    text: languages,
    cell: (row) => <span className="text-ink-2">{languages(row) || '–'}</span>,
  },
]

/** Who makes what the shop sells. */
export function Component() {
  const navigate = useNavigate()
  const mayWrite = useViewer().may('PRODUCTS_WRITE')
  const { state } = useTableState()
  const [isNew, setNew] = useState(false)
  const { data, previousData, loading, error, refetch } = useQuery(BrandsDocument, {
    variables: { ...pageOf(state, PAGE), query: state.query || null },
    fetchPolicy: 'cache-and-network',
  })
  const brands = (data ?? previousData)?.brands
  return (
    <>
      <ListPage
        title="Brands"
        list="brands"
        columns={columns}
        rows={brands?.nodes}
        pageInfo={brands?.pageInfo}
        totalCount={brands?.totalCount}
        isLoading={loading && !data}
        error={error}
        onRetry={() => void refetch()}
        keyOf={({ id }) => id}
        nameOf={({ name }) => name}
        onOpen={({ id }) => void navigate(paths.brand(id))}
        searchLabel="Search by name"
        action={
          mayWrite && (
            <Button size="sm" kind="primary" onClick={() => setNew(true)}>
              <Plus className="size-4" strokeWidth={1.75} aria-hidden="true" /> New brand
            </Button>
          )
        }
        empty={<p>No brands yet. Brands have a page of their own in the shop, and customers filter by them.</p>}
      />
      {isNew && <NewBrandDialog onClose={() => setNew(false)} onDone={(id) => void navigate(paths.brand(id))} />}
    </>
  )
}
