import { useQuery, useSubscription } from '@apollo/client/react'
import { announce, Skeleton, t } from '@stoa/ui'
import { useEffect, useRef } from 'react'
import { Link, useParams } from 'react-router'
import { paths } from '../../../shared/paths'
import { useTitle } from '../../../shared/use-title'
import { OrderPageDocument } from '../api/order-page.generated'
import { OrderWatchDocument } from '../api/order-watch.generated'
import { OrderView } from '../components/order-view'
import { Reorder } from '../components/reorder'
import { happened } from '../model/words'

/** An order of the customer signed in. Live. */
export function Component() {
  const { number = '' } = useParams()
  const { data, error } = useQuery(OrderPageDocument, { variables: { by: { number } }, fetchPolicy: 'cache-and-network' })
  const order = data?.order
  useTitle(t('Order {number}', { number }))
  useSubscription(OrderWatchDocument, { variables: { orderId: order?.id ?? '' }, skip: !order, ignoreResults: true })
  const latest = order?.timeline.at(-1)
  const said = useRef(latest?.id)
  useEffect(() => {
    if (latest && said.current && said.current !== latest.id) announce(happened(latest.message))
    said.current = latest?.id
  }, [latest])
  return (
    <>
      <Link to={paths.account} className="text-ink-2 underline underline-offset-4">
        {t('All orders')}
      </Link>
      <h1 className="mt-3 mb-8 font-semibold text-2xl">{t('Order {number}', { number })}</h1>
      {!data && !error && <Skeleton className="h-72 rounded-card" />}
      {!data && error && <p>{t('Your orders cannot be shown just now. We keep asking.')}</p>}
      {data && !order && <p>{t('There is no such order of yours.')}</p>}
      {order && (
        <>
          <OrderView order={order} />
          <div className="mt-8">
            <Reorder lines={order.lines} />
          </div>
        </>
      )}
    </>
  )
}
