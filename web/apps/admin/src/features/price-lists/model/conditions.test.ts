import { expect, test } from 'vitest'
import { conditionsOf, inputOf, listState, problemsOf } from './conditions'

const now = Date.parse('2026-11-22T12:00:00Z')
const always = { isActive: true, startsAt: null, endsAt: null }

test('a list is called by whether it counts now', () => {
  const word = (times: object) => listState({ ...always, ...times }, now)[0]
  expect(word({})).toBe('Active')
  expect(word({ startsAt: '2026-11-23T00:00:00Z' })).toBe('Scheduled')
  expect(word({ endsAt: '2026-11-22T12:00:00Z' })).toBe('Ended')
  expect(word({ isActive: false, startsAt: '2026-11-23T00:00:00Z' })).toBe('Inactive')
})

const stored = {
  __typename: 'PriceList' as const,
  handle: 'sale',
  name: 'Sale',
  markets: ['home'],
  customerGroupIds: ['cgr_1'],
  startsAt: null,
  endsAt: '2026-12-01T00:00:00Z',
  rank: 5,
  adjustPercent: '-12.5',
  isActive: true,
  version: 3,
}

test('what is stored is sent again as it was', () => {
  const { __typename, version, ...rest } = stored
  expect(inputOf('sale', version, conditionsOf(stored))).toEqual({ ...rest, expectedVersion: 3 })
})

test('an adjustment may be empty, and nothing but a number besides', () => {
  const said = (changes: object) => problemsOf({ ...conditionsOf(stored), ...changes }).map(({ path }) => path?.[0])
  expect(said({ adjustPercent: '' })).toEqual([])
  expect(said({ adjustPercent: '-12,5' })).toEqual([])
  expect(said({ adjustPercent: 'a lot', rank: '1.5' })).toEqual(['rank', 'adjustPercent'])
})
