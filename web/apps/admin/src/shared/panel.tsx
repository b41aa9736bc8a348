import { cn } from '@stoa/ui'
import { type ReactNode, useId } from 'react'

/** A part of a page with a heading of its own. */
export function Panel({
  title,
  action,
  children,
  className,
}: {
  title: string
  action?: ReactNode
  children: ReactNode
  className?: string
}) {
  const id = useId()
  return (
    <section aria-labelledby={id} className={cn('card min-w-0', className)}>
      <header className="flex min-h-13 flex-wrap items-center justify-between gap-2 border-b px-5 py-2">
        <h2 id={id} className="font-semibold text-base">
          {title}
        </h2>
        {action}
      </header>
      <div className="px-5 py-4">{children}</div>
    </section>
  )
}
