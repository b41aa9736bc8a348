import { useEffect, useState } from 'react'

/** A value once it has rested: what is typed is asked for when the fingers pause. */
export function useSettled<T>(value: T, ms = 250): T {
  const [settled, settle] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => settle(value), ms)
    return () => clearTimeout(timer)
  }, [value, ms])
  return settled
}
