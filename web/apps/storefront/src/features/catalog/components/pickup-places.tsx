import { useQuery } from '@apollo/client/react'
import { Button, formatNumber, Notice, Skeleton, t } from '@stoa/ui'
import { MapPin } from 'lucide-react'
import { readyBy } from '../../../shared/ready-by'
import { useCart } from '../../cart'
import { PickupPlacesDocument, type PickupPlacesQuery } from '../api/pickup-places.generated'
import { openings } from '../model/opening-hours'
import { usePosition } from '../model/use-position'

type Option = NonNullable<PickupPlacesQuery['productVariant']>['pickupOptions'][number]

/** Where a variant lies that can be picked up, near to where the bag goes or to where somebody is. */
export function PickupPlaces({ variantId }: { variantId: string }) {
  const home = useCart().cart?.shippingAddress
  const { position, ask, isAsking, isRefused } = usePosition()
  const near = { country: home?.country, postalCode: home?.postalCode, coordinates: position }
  // By when it is ready changes all the time.
  const { data, previousData, error, refetch } = useQuery(PickupPlacesDocument, {
    variables: { variantId, near },
    fetchPolicy: 'network-only',
  })
  const known = (data ?? previousData)?.productVariant
  const options = known?.pickupOptions.filter(({ readyAt }) => readyAt) ?? []
  if (error && !known)
    return (
      <div className="space-y-3">
        <Notice kind="bad">{t('That did not reach the shop. Please try again.')}</Notice>
        <Button onClick={() => void refetch()}>{t('Try again')}</Button>
      </div>
    )
  if (!known) return <Skeleton className="h-24 rounded-button" />
  if (options.length === 0) return <p className="text-ink-2">{t('It cannot be picked up anywhere just now.')}</p>
  return (
    <div className="space-y-5">
      <ul aria-live="polite" className="space-y-5">
        {options.map((option) => (
          <Place key={option.place.id} option={option} />
        ))}
      </ul>
      {isRefused && <Notice kind="info">{t('Your browser does not say where you are.')}</Notice>}
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button size="sm" busy={isAsking} onClick={ask}>
          {t('How far is it from here?')}
        </Button>
        <p className="text-ink-2 text-sm">{t('Picking up is free; choose it in checkout.')}</p>
      </div>
    </div>
  )
}

function Place({ option: { place, readyAt, availability, distanceMeters } }: { option: Option }) {
  const { address } = place
  const street = [address.line1, address.line2, `${address.postalCode ?? ''} ${address.city}`.trim()].filter(Boolean).join(', ')
  return (
    <li className="flex gap-4">
      <MapPin className="mt-0.5 size-5 shrink-0" strokeWidth={1.75} aria-hidden="true" />
      <div className="min-w-0">
        <p className="break-words font-medium">
          {place.name}
          {distanceMeters !== null && <span className="tabular font-normal text-ink-2"> · {distance(distanceMeters)}</span>}
        </p>
        <p className={availability === 'FEW' ? 'text-warn' : 'text-ok'}>
          {[readyAt && readyBy(readyAt, place.timeZone), availability === 'FEW' && t('only a few left')].filter(Boolean).join(' · ')}
        </p>
        <p className="break-words text-ink-2 text-sm">
          <a
            href={`https://www.openstreetmap.org/search?query=${encodeURIComponent(`${street}, ${address.country}`)}`}
            target="_blank"
            rel="noreferrer"
            className="inline-block py-1 underline underline-offset-4"
          >
            {street} <span className="sr-only">{t('(on a map)')}</span>
          </a>
        </p>
        <dl className="tabular grid grid-cols-[auto_1fr] gap-x-4 text-ink-2 text-sm">
          {openings(place.openingHours).map(({ days, times }) => (
            <div key={days} className="contents">
              <dt>{days}</dt>
              <dd>{times}</dd>
            </div>
          ))}
        </dl>
      </div>
    </li>
  )
}

const KILOMETER = 1_000

/** As the crow flies: no more of it than is known. */
function distance(meters: number): string {
  return meters < KILOMETER
    ? formatNumber(Math.round(meters / 100) * 100, { style: 'unit', unit: 'meter' })
    : formatNumber(meters / KILOMETER, { style: 'unit', unit: 'kilometer', maximumFractionDigits: 1 })
}
