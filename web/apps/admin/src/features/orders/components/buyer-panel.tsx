import { Link } from 'react-router'
import { moment } from '../../../shared/format'
import { Panel } from '../../../shared/panel'
import { paths } from '../../../shared/paths'
import { useViewer } from '../../session'
import type { OrderPage } from '../routes/order'

export function BuyerPanel({ order }: { order: OrderPage }) {
  const { may } = useViewer()
  const { customer, shippingAddress, billingAddress, pickup } = order
  return (
    <>
      <Panel title="Customer">
        <p className="font-medium">
          {customer && may('CUSTOMERS_READ') ? (
            <Link to={paths.customer(customer.id)} className="underline underline-offset-4">
              {customer.name ?? customer.email}
            </Link>
          ) : (
            (customer?.name ?? 'Guest')
          )}
        </p>
        <p className="break-words text-ink-2 text-sm">{order.email}</p>
        {order.phone && <p className="text-ink-2 text-sm">{order.phone}</p>}
      </Panel>
      {pickup ? (
        <Panel title="Picked up at">
          {order.buyerName && <p className="break-words font-medium text-sm">By {order.buyerName}</p>}
          <AddressLines address={pickup.place.address} none={pickup.place.name} />
          {pickup.readyAt && <p className="mt-2 text-sm">Promised for {moment(pickup.readyAt)}</p>}
        </Panel>
      ) : (
        <Panel title="Shipping address">
          <AddressLines address={shippingAddress} none="No shipping required." />
        </Panel>
      )}
      <Panel title="Billing address">
        <AddressLines address={billingAddress} none="Same as shipping address." />
      </Panel>
    </>
  )
}

function AddressLines({ address, none }: { address: OrderPage['shippingAddress']; none: string }) {
  if (!address) return <p className="text-ink-2 text-sm">{none}</p>
  const { name, company, line1, line2, postalCode, city, region, country, phone } = address
  const lines = [name, company, line1, line2, [postalCode, city].filter(Boolean).join(' '), region, country, phone]
  return (
    <address className="break-words text-sm not-italic">
      {lines.filter(Boolean).map((line) => (
        <span key={line} className="block">
          {line}
        </span>
      ))}
    </address>
  )
}
