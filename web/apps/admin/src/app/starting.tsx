import { Skeleton } from '@stoa/ui'

/** The shape of the desk while it is asked who is there. */
export function Starting() {
  return (
    <div className="flex min-h-dvh" aria-busy="true">
      <div className="w-58 border-r bg-surface-2 max-lg:hidden" />
      <div className="desk py-8">
        <Skeleton className="h-8 w-48" />
        <Skeleton className="mt-6 h-96 w-full rounded-card" />
      </div>
    </div>
  )
}
