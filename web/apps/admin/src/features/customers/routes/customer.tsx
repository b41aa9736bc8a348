import { useQuery } from '@apollo/client/react'
import { Badge, Skeleton } from '@stoa/ui'
import { Link, useParams } from 'react-router'
import { Failed } from '../../../shared/failed'
import { day, moment } from '../../../shared/format'
import { Heading } from '../../../shared/heading'
import { Missing } from '../../../shared/missing'
import { Panel } from '../../../shared/panel'
import { paths } from '../../../shared/paths'
import { useTitle } from '../../../shared/use-title'
import { OrderState, PaymentState } from '../../orders'
import { CustomerPageDocument, type CustomerPageQuery } from '../api/customer-page.generated'

type Customer = NonNullable<CustomerPageQuery['customer']>

/** One customer: who it is, what was bought, where it goes. */
export function Component() {
  const { id = '' } = useParams()
  const { data, loading, error, refetch } = useQuery(CustomerPageDocument, {
    variables: { by: { id } },
    fetchPolicy: 'cache-and-network',
    errorPolicy: 'all',
  })
  const customer = data?.customer as Customer | null | undefined
  useTitle(customer?.name ?? customer?.email)
  if (customer) return <CustomerDetails customer={customer} />
  if (error) return <Failed onRetry={() => void refetch()} />
  if (!loading) return <Missing what="customer" back={paths.customers} />
  return (
    <div className="desk py-6">
      <Skeleton className="h-64 rounded-card" />
    </div>
  )
}

function CustomerDetails({ customer }: { customer: Customer }) {
  const orders = customer.orders?.nodes
  return (
    <div className="desk py-6">
      <Heading
        back={{ to: paths.customers, name: 'Customers' }}
        title={customer.name ?? customer.email}
        note={`Customer since ${day(customer.createdAt)}`}
      />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-5 lg:grid-cols-[minmax(0,1fr)_300px]">
        <Panel title="Recent orders">
          {!orders ? (
            <p className="text-ink-2">Orders are unavailable, or you do not have permission to view them.</p>
          ) : orders.length === 0 ? (
            <p className="text-ink-2">No orders yet.</p>
          ) : (
            <ul className="divide-y">
              {orders.map((order) => (
                <li key={order.id} className="flex flex-wrap items-center gap-3 py-2.5 first:pt-0 last:pb-0">
                  <Link to={paths.order(order.number)} className="w-20 rounded-field py-1 font-medium underline-offset-4 hover:underline">
                    {order.number}
                  </Link>
                  <span className="text-ink-2 text-sm">{moment(order.placedAt)}</span>
                  <OrderState status={order.status} />
                  <PaymentState status={order.paymentStatus} />
                  <span className="tabular ml-auto font-medium">{order.total.gross.formatted}</span>
                </li>
              ))}
            </ul>
          )}
        </Panel>
        <div className="space-y-5">
          <Panel title="Contact">
            <p className="break-words">{customer.email}</p>
            {customer.phone && <p className="text-ink-2">{customer.phone}</p>}
          </Panel>
          <Panel title="Addresses">
            {customer.addresses.length === 0 && <p className="text-ink-2">No saved addresses.</p>}
            <ul className="space-y-4">
              {customer.addresses.map(({ id, isDefault, address }) => (
                <li key={id} className="text-sm">
                  {isDefault && <Badge>Default</Badge>}
                  <address className="break-words not-italic">
                    {[address.name, address.line1, address.line2, `${address.postalCode ?? ''} ${address.city}`, address.country]
                      .filter(Boolean)
                      .map((line) => (
                        <span key={line} className="block">
                          {line}
                        </span>
                      ))}
                  </address>
                </li>
              ))}
            </ul>
          </Panel>
        </div>
      </div>
    </div>
  )
}
