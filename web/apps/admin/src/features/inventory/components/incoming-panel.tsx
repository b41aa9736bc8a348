import { useQuery } from '@apollo/client/react'
import { Badge, Button, Skeleton } from '@stoa/ui'
import { useState } from 'react'
import { Failed } from '../../../shared/failed'
import { count, day } from '../../../shared/format'
import { Panel } from '../../../shared/panel'
import type { DeliveryFragment } from '../api/delivery.generated'
import { IncomingStockDocument } from '../api/incoming-stock.generated'
import { CancelDelivery } from './cancel-delivery'
import { NewDeliveryDialog } from './new-delivery-dialog'
import { ReceiveDialog } from './receive-dialog'

interface Props {
  variantId: string
  mayWrite: boolean
  /** The stock has changed, or when more of it comes. */
  onChanged: () => void
}

type Open = { act: 'new' } | { act: 'receive' | 'cancel'; delivery: DeliveryFragment }

/** What is still expected of a variant, and what becomes of it. */
export function IncomingPanel({ variantId, mayWrite, onChanged }: Props) {
  const [open, setOpen] = useState<Open | null>(null)
  const { data, error, refetch } = useQuery(IncomingStockDocument, { variables: { variantId }, fetchPolicy: 'cache-and-network' })
  const deliveries = data?.incomingStock
  const close = () => setOpen(null)
  const done = () => {
    close()
    void refetch()
    onChanged()
  }
  return (
    <Panel
      title="Incoming stock"
      action={
        mayWrite && (
          <Button size="sm" onClick={() => setOpen({ act: 'new' })}>
            Record delivery
          </Button>
        )
      }
    >
      {error && !deliveries ? (
        <Failed onRetry={() => void refetch()} />
      ) : !deliveries ? (
        <Skeleton className="h-16" />
      ) : deliveries.nodes.length === 0 ? (
        <p className="text-ink-2">No deliveries expected.</p>
      ) : (
        <ul className="divide-y">
          {deliveries.nodes.map((delivery) => (
            <Row
              key={delivery.id}
              delivery={delivery}
              mayWrite={mayWrite}
              onReceive={() => setOpen({ act: 'receive', delivery })}
              onCancel={() => setOpen({ act: 'cancel', delivery })}
            />
          ))}
        </ul>
      )}
      {deliveries?.pageInfo.hasNextPage && (
        <p className="mt-3 text-ink-2 text-sm">These are the next {count(deliveries.nodes.length)}; more are expected later.</p>
      )}
      {open?.act === 'new' && <NewDeliveryDialog variantId={variantId} onClose={close} onDone={done} />}
      {open?.act === 'receive' && <ReceiveDialog delivery={open.delivery} onClose={close} onDone={done} />}
      {open?.act === 'cancel' && <CancelDelivery delivery={open.delivery} onClose={close} onDone={done} />}
    </Panel>
  )
}

interface RowProps {
  delivery: DeliveryFragment
  mayWrite: boolean
  onReceive: () => void
  onCancel: () => void
}

function Row({ delivery, mayWrite, onReceive, onCancel }: RowProps) {
  const { quantity, received, outstanding, warehouse, expectedAt, reference, note } = delivery
  const which = (
    <span className="sr-only">
      {' '}
      {count(outstanding)} on {day(expectedAt)}
    </span>
  )
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 py-2.5 text-sm first:pt-0 last:pb-0">
      <span className="tabular w-14 shrink-0 text-right font-semibold">{count(outstanding)}</span>
      <span className="min-w-40 flex-1">
        <span className="flex flex-wrap items-center gap-x-2 gap-y-1">
          {day(expectedAt)} · {warehouse.code}
          {Date.parse(expectedAt) < Date.now() && <Badge tone="warn">Overdue</Badge>}
        </span>
        {received > 0 && (
          <span className="block text-ink-2">
            {count(received)} of {count(quantity)} received
          </span>
        )}
        {(reference || note) && <span className="wrap-anywhere block text-ink-2">{[reference, note].filter(Boolean).join(' · ')}</span>}
      </span>
      {mayWrite && (
        <span className="ml-auto flex gap-2">
          <Button size="sm" onClick={onReceive}>
            Receive{which}
          </Button>
          <Button size="sm" kind="quiet" onClick={onCancel}>
            Cancel{which}
          </Button>
        </span>
      )}
    </li>
  )
}
