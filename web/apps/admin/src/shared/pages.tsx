import { cn } from '@stoa/ui'
import { ChevronLeft, ChevronRight } from 'lucide-react'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { count } from './format'
import { useTableState } from './table-state'

export interface PageInfo {
  hasNextPage: boolean
  hasPreviousPage: boolean
  startCursor: string | null
  endCursor: string | null
}

/** Where the page of a list stands, and the ones before and after it. */
export function Pages({ shown, totalCount, pageInfo }: { shown: number; totalCount?: number | null; pageInfo?: PageInfo }) {
  const { state } = useTableState()
  const to = (page: { after?: string | null; before?: string | null }) => {
    const search = new URLSearchParams(location.search)
    search.delete('after')
    search.delete('before')
    for (const [name, cursor] of Object.entries(page)) if (cursor) search.set(name, cursor)
    return `?${search}`
  }
  if (!pageInfo || shown === 0) return null
  const hasPrevious = pageInfo.hasPreviousPage || Boolean(state.after)
  return (
    <footer className="flex items-center justify-between gap-4 border-t px-4 py-2.5 text-ink-2 text-sm">
      <p className="tabular" role="status">
        {typeof totalCount === 'number' ? `${count(shown)} of ${count(totalCount)}` : count(shown)}
      </p>
      <nav aria-label="Pagination" className="flex gap-2">
        <Step label="Previous page" to={hasPrevious ? to({ before: pageInfo.startCursor }) : null}>
          <ChevronLeft className="size-4.5" strokeWidth={1.75} aria-hidden="true" />
        </Step>
        <Step label="Next page" to={pageInfo.hasNextPage ? to({ after: pageInfo.endCursor }) : null}>
          <ChevronRight className="size-4.5" strokeWidth={1.75} aria-hidden="true" />
        </Step>
      </nav>
    </footer>
  )
}

function Step({ label, to, children }: { label: string; to: string | null; children: ReactNode }) {
  const style = 'grid size-9 place-items-center rounded-button border border-line-strong'
  return to ? (
    <Link to={to} aria-label={label} className={cn(style, 'text-ink hover:bg-surface-2')}>
      {children}
    </Link>
  ) : (
    <span aria-hidden="true" className={cn(style, 'opacity-40')}>
      {children}
    </span>
  )
}
