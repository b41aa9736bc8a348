const LOCALE = typeof navigator === 'undefined' ? 'en' : navigator.language

const days = new Intl.DateTimeFormat(LOCALE, { day: 'numeric', month: 'short', year: 'numeric' })
const moments = new Intl.DateTimeFormat(LOCALE, { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' })
const times = new Intl.DateTimeFormat(LOCALE, { hour: '2-digit', minute: '2-digit' })
const ago = new Intl.RelativeTimeFormat(LOCALE, { numeric: 'auto' })
const counts = new Intl.NumberFormat(LOCALE)
const decimals = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 1 })

export const day = (at: string) => days.format(new Date(at))
export const moment = (at: string) => moments.format(new Date(at))
export const timeOfDay = (at: string) => times.format(new Date(at))
export const count = (value: number) => counts.format(value)
export const decimal = (value: number) => decimals.format(value)

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** “2 hours ago” while it is news, a day afterwards. */
export function since(at: string, now = Date.now()): string {
  const passed = now - Date.parse(at)
  if (passed < MINUTE) return ago.format(0, 'second')
  if (passed < HOUR) return ago.format(-Math.round(passed / MINUTE), 'minute')
  if (passed < DAY) return ago.format(-Math.round(passed / HOUR), 'hour')
  if (passed < 7 * DAY) return ago.format(-Math.round(passed / DAY), 'day')
  return day(at)
}

/** An amount that we have worked out ourselves; what the API says is shown as it says it. */
export function money(amount: number, currency: string, isShort = false): string {
  return new Intl.NumberFormat(LOCALE, {
    style: 'currency',
    currency,
    ...(isShort ? { notation: 'compact', maximumFractionDigits: 1 } : {}),
  }).format(amount)
}

/** `PARTIALLY_SHIPPED` as people write it. */
export function words(value: string): string {
  const text = value.toLowerCase().replaceAll('_', ' ')
  return text.charAt(0).toUpperCase() + text.slice(1)
}
