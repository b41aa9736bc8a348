import { Table } from '@stoa/ui'
import { Link, useNavigate } from 'react-router'
import { Panel } from '../../../shared/panel'
import { paths } from '../../../shared/paths'
import { type OrderRow, orderColumns } from '../../orders'

const SHOWN = new Set(['number', 'placed', 'buyer', 'payment', 'status', 'total'])
const columns = orderColumns.filter(({ key }) => SHOWN.has(key))

export function RecentOrders({ orders }: { orders: readonly OrderRow[] }) {
  const navigate = useNavigate()
  return (
    <Panel
      title="Recent orders"
      action={
        <Link to={paths.orders} className="rounded-field py-1 text-ink-2 text-sm underline-offset-4 hover:underline">
          View all orders
        </Link>
      }
    >
      {orders.length === 0 ? (
        <p className="text-ink-2">No orders yet. New orders appear here.</p>
      ) : (
        <div className="-mx-5 -my-4 overflow-x-auto">
          <Table
            label="Recent orders"
            columns={columns}
            rows={orders}
            keyOf={({ id }) => id}
            nameOf={({ number }) => number}
            onOpen={({ number }) => void navigate(paths.order(number))}
          />
        </div>
      )}
    </Panel>
  )
}
