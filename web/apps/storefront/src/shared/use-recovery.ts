import { useEffect, useRef } from 'react'
import { isPassing, pauseAfter } from './patience'

/** Asks again for as long as what failed may pass by itself: nobody has to press anything. */
export function useRecovery(error: unknown, ask: () => Promise<unknown>): void {
  const tries = useRef(0)
  const latest = useRef(ask)
  latest.current = ask
  useEffect(() => {
    if (!isPassing(error)) {
      tries.current = 0
      return
    }
    let timer: ReturnType<typeof setTimeout>
    const wait = () => {
      tries.current += 1
      timer = setTimeout(
        () => {
          // Nobody looks, or nothing can come: later.
          if (document.hidden || !navigator.onLine) wait()
          else latest.current().catch(wait)
        },
        pauseAfter(tries.current + 2, error),
      )
    }
    wait()
    return () => clearTimeout(timer)
  }, [error])
}
