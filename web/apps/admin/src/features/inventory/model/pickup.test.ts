import { expect, test } from 'vitest'
import { pickupDraftOf, pickupOf } from './pickup'

const stored = {
  name: 'Berlin',
  pickup: {
    __typename: 'WarehousePickup' as const,
    name: 'Old Mill',
    readyMinutes: 90,
    timeZone: 'Europe/Berlin',
    coordinates: { __typename: 'Coordinates' as const, latitude: '52.52', longitude: '13.405' },
    openingHours: [{ __typename: 'OpeningHours' as const, day: 'FRIDAY' as const, opens: '09:00', closes: '18:00' }],
  },
}

test('what is stored is sent back as it was', () => {
  expect(pickupOf(pickupDraftOf(stored))).toEqual({
    input: {
      name: 'Old Mill',
      readyMinutes: 90,
      timeZone: 'Europe/Berlin',
      coordinates: { latitude: '52.52', longitude: '13.405' },
      openingHours: [{ day: 'FRIDAY', opens: '09:00', closes: '18:00' }],
    },
  })
})

test('a warehouse offers none until somebody says so, and begins with its own name', () => {
  const draft = pickupDraftOf({ name: 'Berlin', pickup: null })
  expect(pickupOf(draft)).toEqual({ input: null })
  expect(pickupOf({ ...draft, isOffered: true })).toMatchObject({
    input: { name: 'Berlin', readyMinutes: 60, openingHours: [], coordinates: null },
  })
})

test('what makes no sense is named', () => {
  const draft = pickupDraftOf(stored)
  const problem = (changes: object) => pickupOf({ ...draft, ...changes })
  expect(problem({ name: ' ' })).toHaveProperty('problem')
  expect(problem({ readyMinutes: '2881' })).toHaveProperty('problem')
  expect(problem({ longitude: '' })).toHaveProperty('problem')
  expect(problem({ latitude: '91' })).toHaveProperty('problem')
  expect(problem({ hours: [{ day: 'SUNDAY', opens: '10:00', closes: '' }] })).toEqual({
    problem: 'Sunday: enter when it opens, and when it closes later that day; or neither.',
  })
})
