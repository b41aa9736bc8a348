import { useQuery, useSubscription } from '@apollo/client/react'
import { Button, Skeleton } from '@stoa/ui'
import { useState } from 'react'
import { useParams } from 'react-router'
import { Failed } from '../../../shared/failed'
import { moment } from '../../../shared/format'
import { Heading } from '../../../shared/heading'
import { Missing } from '../../../shared/missing'
import { paths } from '../../../shared/paths'
import { useTitle } from '../../../shared/use-title'
import { useViewer } from '../../session'
import { OrderPageDocument, type OrderPageQuery } from '../api/order-page.generated'
import { OrderWatchDocument } from '../api/order-watch.generated'
import { BuyerPanel } from '../components/buyer-panel'
import { CancelDialog } from '../components/cancel-dialog'
import { FulfilDialog } from '../components/fulfil-dialog'
import { ItemsPanel } from '../components/items-panel'
import { PaymentsPanel } from '../components/payments-panel'
import { OrderState, PaymentState } from '../components/states'
import { TimelinePanel } from '../components/timeline-panel'

export type OrderPage = NonNullable<OrderPageQuery['order']>

/** One order, live: what was bought, what was sent, what was paid, and what can be done now. */
export function Component() {
  const { number = '' } = useParams()
  const { data, loading, error, refetch } = useQuery(OrderPageDocument, {
    variables: { by: { number } },
    fetchPolicy: 'cache-and-network',
  })
  const order = data?.order
  useTitle(`Order ${number}`)
  useSubscription(OrderWatchDocument, { variables: { orderId: order?.id ?? '' }, skip: !order, ignoreResults: true })
  if (order) return <OrderDetails order={order} onPaid={() => void refetch()} />
  if (error) return <Failed onRetry={() => void refetch()} />
  if (!loading) return <Missing what="order" back={paths.orders} />
  return (
    <div className="desk py-6">
      <Skeleton className="h-8 w-48" />
      <Skeleton className="mt-6 h-96 rounded-card" />
    </div>
  )
}

const NOT_SENT = new Set(['PLACED', 'PARTIALLY_SHIPPED'])

function OrderDetails({ order, onPaid }: { order: OrderPage; onPaid: () => void }) {
  const { may } = useViewer()
  const [open, setOpen] = useState<'fulfil' | 'cancel' | null>(null)
  const change = (isOpen: boolean) => !isOpen && setOpen(null)
  const mayWrite = may('ORDERS_WRITE')
  const isToSend = NOT_SENT.has(order.status)
  return (
    <div className="desk py-6">
      <Heading
        back={{ to: paths.orders, name: 'Orders' }}
        title={`Order ${order.number}`}
        note={`Placed ${moment(order.placedAt)}`}
        badges={
          <>
            <OrderState status={order.status} />
            <PaymentState status={order.paymentStatus} />
          </>
        }
      >
        {mayWrite && order.isCancellable && (
          <Button size="sm" kind="danger" onClick={() => setOpen('cancel')}>
            Cancel order
          </Button>
        )}
        {mayWrite && isToSend && (
          <Button size="sm" kind="primary" onClick={() => setOpen('fulfil')}>
            Fulfil items
          </Button>
        )}
      </Heading>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-5 lg:grid-cols-[minmax(0,1fr)_320px]">
        <div className="space-y-5">
          <ItemsPanel order={order} />
          <PaymentsPanel order={order} onPaid={onPaid} />
          <TimelinePanel order={order} />
        </div>
        <div className="space-y-5">
          <BuyerPanel order={order} />
        </div>
      </div>
      {open === 'fulfil' && <FulfilDialog order={order} onOpenChange={change} />}
      {open === 'cancel' && <CancelDialog order={order} onOpenChange={change} />}
    </div>
  )
}
