import { Skeleton } from '@stoa/ui'
import { count, moment, words } from '../../../shared/format'
import { Panel } from '../../../shared/panel'
import type { StockMovementsQuery } from '../api/stock-movements.generated'

type Movement = StockMovementsQuery['stockMovements']['nodes'][number]

/** Every piece that came or went, the newest first: the stock is the sum of it. */
export function LedgerPanel({ movements }: { movements: readonly Movement[] | undefined }) {
  return (
    <Panel title="Stock history">
      {!movements ? (
        <Skeleton className="h-24" />
      ) : movements.length === 0 ? (
        <p className="text-ink-2">No stock movements yet.</p>
      ) : (
        <ul className="divide-y">
          {movements.map(({ id, delta, reason, note, reference, warehouse, actor, createdAt }) => (
            <li key={id} className="flex items-start gap-4 py-2.5 text-sm first:pt-0 last:pb-0">
              <span className={`tabular w-14 shrink-0 text-right font-semibold ${delta < 0 ? 'text-bad' : 'text-ok'}`}>
                {delta > 0 ? `+${count(delta)}` : count(delta)}
              </span>
              <span className="min-w-0 flex-1">
                {words(reason)} · {warehouse.code}
                {(note ?? reference) && <span className="block break-words text-ink-2">{note ?? reference}</span>}
              </span>
              <span className="shrink-0 text-right text-ink-2">
                {moment(createdAt)}
                {actor && <span className="block">{actor.name}</span>}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  )
}
