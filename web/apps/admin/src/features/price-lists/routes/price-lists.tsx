import { useQuery } from '@apollo/client/react'
import { Badge, Button, Modal } from '@stoa/ui'
import { Plus, Upload } from 'lucide-react'
import { useState } from 'react'
import { Link, useNavigate } from 'react-router'
import { day } from '../../../shared/format'
import { type ListColumn, ListPage } from '../../../shared/list-page'
import { paths } from '../../../shared/paths'
import { useTableState } from '../../../shared/table-state'
import { ImportForm } from '../../imports'
import { useViewer } from '../../session'
import type { PriceListDetailsFragment } from '../api/price-list-details.generated'
import { PriceListsDocument } from '../api/price-lists.generated'
import { NewPriceListDialog } from '../components/new-price-list-dialog'
import { listState } from '../model/conditions'

const audience = ({ markets, customerGroupIds }: PriceListDetailsFragment) =>
  [
    markets.length === 0 ? 'All markets' : markets.join(', '),
    customerGroupIds.length === 0
      ? 'everybody'
      : customerGroupIds.length === 1
        ? '1 customer group'
        : `${customerGroupIds.length} customer groups`,
  ].join(', ')
const times = ({ startsAt, endsAt }: PriceListDetailsFragment) =>
  [startsAt && `from ${day(startsAt)}`, endsAt && `until ${day(endsAt)}`].filter(Boolean).join(' ') || 'Always'
const percent = ({ adjustPercent }: PriceListDetailsFragment) => (adjustPercent ? `${adjustPercent} %` : '–')

const columns: readonly ListColumn<PriceListDetailsFragment>[] = [
  {
    key: 'name',
    header: 'Price list',
    text: ({ name }) => name,
    cell: ({ handle, name }) => (
      <>
        <Link
          to={paths.priceList(handle)}
          className="-my-1 block py-1 max-w-80 truncate rounded-field font-medium underline-offset-4 hover:underline max-md:max-w-[44vw]"
        >
          {name}
        </Link>
        <span className="block max-w-80 truncate text-ink-2 max-md:max-w-[44vw]">{handle}</span>
      </>
    ),
  },
  {
    key: 'state',
    header: 'Status',
    text: (list) => listState(list)[0],
    cell: (list) => <Badge tone={listState(list)[1]}>{listState(list)[0]}</Badge>,
  },
  { key: 'audience', header: 'Counts for', isMinor: true, text: audience, cell: audience },
  { key: 'times', header: 'When', isMinor: true, text: times, cell: times },
  { key: 'percent', header: 'Change', align: 'end', isMinor: true, text: percent, cell: percent },
  { key: 'rank', header: 'Rank', align: 'end', isMinor: true, text: ({ rank }) => rank, cell: ({ rank }) => rank },
]

/** Prices under conditions. */
export function Component() {
  const navigate = useNavigate()
  const mayWrite = useViewer().may('PRODUCTS_WRITE')
  const { state } = useTableState()
  const [open, setOpen] = useState<'new' | 'import' | null>(null)
  const { data, loading, error, refetch } = useQuery(PriceListsDocument, { fetchPolicy: 'cache-and-network' })
  const wanted = state.query.toLowerCase()
  const rows = data?.priceLists.filter(({ name, handle }) => `${name} ${handle}`.toLowerCase().includes(wanted))
  return (
    <>
      <ListPage
        title="Price lists"
        list="price-lists"
        columns={columns}
        rows={rows}
        isLoading={loading && !data}
        error={error}
        onRetry={() => void refetch()}
        keyOf={({ handle }) => handle}
        nameOf={({ name }) => name}
        onOpen={({ handle }) => void navigate(paths.priceList(handle))}
        searchLabel="Search price lists"
        action={
          mayWrite && (
            <>
              <Button size="sm" onClick={() => setOpen('import')}>
                <Upload className="size-4" strokeWidth={1.75} aria-hidden="true" /> Import prices
              </Button>
              <Button size="sm" kind="primary" onClick={() => setOpen('new')}>
                <Plus className="size-4" strokeWidth={1.75} aria-hidden="true" /> New price list
              </Button>
            </>
          )
        }
        empty={<p>No price lists yet. They hold sales, prices by quantity, and prices of markets or customer groups.</p>}
      />
      {open === 'new' && <NewPriceListDialog onClose={() => setOpen(null)} onDone={(handle) => void navigate(paths.priceList(handle))} />}
      {open === 'import' && (
        <Modal
          isOpen
          onOpenChange={() => setOpen(null)}
          title="Import prices"
          description="A row for each price. Prices no row names stay."
        >
          <ImportForm contents="prices" />
        </Modal>
      )}
    </>
  )
}
