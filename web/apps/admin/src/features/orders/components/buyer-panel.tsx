import { Link } from 'react-router'
import { Panel } from '../../../shared/panel'
import { paths } from '../../../shared/paths'
import { useViewer } from '../../session'
import type { OrderPage } from '../routes/order'

export function BuyerPanel({ order }: { order: OrderPage }) {
  const { may } = useViewer()
  const { customer, shippingAddress, billingAddress } = order
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
      <Panel title="Shipping address">
        <AddressLines address={shippingAddress} none="No shipping required." />
      </Panel>
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
