import { cn } from './cn'

/** A place for what is on its way, of the same size. Unseen at first: what comes at once must not flash. */
export function Skeleton({ className }: { className?: string }) {
  return <div aria-hidden="true" className={cn('skeleton rounded-field bg-surface-3', className)} />
}
