import { expect, test } from 'vitest'
import { decimalOf } from './decimal'

test('a number has one point or one comma, and nothing besides', () => {
  expect([decimalOf(' 12,50 '), decimalOf('-20'), decimalOf('0.9312')]).toEqual(['12.50', '-20', '0.9312'])
  expect([decimalOf(''), decimalOf('1.234,5'), decimalOf('12 €')]).toEqual([null, null, null])
})
