import { moment } from '../../../shared/format'
import { Panel } from '../../../shared/panel'
import type { OrderPage } from '../routes/order'

export function TimelinePanel({ order }: { order: OrderPage }) {
  return (
    <Panel title="Timeline">
      <ol className="space-y-4 border-l pl-5">
        {order.timeline.toReversed().map(({ id, message, at }) => (
          <li key={id} className="relative">
            <span aria-hidden="true" className="absolute top-1.5 -left-[25px] size-2.5 rounded-full border-2 border-surface bg-ink-3" />
            <p className="break-words">{message}</p>
            <time dateTime={at} className="text-ink-2 text-sm">
              {moment(at)}
            </time>
          </li>
        ))}
      </ol>
    </Panel>
  )
}
