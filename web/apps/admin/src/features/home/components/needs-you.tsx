import { Notice } from '@stoa/ui'
import { ChevronRight, CircleAlert, type LucideIcon, MessageSquareText, PackageX, Truck } from 'lucide-react'
import { Link } from 'react-router'
import { count, since, words } from '../../../shared/format'
import { Panel } from '../../../shared/panel'
import { paths } from '../../../shared/paths'
import type { DeskQuery } from '../api/desk.generated'
import type { WaitingQuery } from '../api/waiting.generated'

interface Task {
  icon: LucideIcon
  tone: string
  what: string
  note: string
  to: string
}

interface Props {
  orders: DeskQuery | undefined
  catalog: WaitingQuery | undefined
  /** What cannot be asked at the moment. */
  missing: readonly string[]
}

/** What waits for somebody: numbers alone help nobody. */
export function NeedsYou({ orders, catalog, missing }: Props) {
  const tasks = [...ordersOf(orders), ...catalogOf(catalog)]
  return (
    <Panel title="Needs attention">
      {missing.length > 0 && (
        <Notice kind="warn" className={tasks.length > 0 ? 'mb-6' : ''}>
          {words(missing.join(' and '))} cannot be reached at the moment.
        </Notice>
      )}
      {tasks.length === 0 ? (
        missing.length === 0 && <p className="text-ink-2">Nothing needs your attention.</p>
      ) : (
        <ul className="-mx-5 -my-4 divide-y">
          {tasks.map(({ icon: Icon, tone, what, note, to }) => (
            <li key={what}>
              <Link to={to} className="flex items-center gap-3.5 px-5 py-3 hover:bg-surface-2">
                <Icon className={`size-5 shrink-0 ${tone}`} strokeWidth={1.75} aria-hidden="true" />
                <span className="min-w-0 flex-1">
                  <span className="block font-medium">{what}</span>
                  <span className="block truncate text-ink-2 text-sm">{note}</span>
                </span>
                <ChevronRight className="size-4 shrink-0 text-ink-3" strokeWidth={1.75} aria-hidden="true" />
              </Link>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  )
}

const many = (value: number, one: string, more: string) => `${count(value)} ${value === 1 ? one : more}`

const due = (tasks: readonly (Task | false)[]): Task[] => tasks.filter((task) => task !== false)

function ordersOf({ toSend, disputed }: Partial<DeskQuery> = {}): Task[] {
  const oldest = toSend?.nodes[0]
  return due([
    (toSend?.totalCount ?? 0) > 0 && {
      icon: Truck,
      tone: 'text-warn',
      what: many(toSend?.totalCount ?? 0, 'order to fulfil', 'orders to fulfil'),
      note: oldest ? `Oldest placed ${since(oldest.placedAt)}` : '',
      to: `${paths.orders}?status=PLACED&status=PARTIALLY_SHIPPED`,
    },
    (disputed?.totalCount ?? 0) > 0 && {
      icon: CircleAlert,
      tone: 'text-bad',
      what: many(disputed?.totalCount ?? 0, 'disputed payment', 'disputed payments'),
      note: 'The bank is waiting for a response',
      to: `${paths.orders}?payment=DISPUTED`,
    },
  ])
}

function catalogOf({ reviews, lowStockReport }: Partial<WaitingQuery> = {}): Task[] {
  const low = lowStockReport?.nodes ?? []
  return due([
    low.length > 0 && {
      icon: PackageX,
      tone: 'text-warn',
      what: lowStockReport?.pageInfo.hasNextPage
        ? `${low.length} or more products low in stock`
        : many(low.length, 'product low in stock', 'products low in stock'),
      note: low.map(({ variant, available }) => `${variant.product.title}: ${available} left`).join(', '),
      to: `${paths.inventory}?low=1`,
    },
    (reviews?.totalCount ?? 0) > 0 && {
      icon: MessageSquareText,
      tone: 'text-info',
      what: many(reviews?.totalCount ?? 0, 'review to moderate', 'reviews to moderate'),
      note: 'Pending reviews are not public',
      to: `${paths.reviews}?status=PENDING`,
    },
  ])
}
