const LOCALE = typeof navigator === 'undefined' ? 'en' : navigator.language

const DAY_OF_YEAR = { day: 'numeric', month: 'short' } as const
const TIME = { hour: '2-digit', minute: '2-digit' } as const

/** Days and times as staff read them everywhere at the desk. */
export const datesAs = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(LOCALE, options)

const days = datesAs({ ...DAY_OF_YEAR, year: 'numeric' })
const shortDays = datesAs(DAY_OF_YEAR)
const calendarDays = datesAs({ ...DAY_OF_YEAR, year: 'numeric', timeZone: 'UTC' })
const moments = datesAs({ ...DAY_OF_YEAR, ...TIME })
const momentsOfYears = datesAs({ ...DAY_OF_YEAR, year: 'numeric', ...TIME })
const times = datesAs(TIME)
const ago = new Intl.RelativeTimeFormat(LOCALE, { numeric: 'auto' })
const counts = new Intl.NumberFormat(LOCALE)
const decimals = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 1 })

export const day = (at: string) => days.format(new Date(at))
/** Where the year is clear, such as along a chart. */
export const shortDay = (at: string) => shortDays.format(new Date(at))
/** A day without a time, which is the same everywhere. */
export const calendarDay = (on: string) => calendarDays.format(new Date(on))
export const timeOfDay = (at: string) => times.format(new Date(at))
export const count = (value: number) => counts.format(value)
export const decimal = (value: number) => decimals.format(value)

/** The year is named when it is not this one. */
export function moment(at: string, now = new Date()): string {
  const date = new Date(at)
  return (date.getFullYear() === now.getFullYear() ? moments : momentsOfYears).format(date)
}

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
