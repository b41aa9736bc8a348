import { describe, expect, it } from 'vitest'
import { piecesToSend, refundable } from './parcel'

describe('a parcel', () => {
  it('holds what was chosen, and nothing that was set to none', () => {
    expect(
      piecesToSend([
        ['oln_1', 2],
        ['oln_2', 0],
      ]),
    ).toEqual([{ orderLineId: 'oln_1', quantity: 2 }])
  })
})

describe('money that can go back', () => {
  it('is what was taken less what went back', () => {
    expect(refundable('133.90', '33.95')).toBe('99.95')
    expect(refundable('0.30', '0.10')).toBe('0.20')
  })

  it('keeps to the decimals of the currency', () => {
    expect(refundable('1200', '200')).toBe('1000')
    expect(refundable('1.500', '0.000')).toBe('1.500')
  })
})
