import type { WarehouseAddressInput } from '@stoa/graphql'
import type { Tone } from '@stoa/ui'
import type { WarehouseStateFragment } from '../api/warehouse-state.generated'
import { type PickupDraft, pickupDraftOf } from './pickup'

export function warehouseState({ isMain, isActive }: Pick<WarehouseStateFragment, 'isMain' | 'isActive'>): [string, Tone] {
  if (!isActive) return ['Closed', 'quiet']
  return isMain ? ['Main warehouse', 'ok'] : ['Open', 'ok']
}

export type AddressDraft = Record<'line1' | 'line2' | 'postalCode' | 'city' | 'region' | 'country', string>

/** A warehouse as it is written. */
export interface WarehouseDraft {
  name: string
  code: string
  priority: string
  address: AddressDraft
  pickup: PickupDraft
}

export const draftOf = ({ name, code, priority, address, pickup }: WarehouseStateFragment): WarehouseDraft => ({
  name,
  code,
  priority: String(priority),
  address: {
    line1: address?.line1 ?? '',
    line2: address?.line2 ?? '',
    postalCode: address?.postalCode ?? '',
    city: address?.city ?? '',
    region: address?.region ?? '',
    country: address?.country ?? '',
  },
  pickup: pickupDraftOf({ pickup, name }),
})

/** No address at all, or one with all that it needs; null says that something is missing. */
export function addressOf(address: AddressDraft): WarehouseAddressInput | 'none' | null {
  const { line1, line2, postalCode, city, region, country } = address
  if (Object.values(address).every((text) => text.trim() === '')) return 'none'
  if (!line1.trim() || !city.trim() || !country) return null
  const optional = (text: string) => text.trim() || null
  return {
    line1: line1.trim(),
    city: city.trim(),
    country,
    line2: optional(line2),
    postalCode: optional(postalCode),
    region: optional(region),
  }
}
