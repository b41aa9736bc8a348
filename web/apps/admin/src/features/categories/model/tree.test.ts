import { expect, test } from 'vitest'
import { type Branch, childrenOf, dropped, isWithin, numbered, stepped } from './tree'

const branch = (id: string, parent: string | null = null, position = 0): Branch => ({
  id,
  name: id,
  position,
  parent: parent ? { id: parent } : null,
})
const all = [branch('b'), branch('a'), branch('c', null, -5), branch('x', 'a'), branch('y', 'a')]
const at = (id: string) => all.find((one) => one.id === id) as Branch

test('siblings stand by their numbers, equal ones by name', () => {
  expect(childrenOf(all, null).map(({ id }) => id)).toEqual(['c', 'a', 'b'])
})

test('one step leads up, down, into the one above and out behind the one around', () => {
  expect(stepped(all, at('a'), 'up')).toEqual({ parentId: null, index: 0 })
  expect(stepped(all, at('a'), 'down')).toEqual({ parentId: null, index: 2 })
  expect(stepped(all, at('b'), 'in')).toEqual({ parentId: 'a', index: 2 })
  expect(stepped(all, at('x'), 'out')).toEqual({ parentId: null, index: 2 })
  expect([stepped(all, at('c'), 'up'), stepped(all, at('b'), 'down'), stepped(all, at('c'), 'in'), stepped(all, at('c'), 'out')]).toEqual(
    Array(4).fill(null),
  )
})

test('what is dropped on a row comes before it, into it or behind it, never into itself', () => {
  expect(dropped(all, 'b', 'x', 'before')).toEqual({ parentId: 'a', index: 0 })
  expect(dropped(all, 'b', 'c', 'inside')).toEqual({ parentId: 'c', index: 0 })
  expect(dropped(all, 'b', 'a', 'after')).toEqual({ parentId: 'a', index: 0 })
  expect(dropped(all, 'c', 'b', 'after')).toEqual({ parentId: null, index: 2 })
  expect(dropped(all, 'a', 'x', 'inside')).toBeNull()
  expect(isWithin(all, 'y', 'a')).toBe(true)
})

test('a place has a number of its own; those behind it move on only where they must', () => {
  const here = (...positions: number[]) => positions.map((position, index) => ({ id: `${index}`, position }))
  expect(numbered([], 0)).toEqual({ position: 0, pushed: [] })
  expect(numbered(here(0, 0), 0)).toEqual({ position: -10, pushed: [] })
  expect(numbered(here(0, 0), 2)).toEqual({ position: 10, pushed: [] })
  expect(numbered(here(0, 10), 1)).toEqual({ position: 5, pushed: [] })
  expect(numbered(here(0, 0, 0, 40), 1)).toEqual({
    position: 10,
    pushed: [
      { id: '1', position: 20 },
      { id: '2', position: 30 },
    ],
  })
})
