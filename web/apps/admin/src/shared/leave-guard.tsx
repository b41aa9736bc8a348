import { Confirm } from '@stoa/ui'
import { useEffect } from 'react'
import { useBlocker } from 'react-router'

/** Another language of a page is another address too. */
const addressOf = ({ pathname, search }: { pathname: string; search: string }) => pathname + search

/** Asks once before what was written and not saved is left. */
export function LeaveGuard({ isDirty }: { isDirty: boolean }) {
  const blocker = useBlocker(({ currentLocation, nextLocation }) => isDirty && addressOf(currentLocation) !== addressOf(nextLocation))
  useEffect(() => {
    if (!isDirty) return
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [isDirty])
  return (
    <Confirm
      isOpen={blocker.state === 'blocked'}
      onOpenChange={(isOpen) => !isOpen && blocker.reset?.()}
      title="Leave page with unsaved changes?"
      act="Leave page"
      onConfirm={() => blocker.proceed?.()}
    >
      Leaving this page discards all unsaved changes.
    </Confirm>
  )
}
