import { describe, expect, it } from 'vitest'
import { flawOf, piecesOf } from './pieces'

describe('pieces', () => {
  it('are read with any sign', () => {
    expect([piecesOf('12'), piecesOf('+3'), piecesOf('-4'), piecesOf('−5'), piecesOf(' 0 ')]).toEqual([12, 3, -4, -5, 0])
  })

  it('are never half, never words, never endless', () => {
    expect([piecesOf('1.5'), piecesOf('many'), piecesOf(''), piecesOf('99999999999')]).toEqual([null, null, null, null])
  })

  it('are added when they are received, and taken off for other reasons', () => {
    expect(flawOf(-2, false, 'RECEIVED')).toContain('choose another reason')
    expect([flawOf(2, false, 'RECEIVED'), flawOf(-2, false, 'DAMAGED'), flawOf(0, true, 'null')]).toEqual(['', '', ''])
    expect(flawOf(0, false, 'DAMAGED')).toContain('5 or -2')
    expect([flawOf(-1, true, 'null'), flawOf(null, true, 'null')]).toEqual(Array(2).fill('Enter a whole number, 0 or more.'))
  })
})
