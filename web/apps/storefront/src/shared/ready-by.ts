import { formatDate, t } from '@stoa/ui/language'

/** By when something is ready, by the clocks of the place where it lies: `Ready by Tue 24 Nov, 10:30`. */
export function readyBy(readyAt: string, timeZone: string): string {
  const moment = formatDate(readyAt, { weekday: 'short', day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit', timeZone })
  return t('Ready by {moment}', { moment })
}
