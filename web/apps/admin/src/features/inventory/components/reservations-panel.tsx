import { useQuery } from '@apollo/client/react'
import { Badge, Skeleton } from '@stoa/ui'
import { Failed } from '../../../shared/failed'
import { count, moment } from '../../../shared/format'
import { Panel } from '../../../shared/panel'
import { StockReservationsDocument, type StockReservationsQuery } from '../api/stock-reservations.generated'

type Reservation = StockReservationsQuery['stockReservations']['nodes'][number]

/** What carts hold of a variant until they are paid or their time is up. */
export function ReservationsPanel({ variantId }: { variantId: string }) {
  const { data, error, refetch } = useQuery(StockReservationsDocument, { variables: { variantId }, fetchPolicy: 'cache-and-network' })
  const reservations = data?.stockReservations
  return (
    <Panel title="Reservations">
      {error && !reservations ? (
        <Failed onRetry={() => void refetch()} />
      ) : !reservations ? (
        <Skeleton className="h-16" />
      ) : reservations.nodes.length === 0 ? (
        <p className="text-ink-2">Nothing is reserved. Items are reserved while customers check out.</p>
      ) : (
        <ul className="divide-y">
          {reservations.nodes.map((reservation) => (
            <Row key={reservation.id} reservation={reservation} />
          ))}
        </ul>
      )}
      {reservations?.pageInfo.hasNextPage && (
        <p className="mt-3 text-ink-2 text-sm">These are the {count(reservations.nodes.length)} that end first.</p>
      )}
    </Panel>
  )
}

function Row({ reservation: { quantity, from, status, expiresAt } }: { reservation: Reservation }) {
  const ahead = quantity - from.reduce((sum, held) => sum + held.quantity, 0)
  const places = [
    ...from.map((held) => `${count(held.quantity)} in ${held.warehouse.code}`),
    ...(ahead > 0 ? [`${count(ahead)} ahead of stock`] : []),
  ]
  const isActive = status === 'ACTIVE'
  return (
    <li className="flex items-center gap-4 py-2.5 text-sm first:pt-0 last:pb-0">
      <span className="tabular w-14 shrink-0 text-right font-semibold">{count(quantity)}</span>
      <span className="min-w-0 flex-1">{places.join(', ')}</span>
      <span className="flex shrink-0 flex-wrap items-center justify-end gap-2 text-ink-2">
        {isActive ? 'until' : 'ended'} {moment(expiresAt)}
        {!isActive && <Badge tone="quiet">Expired</Badge>}
      </span>
    </li>
  )
}
