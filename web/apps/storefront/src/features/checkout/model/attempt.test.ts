import { describe, expect, it } from 'vitest'
import { attemptFor, endAttempt, readAttempt } from './attempt'

function storage() {
  const kept = new Map<string, string>()
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  }
}

const wanted = { cartId: 'crt_1', cartToken: 't', method: 'pm_card_visa', total: '44.90' }

describe('a try to pay', () => {
  it('keeps its key through reloads and second presses', () => {
    const store = storage()
    const first = attemptFor(wanted, store)
    expect(attemptFor(wanted, store).key).toBe(first.key)
    expect(readAttempt(store)).toEqual(first)
  })

  it('is another one with another card or another total', () => {
    const store = storage()
    const first = attemptFor(wanted, store)
    const second = attemptFor({ ...wanted, method: 'pm_card_mastercard' }, store)
    expect(second.key).not.toBe(first.key)
    expect(attemptFor({ ...wanted, total: '45.90' }, store).key).not.toBe(second.key)
  })

  it('is another one after its end', () => {
    const store = storage()
    const first = attemptFor(wanted, store)
    endAttempt(store)
    expect(attemptFor(wanted, store).key).not.toBe(first.key)
  })
})
