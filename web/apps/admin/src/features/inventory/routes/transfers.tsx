import { useQuery } from '@apollo/client/react'
import type { StockTransferStatus } from '@stoa/graphql'
import { Badge, Button, type Tone } from '@stoa/ui'
import { useState } from 'react'
import { day } from '../../../shared/format'
import { type ListColumn, ListPage } from '../../../shared/list-page'
import { pageOf, useTableState } from '../../../shared/table-state'
import { useViewer } from '../../session'
import { StockTransfersDocument } from '../api/stock-transfers.generated'
import type { TransferStateFragment } from '../api/transfer-state.generated'
import { NewTransferDialog } from '../components/new-transfer-dialog'
import { TransferDialog } from '../components/transfer-dialog'

const PAGE = 25

const STATUS: Partial<Record<StockTransferStatus, [string, Tone]>> = {
  PENDING: ['Pending', 'warn'],
  IN_TRANSIT: ['In transit', 'info'],
  RECEIVED: ['Received', 'quiet'],
  CANCELLED: ['Cancelled', 'quiet'],
}
const stateOf = (status: StockTransferStatus): [string, Tone] => STATUS[status] ?? [status, 'quiet']
const FILTERS = [
  {
    name: 'status',
    label: 'Status',
    isSingle: true,
    options: Object.entries(STATUS).map(([value, state]) => ({ value, label: state[0] })),
  },
]

const pieces = ({ lines }: TransferStateFragment) => lines.reduce((sum, { quantity }) => sum + quantity, 0)
const route = ({ fromWarehouse, toWarehouse }: TransferStateFragment) => `${fromWarehouse.code} → ${toWarehouse.code}`

/** Goods on their way between warehouses. */
export function Component() {
  const { may } = useViewer()
  const mayWrite = may('INVENTORY_WRITE')
  const { state } = useTableState()
  const [openId, setOpenId] = useState<string | null>(null)
  const [isNew, setNew] = useState(false)
  const { data, previousData, loading, error, refetch } = useQuery(StockTransfersDocument, {
    variables: { ...pageOf(state, PAGE), status: (state.filters.status?.[0] as StockTransferStatus) ?? null },
    fetchPolicy: 'cache-and-network',
  })
  const transfers = (data ?? previousData)?.stockTransfers
  const open = transfers?.nodes.find(({ id }) => id === openId)
  const columns: readonly ListColumn<TransferStateFragment>[] = [
    {
      key: 'route',
      header: 'Route',
      text: route,
      cell: (transfer) => (
        <button
          type="button"
          className="rounded-field py-1 font-medium underline-offset-4 hover:underline"
          onClick={() => setOpenId(transfer.id)}
        >
          {route(transfer)}
        </button>
      ),
    },
    {
      key: 'status',
      header: 'Status',
      text: ({ status }) => stateOf(status)[0],
      cell: ({ status }) => <Badge tone={stateOf(status)[1]}>{stateOf(status)[0]}</Badge>,
    },
    { key: 'pieces', header: 'Items', align: 'end', text: pieces, cell: pieces },
    {
      key: 'expected',
      header: 'Expected arrival',
      align: 'end',
      isMinor: true,
      text: ({ expectedAt }) => expectedAt ?? '',
      cell: ({ expectedAt }) => (expectedAt ? day(expectedAt) : '–'),
    },
    {
      key: 'created',
      header: 'Created',
      align: 'end',
      isMinor: true,
      text: ({ createdAt }) => createdAt,
      cell: ({ createdAt }) => day(createdAt),
    },
  ]
  return (
    <>
      <ListPage
        title="Transfers"
        list="transfers"
        columns={columns}
        rows={transfers?.nodes}
        pageInfo={transfers?.pageInfo}
        isLoading={loading && !data}
        error={error}
        onRetry={() => void refetch()}
        keyOf={({ id }) => id}
        nameOf={route}
        onOpen={({ id }) => setOpenId(id)}
        filters={FILTERS}
        action={
          mayWrite && (
            <Button size="sm" kind="primary" onClick={() => setNew(true)}>
              Create transfer
            </Button>
          )
        }
        empty={<p>No transfers yet.</p>}
      />
      {open && <TransferDialog transfer={open} mayWrite={mayWrite} onClose={() => setOpenId(null)} />}
      {isNew && (
        <NewTransferDialog
          onClose={() => setNew(false)}
          onDone={() => {
            setNew(false)
            void refetch()
          }}
        />
      )}
    </>
  )
}
