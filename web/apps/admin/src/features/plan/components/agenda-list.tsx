import { cn } from '@stoa/ui'
import { ArrowDownRight, ArrowUpRight } from 'lucide-react'
import { Link } from 'react-router'
import { day, timeOfDay } from '../../../shared/format'
import { byDay, type PlannedEvent } from '../model/agenda'

/** What happens, day by day. */
export function AgendaList({ events }: { events: readonly PlannedEvent[] }) {
  if (events.length === 0) return <p className="py-6 text-center text-ink-2">Nothing is planned until then.</p>
  return (
    <ol className="space-y-6">
      {byDay(events, day).map(([name, ofDay]) => (
        <li key={name}>
          <h3 className="mb-2 font-medium text-ink-2 text-sm">{name}</h3>
          <ol className="divide-y border-y">
            {ofDay.map((event) => (
              <Event key={event.key} event={event} />
            ))}
          </ol>
        </li>
      ))}
    </ol>
  )
}

function Event({ event: { at, isBeginning, thing, name, act, to } }: { event: PlannedEvent }) {
  const Icon = isBeginning ? ArrowUpRight : ArrowDownRight
  return (
    <li className="flex items-start gap-3 py-2.5">
      <span className="tabular min-w-12 shrink-0 whitespace-nowrap text-ink-2 text-sm leading-6">{timeOfDay(at)}</span>
      <Icon className={cn('mt-1 size-4 shrink-0', isBeginning ? 'text-ok' : 'text-ink-2')} strokeWidth={1.75} aria-hidden="true" />
      <p className="min-w-0 flex-1">
        <Link to={to} className="wrap-anywhere rounded-field font-medium underline-offset-4 hover:underline">
          {name}
        </Link>{' '}
        {act}
        <span className="block text-ink-2 text-sm">{thing}</span>
      </p>
    </li>
  )
}
