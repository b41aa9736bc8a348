import { describe, expect, it } from 'vitest'
import { Attempt } from './attempt'

describe('the key of an attempt', () => {
  const counting = () => {
    let last = 0
    return new Attempt(() => `key-${++last}`)
  }

  it('stays while the same is tried again', () => {
    const attempt = counting()
    expect(attempt.keyFor({ amount: '1' })).toBe('key-1')
    expect(attempt.keyFor({ amount: '1' })).toBe('key-1')
  })

  it('is another for another input, and after the first was done', () => {
    const attempt = counting()
    expect(attempt.keyFor({ amount: '1' })).toBe('key-1')
    expect(attempt.keyFor({ amount: '2' })).toBe('key-2')
    attempt.end()
    expect(attempt.keyFor({ amount: '2' })).toBe('key-3')
  })
})
