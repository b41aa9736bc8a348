import { describe, expect, it } from 'vitest'
import { piecesOf } from './pieces'

describe('pieces', () => {
  it('are read with any sign', () => {
    expect([piecesOf('12'), piecesOf('+3'), piecesOf('-4'), piecesOf('−5'), piecesOf(' 0 ')]).toEqual([12, 3, -4, -5, 0])
  })

  it('are never half, never words, never endless', () => {
    expect([piecesOf('1.5'), piecesOf('many'), piecesOf(''), piecesOf('99999999999')]).toEqual([null, null, null, null])
  })
})
