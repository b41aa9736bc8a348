import { useQuery } from '@apollo/client/react'
import type { OrderFilterInput, OrderPaymentStatus, OrderSortField, OrderStatus } from '@stoa/graphql'
import { Button } from '@stoa/ui'
import { RefreshCw } from 'lucide-react'
import { useEffect, useMemo, useState } from 'react'
import { useNavigate } from 'react-router'
import { count } from '../../../shared/format'
import { ListPage } from '../../../shared/list-page'
import { paths } from '../../../shared/paths'
import { pageOf, type TableState, useTableState } from '../../../shared/table-state'
import { NewOrdersDocument } from '../api/new-orders.generated'
import { OrdersDocument } from '../api/orders.generated'
import { orderColumns } from '../components/order-columns'
import { PAYMENT_OPTIONS, STATUS_OPTIONS } from '../model/states'

const PAGE = 25
const POLL_MS = 5_000

const VIEWS = [
  { name: 'Unfulfilled', search: 'status=PLACED&status=PARTIALLY_SHIPPED' },
  { name: 'Awaiting capture', search: 'payment=AUTHORIZED' },
  { name: 'Disputed', search: 'payment=DISPUTED' },
]

const FILTERS = [
  { name: 'status', label: 'Fulfilment', options: STATUS_OPTIONS },
  { name: 'payment', label: 'Payment', options: PAYMENT_OPTIONS },
]

function filterOf({ query, filters: { status, payment } }: TableState): OrderFilterInput {
  return {
    query: query || null,
    statuses: status?.length ? (status as OrderStatus[]) : null,
    paymentStatuses: payment?.length ? (payment as OrderPaymentStatus[]) : null,
  }
}

/** The queue: what came in, and what is to be sent. New orders announce themselves; rows never jump. */
export function Component() {
  const navigate = useNavigate()
  const { state } = useTableState()
  const variables = {
    ...pageOf(state, PAGE),
    filter: filterOf(state),
    sort: state.sort ? { field: state.sort.field as OrderSortField, direction: state.sort.direction } : null,
  }
  const { data, previousData, loading, error, refetch } = useQuery(OrdersDocument, { variables, fetchPolicy: 'cache-and-network' })
  const orders = (data ?? previousData)?.orders
  return (
    <ListPage
      title="Orders"
      list="orders"
      columns={orderColumns}
      rows={orders?.nodes}
      pageInfo={orders?.pageInfo}
      totalCount={orders?.totalCount}
      isLoading={loading && !data}
      error={error}
      onRetry={() => void refetch()}
      keyOf={({ id }) => id}
      nameOf={({ number }) => `order ${number}`}
      onOpen={({ number }) => void navigate(paths.order(number))}
      views={VIEWS}
      filters={FILTERS}
      searchLabel="Search by number, email or name"
      action={<News onShow={() => refetch()} />}
      empty={<p>No orders yet. New orders appear here.</p>}
    />
  )
}

/** What has come since the list was read, without moving what somebody reads. */
function News({ onShow }: { onShow: () => Promise<unknown> }) {
  const [since, setSince] = useState(() => new Date().toISOString())
  const variables = useMemo(() => ({ since }), [since])
  const { data, startPolling, stopPolling } = useQuery(NewOrdersDocument, { variables, fetchPolicy: 'no-cache' })
  useEffect(() => {
    // Nobody looks at a tab in the background: it need not ask.
    const follow = () => (document.hidden ? stopPolling() : startPolling(POLL_MS))
    follow()
    document.addEventListener('visibilitychange', follow)
    return () => {
      document.removeEventListener('visibilitychange', follow)
      stopPolling()
    }
  }, [startPolling, stopPolling])
  const fresh = data?.orders.totalCount ?? 0
  return (
    <span role="status">
      {fresh > 0 && (
        <Button
          size="sm"
          kind="primary"
          onClick={() => {
            setSince(new Date().toISOString())
            void onShow()
          }}
        >
          <RefreshCw className="size-4" strokeWidth={1.75} aria-hidden="true" /> {count(fresh)} new {fresh === 1 ? 'order' : 'orders'}
        </Button>
      )}
    </span>
  )
}
