import { describe, expect, it } from 'vitest'
import { attemptFor } from './attempt'

describe('a try to pay', () => {
  const first = attemptFor(null, 'visa', '44.90')

  it('is the same one when nothing changed', () => {
    expect(attemptFor(first, 'visa', '44.90')).toBe(first)
  })

  it('is another one with another card or another total', () => {
    expect(attemptFor(first, 'mastercard', '44.90').key).not.toBe(first.key)
    expect(attemptFor(first, 'visa', '40.00').key).not.toBe(first.key)
    expect(first.key.length).toBeGreaterThanOrEqual(8)
  })
})
