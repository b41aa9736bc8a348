import { expect, test } from 'vitest'
import { addressOf, draftOf, warehouseState } from './warehouse'

const stored = {
  __typename: 'Warehouse' as const,
  id: 'whs_1',
  code: 'BERLIN-2',
  name: 'Berlin',
  priority: 10,
  isActive: true,
  isMain: false,
  version: 1,
  address: null,
  pickup: null,
}

test('an address is whole, or there is none', () => {
  const { address } = draftOf(stored)
  expect(addressOf(address)).toBe('none')
  expect(addressOf({ ...address, city: 'Berlin' })).toBeNull()
  expect(addressOf({ ...address, line1: ' Spreeufer 1 ', city: 'Berlin', country: 'DE' })).toEqual({
    line1: 'Spreeufer 1',
    line2: null,
    postalCode: null,
    city: 'Berlin',
    region: null,
    country: 'DE',
  })
})

test('a closed warehouse is not called open', () => {
  expect(warehouseState({ isMain: false, isActive: false })[0]).toBe('Closed')
  expect(warehouseState({ isMain: true, isActive: true })[0]).toBe('Main warehouse')
})
