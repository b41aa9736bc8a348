import { describe, expect, it } from 'vitest'
import { isWebPage, reached, wordsFor } from './progress'

describe('an order on its way', () => {
  it('passes one stage after the other', () => {
    expect((['PLACED', 'PARTIALLY_SHIPPED', 'SHIPPED', 'DELIVERED'] as const).map(reached)).toEqual([1, 1, 2, 3])
    expect(reached('CANCELLED')).toBe(0)
    expect(wordsFor('PARTIALLY_SHIPPED')).toBe('Partly sent')
  })

  it('opens pages alone', () => {
    expect(isWebPage('https://carrier.example/JD1')).toBe(true)
    expect(isWebPage('javascript:alert(1)')).toBe(false)
    expect(isWebPage(null)).toBe(false)
  })
})
