import { useQuery, useSubscription } from '@apollo/client/react'
import { announce, buttonStyle, Skeleton, t } from '@stoa/ui'
import { Printer } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { Link, useLoaderData, useSearchParams } from 'react-router'
import { paths } from '../../../shared/paths'
import { useTitle } from '../../../shared/use-title'
import { OrderByLinkDocument } from '../api/order-by-link.generated'
import { OrderWatchDocument } from '../api/order-watch.generated'
import { OrderView } from '../components/order-view'
import { happened } from '../model/words'

/** The page of an order behind its secret link: right after it was placed, and for as long as it is on its way. Live. */
export function Component() {
  const { token } = useLoaderData<{ token: string }>()
  const [search] = useSearchParams()
  const isNew = search.has('placed')
  const order = useQuery(OrderByLinkDocument, { variables: { token } }).data?.orderByAccessToken
  useTitle(order ? t('Order {number}', { number: order.number }) : undefined)
  useSubscription(OrderWatchDocument, { variables: { orderId: order?.id ?? '', accessToken: token }, skip: !order, ignoreResults: true })
  const latest = order?.timeline.at(-1)
  const said = useRef(latest?.id)
  useEffect(() => {
    if (latest && said.current && said.current !== latest.id) announce(happened(latest.message))
    said.current = latest?.id
  }, [latest])
  if (!order) return <Skeleton className="page my-12 h-96" />
  return (
    <div className="page pt-10 pb-24">
      <header className="mb-10 flex flex-wrap items-end justify-between gap-x-10 gap-y-5 border-b pb-10">
        <div className="min-w-0">
          <p className="mb-2 text-ink-2">{t('Order {number}', { number: order.number })}</p>
          <h1 className="display text-[clamp(2.5rem,5vw,4rem)]">{isNew ? t('Thank you') : t('Your order')}</h1>
          <p className="mt-3 wrap-anywhere max-w-[52ch] text-ink-2 text-lg">
            {isNew
              ? t('We have it, and a confirmation is on its way to {email}. This page tells how it goes on, by itself.', {
                  email: order.email,
                })
              : t('This page tells how it goes on, by itself.')}
          </p>
        </div>
        <div className="flex gap-3 print:hidden">
          <button type="button" onClick={() => window.print()} className={buttonStyle({})}>
            <Printer className="size-4.5" strokeWidth={1.75} aria-hidden="true" /> {t('Print')}
          </button>
          <Link to={paths.shop} className={buttonStyle({ kind: 'quiet' })}>
            {t('Keep looking around')}
          </Link>
        </div>
      </header>
      <OrderView order={order} />
    </div>
  )
}
