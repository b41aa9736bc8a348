import { useQuery } from '@apollo/client/react'
import { Skeleton } from '@stoa/ui'
import { Failed } from '../../../shared/list-page'
import { useTitle } from '../../../shared/use-title'
import { useViewer } from '../../session'
import { DeskDocument } from '../api/desk.generated'
import { NeedsYou } from '../components/needs-you'
import { RecentOrders } from '../components/recent-orders'

const POLL_MS = 15_000

function greeting(hour: number): string {
  return hour < 5 || hour >= 18 ? 'Good evening' : hour < 12 ? 'Good morning' : 'Good afternoon'
}

/** How the shop is doing, and what waits for somebody. */
export function Component() {
  const { member, may } = useViewer()
  useTitle('Home')
  const { data, error, refetch } = useQuery(DeskDocument, {
    variables: { orders: may('ORDERS_READ'), reviews: may('REVIEWS_READ'), stock: may('INVENTORY_READ') },
    errorPolicy: 'all',
    fetchPolicy: 'cache-and-network',
    pollInterval: POLL_MS,
    skipPollAttempt: () => document.hidden,
  })
  return (
    <div className="desk py-6">
      <header className="mb-5">
        <h1 className="font-semibold text-[26px] leading-tight">
          {greeting(new Date().getHours())}
          {member && `, ${member.name.split(' ')[0]}`}
        </h1>
      </header>
      {error && !data ? (
        <Failed onRetry={() => void refetch()} />
      ) : !data ? (
        <Skeleton className="h-80 rounded-card" />
      ) : (
        <div className="space-y-5">
          <NeedsYou desk={data as Parameters<typeof NeedsYou>[0]['desk']} />
          {data.recent && <RecentOrders orders={data.recent.nodes as Parameters<typeof RecentOrders>[0]['orders']} />}
        </div>
      )}
    </div>
  )
}
