import { useEffect, useRef } from 'react'

/** Asks again whenever a thing has become another: another version, another state. */
export function useAnew(now: string | number | undefined, again: () => unknown): void {
  const seen = useRef(now)
  const ask = useRef(again)
  ask.current = again
  useEffect(() => {
    if (seen.current !== undefined && seen.current !== now) void ask.current()
    seen.current = now
  }, [now])
}
