import { useSyncExternalStore } from 'react'

const never = () => () => undefined

/** Where days begin for whoever looks; where a page is drawn for somebody unknown, in Greenwich, and so until it is theirs. */
export const useTimeZone = (): string | undefined =>
  useSyncExternalStore(
    never,
    () => undefined,
    () => 'UTC',
  )
