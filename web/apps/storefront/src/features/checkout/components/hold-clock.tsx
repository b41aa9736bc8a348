import { t } from '@stoa/ui'
import { useEffect, useState } from 'react'

const TICK_MS = 1000

/** For how long the goods are still held. */
export function HoldClock({ until }: { until: string }) {
  const left = () => Math.max(0, Math.floor((Date.parse(until) - Date.now()) / 1000))
  const [seconds, setSeconds] = useState(left)
  // `left` is made of `until` alone
  useEffect(() => {
    setSeconds(left())
    const clock = setInterval(() => setSeconds(left()), TICK_MS)
    return () => clearInterval(clock)
  }, [until])
  const text = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
  return (
    <p className="tabular mt-3 text-center text-ink-2 text-sm">
      {seconds > 0
        ? t('Your pieces are held for you for {time}.', { time: text })
        : t('Your pieces are no longer held. You can still pay, as long as there are some.')}
    </p>
  )
}
