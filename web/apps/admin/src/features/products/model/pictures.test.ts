import { describe, expect, it } from 'vitest'
import { place } from './pictures'

describe('pictures in order', () => {
  it('move forward and back, and none is lost', () => {
    expect(place(['a', 'b', 'c'], 2, 0)).toEqual(['c', 'a', 'b'])
    expect(place(['a', 'b', 'c'], 0, 1)).toEqual(['b', 'a', 'c'])
    expect(place(['a'], 0, 0)).toEqual(['a'])
  })
})
