import { useQuery } from '@apollo/client/react'
import { Skeleton } from '@stoa/ui'
import { useTitle } from '../../../shared/use-title'
import { useViewer } from '../../session'
import { DeskDocument } from '../api/desk.generated'
import { WaitingDocument } from '../api/waiting.generated'
import { NeedsYou } from '../components/needs-you'
import { RecentOrders } from '../components/recent-orders'
import { Sales } from '../components/sales'

const POLL = {
  errorPolicy: 'all',
  fetchPolicy: 'cache-and-network',
  pollInterval: 15_000,
  skipPollAttempt: () => document.hidden,
} as const

function greeting(hour: number): string {
  return hour < 5 || hour >= 18 ? 'Good evening' : hour < 12 ? 'Good morning' : 'Good afternoon'
}

/** How the shop is doing, and what waits for somebody. Each part asks for itself, so one that is away takes no other along. */
export function Component() {
  const { member, may } = useViewer()
  const [seesOrders, seesReviews, seesStock] = [may('ORDERS_READ'), may('REVIEWS_READ'), may('INVENTORY_READ')]
  useTitle('Home')
  const orders = useQuery(DeskDocument, { ...POLL, skip: !seesOrders })
  const catalog = useQuery(WaitingDocument, {
    ...POLL,
    variables: { reviews: seesReviews, stock: seesStock },
    skip: !seesReviews && !seesStock,
  })
  const missing = [...(orders.error && !orders.data ? ['orders'] : []), ...(catalog.error && !catalog.data ? ['stock', 'reviews'] : [])]
  const isWaiting = [orders, catalog].some(({ loading, data, error }) => loading && !data && !error)
  const recent = orders.data?.recent?.nodes
  return (
    <div className="desk py-6">
      <header className="mb-5">
        <h1 className="font-semibold text-[26px] leading-tight">
          {greeting(new Date().getHours())}
          {member && `, ${member.name.split(' ')[0]}`}
        </h1>
      </header>
      <div className="space-y-5">
        {seesOrders && <Sales />}
        {isWaiting ? (
          <Skeleton className="h-40 rounded-card" />
        ) : (
          <NeedsYou
            orders={orders.data as Parameters<typeof NeedsYou>[0]['orders']}
            catalog={catalog.data as Parameters<typeof NeedsYou>[0]['catalog']}
            missing={missing}
          />
        )}
        {recent && <RecentOrders orders={recent as Parameters<typeof RecentOrders>[0]['orders']} />}
      </div>
    </div>
  )
}
