import { useEffect, useState } from 'react'

const MINUTE = 60_000

/** The end of this minute, as minutes pass: what lasts until now need not be asked as something else each second. */
export function useMinute(): Date {
  const [minute, setMinute] = useState(end)
  useEffect(() => {
    const timer = setInterval(() => setMinute((before) => (end().getTime() === before.getTime() ? before : end())), 5_000)
    return () => clearInterval(timer)
  }, [])
  return minute
}

const end = () => new Date(Math.ceil((Date.now() + 1) / MINUTE) * MINUTE)
