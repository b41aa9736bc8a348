import { describe, expect, it } from 'vitest'
import { labelled, ticks } from './scale'

describe('the lines behind a chart', () => {
  it('are round, begin at nothing and leave no value above them', () => {
    expect(ticks(7)).toEqual([0, 2, 4, 6, 8])
    expect(ticks(100)).toEqual([0, 25, 50, 75, 100])
    expect(ticks(0.3)).toEqual([0, 0.1, 0.2, 0.3])
    for (const highest of [1, 3, 9.99, 12, 480, 1234.56, 98_765]) {
      const lines = ticks(highest)
      expect(lines.at(-1)).toBeGreaterThanOrEqual(highest)
      expect(lines.length).toBeLessThanOrEqual(7)
    }
  })

  it('are there when nothing was sold', () => {
    expect(ticks(0)).toEqual([0, 1])
    expect(ticks(Number.NaN)).toEqual([0, 1])
  })
})

describe('labels', () => {
  it('are left out where there is no room', () => {
    const written = (count: number, room: number) => Array.from({ length: count }, (_, index) => index).filter(labelled(count, room))
    expect(written(3, 8)).toEqual([0, 1, 2])
    expect(written(30, 8)).toEqual([0, 4, 8, 12, 16, 20, 24, 28])
    expect(written(5, 0)).toEqual([0])
  })
})
