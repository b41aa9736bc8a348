import type { WarehousePickupInput, Weekday } from '@stoa/graphql'
import type { WarehouseStateFragment } from '../api/warehouse-state.generated'

/** Named as the desk names them. */
export const WEEKDAYS: readonly { day: Weekday; name: string }[] = [
  { day: 'MONDAY', name: 'Monday' },
  { day: 'TUESDAY', name: 'Tuesday' },
  { day: 'WEDNESDAY', name: 'Wednesday' },
  { day: 'THURSDAY', name: 'Thursday' },
  { day: 'FRIDAY', name: 'Friday' },
  { day: 'SATURDAY', name: 'Saturday' },
  { day: 'SUNDAY', name: 'Sunday' },
]

export interface HoursDraft {
  day: Weekday
  opens: string
  closes: string
}

/** How goods are picked up, as it is written. A day without times is closed. */
export interface PickupDraft {
  isOffered: boolean
  name: string
  readyMinutes: string
  timeZone: string
  latitude: string
  longitude: string
  hours: HoursDraft[]
}

const here = () => new Intl.DateTimeFormat().resolvedOptions().timeZone

export const pickupDraftOf = ({ pickup, name }: Pick<WarehouseStateFragment, 'pickup' | 'name'>): PickupDraft => ({
  isOffered: pickup !== null,
  name: pickup?.name ?? name,
  readyMinutes: String(pickup?.readyMinutes ?? 60),
  timeZone: pickup?.timeZone ?? here(),
  latitude: pickup?.coordinates?.latitude ?? '',
  longitude: pickup?.coordinates?.longitude ?? '',
  hours: WEEKDAYS.map(({ day }) => {
    const known = pickup?.openingHours.find((hours) => hours.day === day)
    return { day, opens: known?.opens ?? '', closes: known?.closes ?? '' }
  }),
})

type Pickup = { input: WarehousePickupInput | null } | { problem: string }

const isDegree = (text: string, most: number) => /^-?\d+(\.\d+)?$/.test(text) && Math.abs(Number(text)) <= most

/** What is sent of it, or why it cannot be. */
export function pickupOf(draft: PickupDraft): Pickup {
  if (!draft.isOffered) return { input: null }
  const [latitude, longitude] = [draft.latitude.trim(), draft.longitude.trim()]
  if (!draft.name.trim()) return { problem: 'Enter the name that buyers read.' }
  if (!/^\d+$/.test(draft.readyMinutes.trim()) || Number(draft.readyMinutes) > 2880) {
    return { problem: 'An order is ready within 0 to 2,880 minutes of opening time.' }
  }
  const wrong = WEEKDAYS.find(({ day }) => {
    const hours = draft.hours.find((one) => one.day === day)
    return hours && (hours.opens || hours.closes) && !(hours.opens && hours.opens < hours.closes)
  })
  if (wrong) return { problem: `${wrong.name}: enter when it opens, and when it closes later that day; or neither.` }
  if ((latitude || longitude) && !(isDegree(latitude, 90) && isDegree(longitude, 180))) {
    return { problem: 'Coordinates are two numbers of degrees, such as 52.5200 and 13.4050.' }
  }
  return {
    input: {
      name: draft.name.trim(),
      readyMinutes: Number(draft.readyMinutes),
      timeZone: draft.timeZone,
      coordinates: latitude ? { latitude, longitude } : null,
      openingHours: draft.hours.filter(({ opens }) => opens),
    },
  }
}
