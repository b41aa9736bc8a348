import { useQuery, useSubscription } from '@apollo/client/react'
import { Button, buttonStyle, formatDate, Skeleton, t } from '@stoa/ui'
import { Link } from 'react-router'
import { paths } from '../../../shared/paths'
import { useTitle } from '../../../shared/use-title'
import { OrderHistoryDocument, type OrderHistoryQuery } from '../api/order-history.generated'
import { OrderWatchDocument } from '../api/order-watch.generated'
import { Reorder } from '../components/reorder'
import { isOpen, wordsFor } from '../model/words'

type Order = NonNullable<NonNullable<OrderHistoryQuery['me']>['orders']>['nodes'][number]

/** Browsers open six connections to one place: of the orders that move, the latest are watched. */
const WATCHED = 2
const PICTURES = 5

export function Component() {
  useTitle(t('Orders'))
  const { data, error, fetchMore, loading } = useQuery(OrderHistoryDocument, { fetchPolicy: 'cache-and-network' })
  const orders = data?.me?.orders
  const watched = orders?.nodes.filter(({ status }) => isOpen(status)).slice(0, WATCHED) ?? []
  return (
    <>
      <h1 className="mb-6 font-semibold text-2xl">{t('Orders')}</h1>
      {!orders && !error && <Skeleton className="h-48 rounded-card" />}
      {!orders && error && <p>{t('Your orders cannot be shown just now. We keep asking.')}</p>}
      {orders?.nodes.length === 0 && (
        <div className="rounded-card bg-surface-2 px-6 py-14 text-center">
          <p className="mb-5 text-lg">{t('You have not ordered anything yet.')}</p>
          <Link to={paths.shop} className={buttonStyle({ kind: 'primary' })}>
            {t('Find something')}
          </Link>
        </div>
      )}
      {watched.map(({ id }) => (
        <Watch key={id} orderId={id} />
      ))}
      <ul className="space-y-4">
        {orders?.nodes.map((order) => (
          <li key={order.id}>
            <Card order={order} />
          </li>
        ))}
      </ul>
      {orders?.pageInfo.hasNextPage && (
        <div className="mt-8 text-center">
          <Button busy={loading} onClick={() => void fetchMore({ variables: { after: orders.pageInfo.endCursor } })}>
            {t('Earlier orders')}
          </Button>
        </div>
      )}
    </>
  )
}

/** Keeps one order true; the answers go into the cache. */
function Watch({ orderId }: { orderId: string }) {
  useSubscription(OrderWatchDocument, { variables: { orderId }, ignoreResults: true })
  return null
}

function Card({ order }: { order: Order }) {
  return (
    <article className="rounded-card border bg-surface p-5 sm:p-6">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <h2 className="font-medium text-lg">
          <Link to={paths.order(order.number)} className="underline-offset-4 hover:underline">
            {t('Order {number}', { number: order.number })}
          </Link>
        </h2>
        <span className="tabular font-medium">{order.total.gross.formatted}</span>
      </div>
      <p className="mt-1 text-ink-2">
        <span className={isOpen(order.status) ? 'text-accent' : undefined}>{wordsFor(order)}</span>
        {' · '}
        <time dateTime={order.placedAt}>{formatDate(order.placedAt, { dateStyle: 'long' })}</time>
      </p>
      <ul className="mt-4 flex flex-wrap gap-2">
        {order.lines.slice(0, PICTURES).map((line) => (
          <li key={line.id}>
            {line.imageUrl ? (
              <img
                src={line.imageUrl}
                alt={line.title}
                title={line.title}
                width={56}
                height={70}
                loading="lazy"
                className="h-[70px] w-14 rounded-field bg-surface-2 object-cover"
              />
            ) : (
              <span className="inline-block max-w-40 truncate rounded-field bg-surface-2 px-3 py-2 text-sm">{line.title}</span>
            )}
          </li>
        ))}
        {order.lines.length > PICTURES && <li className="tabular self-center px-2 text-ink-2">+{order.lines.length - PICTURES}</li>}
      </ul>
      <div className="mt-5">
        <Reorder lines={order.lines} />
      </div>
    </article>
  )
}
