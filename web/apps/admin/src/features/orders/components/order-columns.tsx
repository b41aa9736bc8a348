import { Link } from 'react-router'
import { moment, since } from '../../../shared/format'
import type { ListColumn } from '../../../shared/list-page'
import { paths } from '../../../shared/paths'
import type { OrdersQuery } from '../api/orders.generated'
import { orderState, paymentState } from '../model/states'
import { OrderState, PaymentState } from './states'

export type OrderRow = OrdersQuery['orders']['nodes'][number]

const pieces = (order: OrderRow) => order.lines.reduce((sum, { quantity }) => sum + quantity, 0)
const buyer = (order: OrderRow) => order.customer?.name ?? order.buyerName ?? order.email

export const orderColumns: readonly ListColumn<OrderRow>[] = [
  {
    key: 'number',
    header: 'Order',
    text: ({ number }) => number,
    cell: (order) => (
      <>
        <Link to={paths.order(order.number)} className="rounded-field py-1 font-medium underline-offset-4 hover:underline">
          {order.number}
        </Link>
        <span className="block max-w-52 truncate text-ink-2 md:hidden">{buyer(order)}</span>
      </>
    ),
  },
  {
    key: 'placed',
    header: 'Date',
    sortKey: 'PLACED_AT',
    isMinor: true,
    text: ({ placedAt }) => placedAt,
    cell: ({ placedAt }) => (
      <time dateTime={placedAt} title={moment(placedAt)} className="whitespace-nowrap text-ink-2">
        {since(placedAt)}
      </time>
    ),
  },
  {
    key: 'buyer',
    header: 'Customer',
    isMinor: true,
    text: buyer,
    cell: (order) => <span className="block max-w-60 truncate max-lg:max-w-36">{buyer(order)}</span>,
  },
  {
    key: 'email',
    header: 'Email',
    isExtra: true,
    text: ({ email }) => email,
    cell: ({ email }) => <span className="block max-w-60 truncate text-ink-2">{email}</span>,
  },
  {
    key: 'payment',
    header: 'Payment',
    isMinor: true,
    text: ({ paymentStatus }) => paymentState(paymentStatus)[0],
    cell: ({ paymentStatus }) => <PaymentState status={paymentStatus} />,
  },
  {
    key: 'status',
    header: 'Fulfilment',
    text: ({ status }) => orderState(status)[0],
    cell: ({ status }) => <OrderState status={status} />,
  },
  { key: 'pieces', header: 'Items', align: 'end', isExtra: true, text: pieces, cell: pieces },
  {
    key: 'total',
    header: 'Total',
    align: 'end',
    sortKey: 'TOTAL',
    text: ({ total }) => total.gross.amount,
    cell: ({ total }) => total.gross.formatted,
  },
]
