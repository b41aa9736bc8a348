import { useQuery } from '@apollo/client/react'
import { Button, Skeleton } from '@stoa/ui'
import { useState } from 'react'
import { useParams } from 'react-router'
import { Failed } from '../../../shared/failed'
import { count } from '../../../shared/format'
import { Heading } from '../../../shared/heading'
import { Missing } from '../../../shared/missing'
import { Panel } from '../../../shared/panel'
import { paths } from '../../../shared/paths'
import { useTitle } from '../../../shared/use-title'
import { useViewer } from '../../session'
import type { StockFragment } from '../api/stock.generated'
import { StockLevelsDocument } from '../api/stock-levels.generated'
import { StockMovementsDocument } from '../api/stock-movements.generated'
import { AdjustDialog } from '../components/adjust-dialog'
import { IncomingPanel } from '../components/incoming-panel'
import { LedgerPanel } from '../components/ledger-panel'
import { PolicyPanel } from '../components/policy-panel'
import { ReservationsPanel } from '../components/reservations-panel'
import { nameOf } from '../components/stock-columns'

/** The stock of one variant: how many, where, and how it came to that. */
export function Component() {
  const { id = '' } = useParams()
  const { data, loading, error, refetch } = useQuery(StockLevelsDocument, {
    variables: { variantIds: [id], first: 1 },
    fetchPolicy: 'cache-and-network',
  })
  const level = data?.stockLevels.nodes[0]
  useTitle(level && nameOf(level))
  if (level) return <Stock level={level} onChanged={() => void refetch()} />
  if (error) return <Failed onRetry={() => void refetch()} />
  if (!loading) return <Missing what="variant" back={paths.inventory} />
  return (
    <div className="desk py-6">
      <Skeleton className="h-96 rounded-card" />
    </div>
  )
}

function Stock({ level, onChanged }: { level: StockFragment; onChanged: () => void }) {
  const { may } = useViewer()
  const [open, setOpen] = useState<'adjust' | 'count' | null>(null)
  const ledger = useQuery(StockMovementsDocument, {
    variables: { variantId: level.variant.id, first: 20 },
    fetchPolicy: 'cache-and-network',
    errorPolicy: 'all',
  })
  const mayWrite = may('INVENTORY_WRITE')
  return (
    <div className="desk py-6">
      <Heading back={{ to: paths.inventory, name: 'Inventory' }} title={nameOf(level)} note={level.variant.sku ?? undefined}>
        {mayWrite && (
          <>
            <Button size="sm" onClick={() => setOpen('count')}>
              Set stock count
            </Button>
            <Button size="sm" kind="primary" onClick={() => setOpen('adjust')}>
              Adjust stock
            </Button>
          </>
        )}
      </Heading>
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-5 lg:grid-cols-[minmax(0,1fr)_300px]">
        <div className="min-w-0 space-y-5">
          <LevelPanel level={level} />
          <IncomingPanel
            variantId={level.variant.id}
            mayWrite={mayWrite}
            onChanged={() => {
              onChanged()
              void ledger.refetch()
            }}
          />
          <ReservationsPanel variantId={level.variant.id} />
          <LedgerPanel movements={ledger.data?.stockMovements.nodes} />
        </div>
        <PolicyPanel key={level.policy.version} level={level} mayWrite={mayWrite} />
      </div>
      {open && (
        <AdjustDialog
          level={level}
          isCount={open === 'count'}
          onClose={() => setOpen(null)}
          onDone={() => {
            setOpen(null)
            void ledger.refetch()
          }}
        />
      )}
    </div>
  )
}

function LevelPanel({ level }: { level: StockFragment }) {
  const rows = [
    ...level.warehouses.map(({ warehouse, ...rest }) => ({ key: warehouse.id, name: warehouse.code, ...rest })),
    { key: 'all', name: 'Total', onHand: level.onHand, held: level.held, available: level.available },
  ]
  return (
    <Panel title="Stock levels">
      <div className="-mx-5 -my-4 overflow-x-auto">
        <table className="tabular w-full text-sm">
          <thead>
            <tr className="border-b bg-surface-2 text-left text-ink-2">
              {['Warehouse', 'On hand', 'Reserved', 'Available'].map((name, index) => (
                <th key={name} scope="col" className={`px-3 py-2 font-medium first:pl-5 last:pr-5 ${index > 0 ? 'text-right' : ''}`}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, name, onHand, held, available }) => (
              <tr key={key} className="border-b last:border-b-0 last:font-semibold">
                <th scope="row" className="px-3 py-3 pl-5 text-left font-[inherit]">
                  {name}
                </th>
                <td className="px-3 py-3 text-right last:pr-5">{count(onHand)}</td>
                <td className="px-3 py-3 text-right last:pr-5">{count(held)}</td>
                <td className="px-3 py-3 text-right last:pr-5">{count(available)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Panel>
  )
}
