import { beforeEach, expect, test, vi } from 'vitest'

const mutate = vi.hoisted(() => vi.fn())
vi.mock('../../../shared/client', () => ({ client: { mutate } }))

import { noteOpened } from './search-clicks'

const inputs = () => mutate.mock.calls.map(([{ variables }]) => variables.input)

beforeEach(() => {
  mutate.mockReset()
  mutate.mockResolvedValue({})
})

test('hits of one text are of one search, those of another are not', () => {
  noteOpened('cup', 'prd_1', 1)
  noteOpened('plate', 'prd_1', 3)
  noteOpened('cup', 'prd_2', 2)

  const [cup, plate, again] = inputs()
  expect(cup).toMatchObject({ query: 'cup', productId: 'prd_1', position: 1 })
  expect(cup.searchId).toMatch(/^[0-9a-f]{32}$/)
  expect(again).toEqual({ searchId: cup.searchId, query: 'cup', productId: 'prd_2', position: 2 })
  expect(plate.searchId).not.toBe(cup.searchId)
})

test('nobody misses what is not heard', async () => {
  mutate.mockRejectedValue(new Error('no network'))
  noteOpened('cup', 'prd_1', 1)
  await expect(Promise.resolve()).resolves.toBeUndefined()
  expect(mutate).toHaveBeenCalledOnce()
})
