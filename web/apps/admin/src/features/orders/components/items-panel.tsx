import { Badge, Button, toast } from '@stoa/ui'
import { ExternalLink, PackageCheck } from 'lucide-react'
import { useState } from 'react'
import { Link } from 'react-router'
import { moment } from '../../../shared/format'
import { IssueList } from '../../../shared/issue-list'
import { Panel } from '../../../shared/panel'
import { paths } from '../../../shared/paths'
import { useAct } from '../../../shared/use-act'
import { useViewer } from '../../session'
import { ShipmentTrackingUpdateDocument } from '../api/shipment-tracking-update.generated'
import type { OrderPage } from '../routes/order'
import { TrackingDialog } from './tracking-dialog'

type Line = OrderPage['lines'][number]
type Parcel = OrderPage['fulfillments'][number]

/** What was bought, and in which parcels it went. */
export function ItemsPanel({ order }: { order: OrderPage }) {
  const { may } = useViewer()
  return (
    <Panel title="Items">
      <ul className="divide-y">
        {order.lines.map((line) => (
          <Item key={line.id} line={line} linksToStock={may('INVENTORY_READ')} />
        ))}
      </ul>
      {order.fulfillments.map((parcel, index) => (
        <ParcelBox key={parcel.id} order={order} parcel={parcel} number={index + 1} mayWrite={may('ORDERS_WRITE')} />
      ))}
      <Costs order={order} />
    </Panel>
  )
}

function Item({ line, linksToStock }: { line: Line; linksToStock: boolean }) {
  const left = line.quantity - line.fulfilledQuantity
  return (
    <li className="flex items-start gap-4 py-3 first:pt-0">
      {line.imageUrl ? (
        <img src={line.imageUrl} alt="" className="h-15 w-12 shrink-0 rounded-field bg-surface-2 object-cover" loading="lazy" />
      ) : (
        <span className="h-15 w-12 shrink-0 rounded-field bg-surface-2" />
      )}
      <div className="min-w-0 flex-1">
        <p className="break-words font-medium">{line.title}</p>
        <p className="text-ink-2 text-sm">
          {[line.variantTitle, line.sku].filter(Boolean).join(' · ')}
          {line.variant && linksToStock && (
            <>
              {' · '}
              <Link to={paths.variantStock(line.variant.id)} className="underline underline-offset-4">
                Stock
              </Link>
            </>
          )}
        </p>
        <p className="mt-1 text-sm">{left > 0 ? <Badge tone="warn">{left} unfulfilled</Badge> : <Badge>Fulfilled</Badge>}</p>
      </div>
      <p className="tabular text-right text-sm">
        <span className="block font-medium">{line.total.gross.formatted}</span>
        <span className="text-ink-2">
          {line.quantity} × {line.unitPrice.formatted}
        </span>
      </p>
    </li>
  )
}

function ParcelBox({ order, parcel, number, mayWrite }: { order: OrderPage; parcel: Parcel; number: number; mayWrite: boolean }) {
  const [isEditing, setEditing] = useState(false)
  const { act, issues, isBusy } = useAct(ShipmentTrackingUpdateDocument)
  const arrive = async () => {
    const done = await act({ input: { orderId: order.id, fulfillmentId: parcel.id, isDelivered: true } })
    if (done) toast({ text: `Shipment ${number} marked as delivered.` })
  }
  const titles = new Map(order.lines.map(({ id, title }) => [id, title]))
  return (
    <section aria-label={`Shipment ${number}`} className="mt-3 rounded-button border bg-surface-2 p-4 text-sm">
      <IssueList messages={issues.map(({ message }) => message)} />
      <div className="flex flex-wrap items-start justify-between gap-3">
        <div className="min-w-0">
          <p className="font-medium">
            Shipment {number}{' '}
            {parcel.deliveredAt ? <Badge>Delivered {moment(parcel.deliveredAt)}</Badge> : <Badge tone="info">In transit</Badge>}
          </p>
          <p className="mt-1 text-ink-2">
            Shipped {moment(parcel.shippedAt)}
            {parcel.carrier && ` with ${parcel.carrier}`}
          </p>
          {parcel.trackingNumber && (
            <p className="break-words">
              {parcel.trackingUrl ? (
                <a
                  href={parcel.trackingUrl}
                  target="_blank"
                  rel="noreferrer noopener"
                  className="inline-flex items-center gap-1 underline underline-offset-4"
                >
                  {parcel.trackingNumber} <ExternalLink className="size-3.5" strokeWidth={1.75} aria-label="opens in a new tab" />
                </a>
              ) : (
                parcel.trackingNumber
              )}
            </p>
          )}
          <p className="mt-1 text-ink-2">
            {parcel.lines.map(({ orderLineId, quantity }) => `${quantity} × ${titles.get(orderLineId) ?? 'item'}`).join(', ')}
          </p>
        </div>
        {mayWrite && (
          <div className="flex gap-2">
            <Button size="sm" onClick={() => setEditing(true)}>
              Edit tracking
            </Button>
            {!parcel.deliveredAt && (
              <Button size="sm" busy={isBusy} onClick={() => void arrive()}>
                <PackageCheck className="size-4" strokeWidth={1.75} aria-hidden="true" /> Mark as delivered
              </Button>
            )}
          </div>
        )}
      </div>
      {isEditing && <TrackingDialog orderId={order.id} parcel={parcel} onOpenChange={setEditing} />}
    </section>
  )
}

function Costs({ order }: { order: OrderPage }) {
  const { cost } = order
  const rows: [string, string][] = [
    ['Subtotal', cost.subtotal.gross.formatted],
    [order.deliveryName ?? 'Shipping', cost.delivery?.gross.formatted ?? '–'],
    ...cost.taxes.map((tax): [string, string] => [cost.taxIncluded ? `${tax.name}, included` : tax.name, tax.amount.formatted]),
  ]
  return (
    <dl className="tabular mt-4 space-y-1.5 border-t pt-4 text-sm">
      {rows.map(([name, amount]) => (
        <div key={name} className="flex justify-between gap-4 text-ink-2">
          <dt>{name}</dt>
          <dd>{amount}</dd>
        </div>
      ))}
      <div className="flex justify-between gap-4 font-semibold text-base">
        <dt>Total</dt>
        <dd>{cost.total.gross.formatted}</dd>
      </div>
    </dl>
  )
}
