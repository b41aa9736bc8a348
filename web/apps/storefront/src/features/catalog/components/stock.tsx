import { useSubscription } from '@apollo/client/react'
import { formatDate, t, useTimeZone } from '@stoa/ui'
import { Check, Clock, X } from 'lucide-react'
import { AvailabilityWatchDocument } from '../api/availability-watch.generated'
import type { ProductPageQuery } from '../api/product-page.generated'

type Availability = NonNullable<ProductPageQuery['product']>['variants'][number]['availability']

function words(availability: Availability, timeZone: string | undefined): string {
  const dayOf = (at: string) => formatDate(at, { day: 'numeric', month: 'long', timeZone })
  switch (availability.__typename) {
    case 'InStock':
      return t('In stock')
    case 'LowStock':
      return t('Only {count} left', { count: availability.quantityAvailable })
    case 'PreOrder':
      return availability.releaseAt ? t('Order ahead: sent from {day}', { day: dayOf(availability.releaseAt) }) : t('Order ahead')
    case 'BackOrder':
      return availability.expectedAt
        ? t('Back on {day}; order now', { day: dayOf(availability.expectedAt) })
        : t('Made again soon; order now')
    case 'OutOfStock':
      return t('Sold out')
  }
}

const LOOKS = {
  InStock: { icon: Check, color: 'text-ok' },
  LowStock: { icon: Clock, color: 'text-warn' },
  PreOrder: { icon: Clock, color: 'text-info' },
  BackOrder: { icon: Clock, color: 'text-info' },
  OutOfStock: { icon: X, color: 'text-ink-2' },
}

export function Stock({ availability }: { availability: Availability }) {
  const timeZone = useTimeZone()
  const { icon: Icon, color } = LOOKS[availability.__typename]
  return (
    <p className={`flex items-center gap-2 ${color}`}>
      <Icon className="size-4.5" strokeWidth={1.75} aria-hidden="true" />
      {words(availability, timeZone)}
    </p>
  )
}

/** Keeps what the page says of the stock true for as long as it is open: the answers go into the cache. */
export function useLiveStock(variantIds: readonly string[]): void {
  useSubscription(AvailabilityWatchDocument, {
    variables: { variantIds: [...variantIds] },
    skip: variantIds.length === 0,
    ignoreResults: true,
  })
}
