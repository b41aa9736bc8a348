import { formatDate, nameOf, t } from '@stoa/ui'
import { Truck } from 'lucide-react'
import { Link } from 'react-router'
import { paths } from '../../../shared/paths'
import { readyBy } from '../../../shared/ready-by'
import type { OrderDetailsFragment } from '../api/order-details.generated'
import { happened } from '../model/words'
import { Progress } from './progress'

const momentOf = (at: string) => formatDate(at, { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' })

/** All of an order: where it stands, its parcels, what happened, what was bought and what it cost. */
export function OrderView({ order }: { order: OrderDetailsFragment }) {
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-x-16 gap-y-12 lg:grid-cols-[minmax(0,1fr)_26rem]">
      <div className="space-y-10">
        <Progress order={order} />
        <Parcels order={order} />
        <Timeline order={order} />
      </div>
      <aside aria-label={t('What was bought')} className="h-fit rounded-card bg-surface-2 p-6 sm:p-7">
        <Lines order={order} />
        <Costs order={order} />
        <Address order={order} />
      </aside>
    </div>
  )
}

function Parcels({ order }: { order: OrderDetailsFragment }) {
  if (order.fulfillments.length === 0) return null
  return (
    <section aria-labelledby="parcels">
      <h2 id="parcels" className="mb-4 font-semibold text-lg">
        {order.fulfillments.length === 1 ? t('Your parcel') : t('Your parcels')}
      </h2>
      <ul className="space-y-3">
        {order.fulfillments.map((parcel) => (
          <li key={parcel.id} className="flex gap-4 rounded-button border p-5">
            <Truck className="mt-0.5 size-5 shrink-0 text-accent" strokeWidth={1.75} aria-hidden="true" />
            <div className="min-w-0">
              <p className="font-medium">
                {parcel.carrier ?? t('On its way')}
                {parcel.deliveredAt
                  ? t(', arrived {moment}', { moment: momentOf(parcel.deliveredAt) })
                  : parcel.shippedAt && t(', sent {moment}', { moment: momentOf(parcel.shippedAt) })}
              </p>
              {parcel.trackingNumber && (
                <p className="break-words text-ink-2">
                  {parcel.trackingUrl && /^https?:/.test(parcel.trackingUrl) ? (
                    <a href={parcel.trackingUrl} rel="noreferrer" target="_blank" className="underline underline-offset-4">
                      {parcel.trackingNumber}
                    </a>
                  ) : (
                    parcel.trackingNumber
                  )}
                </p>
              )}
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Timeline({ order }: { order: OrderDetailsFragment }) {
  return (
    <section aria-labelledby="timeline">
      <h2 id="timeline" className="mb-4 font-semibold text-lg">
        {t('What happened')}
      </h2>
      <ol className="border-l pl-6">
        {[...order.timeline].reverse().map((entry) => (
          <li key={entry.id} className="relative pb-6 last:pb-0">
            <span aria-hidden="true" className="absolute top-2 -left-[1.78rem] size-2 rounded-full bg-ink-3 first:bg-ink" />
            <p className="wrap-anywhere">{happened(entry.message)}</p>
            <time dateTime={entry.at} className="tabular text-ink-2 text-sm">
              {momentOf(entry.at)}
            </time>
          </li>
        ))}
      </ol>
    </section>
  )
}

function Lines({ order }: { order: OrderDetailsFragment }) {
  return (
    <ul className="space-y-4">
      {order.lines.map((line) => (
        <li key={line.id} className="flex items-center gap-4">
          {line.imageUrl ? (
            <img
              src={line.imageUrl}
              alt=""
              width={56}
              height={70}
              loading="lazy"
              className="h-[70px] w-14 shrink-0 rounded-field bg-surface-3 object-cover"
            />
          ) : (
            <div className="h-[70px] w-14 shrink-0 rounded-field bg-surface-3" />
          )}
          <div className="min-w-0 flex-1">
            <p className="wrap-anywhere font-medium">
              {line.variant?.product ? (
                <Link to={paths.product(line.variant.product.slug)} className="py-1">
                  {line.title}
                </Link>
              ) : (
                line.title
              )}
            </p>
            <p className="tabular text-ink-2 text-sm">
              {line.variantTitle && `${line.variantTitle} · `}
              {line.quantity} × {line.unitPrice.formatted}
            </p>
            {line.fulfilledQuantity > 0 && (
              <p className="tabular text-ok text-sm">
                {line.fulfilledQuantity === line.quantity
                  ? t('Sent')
                  : t('{count} of {all} sent', { count: line.fulfilledQuantity, all: line.quantity })}
              </p>
            )}
          </div>
          <span className="tabular">{line.total.gross.formatted}</span>
        </li>
      ))}
    </ul>
  )
}

function Costs({ order: { cost, deliveryName } }: { order: OrderDetailsFragment }) {
  return (
    <dl className="tabular mt-6 grid grid-cols-[1fr_auto] gap-y-2 border-t pt-5">
      <dt className="text-ink-2">{t('Subtotal')}</dt>
      <dd className="text-right">{(cost.taxIncluded ? cost.subtotal.gross : cost.subtotal.net).formatted}</dd>
      {cost.delivery && (
        <>
          <dt className="text-ink-2">{deliveryName ?? t('Delivery')}</dt>
          <dd className="text-right">{cost.delivery.gross.formatted}</dd>
        </>
      )}
      {cost.taxes.map((tax) => (
        <div key={tax.name} className="contents">
          <dt className="text-ink-2">{cost.taxIncluded ? t('Included {tax}', { tax: tax.name }) : tax.name}</dt>
          <dd className="text-right text-ink-2">{tax.amount.formatted}</dd>
        </div>
      ))}
      <dt className="pt-2 font-semibold text-lg">{t('Total')}</dt>
      <dd className="pt-2 text-right font-semibold text-lg">{cost.total.gross.formatted}</dd>
    </dl>
  )
}

function Address({ order: { shippingAddress, pickup } }: { order: OrderDetailsFragment }) {
  const at = pickup?.place.address ?? shippingAddress
  if (!at) return null
  return (
    <address className="mt-5 border-t pt-5 text-ink-2 not-italic">
      {pickup && <span className="block font-medium text-ink">{t('Pick it up here')}</span>}
      {[at.name, at.company, at.line1, at.line2, `${at.postalCode ?? ''} ${at.city}`.trim(), at.region, nameOf('region', at.country)]
        .filter(Boolean)
        .map((line) => (
          <span key={line} className="block break-words">
            {line}
          </span>
        ))}
      {pickup?.readyAt && <span className="block text-ink">{readyBy(pickup.readyAt, pickup.place.timeZone)}</span>}
    </address>
  )
}
