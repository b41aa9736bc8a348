import { cn, t } from '@stoa/ui'
import { Check } from 'lucide-react'
import type { OrderDetailsFragment } from '../api/order-details.generated'

const SENT = ['Placed', 'Sent', 'Arrived'] as const
const PICKED_UP = ['Placed', 'Ready', 'Picked up'] as const

function reached(status: OrderDetailsFragment['status']): number {
  switch (status) {
    case 'DELIVERED':
      return 3
    case 'SHIPPED':
      return 2
    case 'PARTIALLY_SHIPPED':
    case 'PLACED':
      return 1
    case 'CANCELLED':
      return 0
  }
}

/** Where the order stands, from left to right; it moves while one looks at it. */
export function Progress({ order: { status, pickup } }: { order: OrderDetailsFragment }) {
  const count = reached(status)
  if (status === 'CANCELLED')
    return (
      <p className="rounded-button bg-surface-3 px-5 py-4 font-medium">
        {t('This order was called off. What was promised is given back.')}
      </p>
    )
  return (
    <ol className="grid grid-cols-3">
      {(pickup ? PICKED_UP : SENT).map((stage, index) => {
        const isReached = index < count
        return (
          <li key={stage} aria-current={index === count - 1 ? 'step' : undefined} className="relative flex flex-col items-center gap-2">
            {index > 0 && (
              <span
                aria-hidden="true"
                className={cn('absolute top-4 right-1/2 h-0.5 w-full transition-colors duration-300', isReached ? 'bg-ok' : 'bg-line')}
              />
            )}
            <span
              className={cn(
                'relative z-10 grid size-8 place-items-center rounded-full border-2 transition-colors duration-300',
                isReached ? 'border-ok bg-ok-soft text-ok' : 'border-line bg-bg',
              )}
            >
              {isReached && <Check className="size-4.5" strokeWidth={2} aria-hidden="true" />}
            </span>
            <span className={isReached ? 'font-medium' : 'text-ink-2'}>
              {stage === 'Sent' && status === 'PARTIALLY_SHIPPED' ? t('Partly sent') : t(stage)}
              <span className="sr-only">{isReached ? t(', done') : t(', still to come')}</span>
            </span>
          </li>
        )
      })}
    </ol>
  )
}
