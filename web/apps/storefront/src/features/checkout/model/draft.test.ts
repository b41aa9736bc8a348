import { beforeEach, describe, expect, it } from 'vitest'
import { EMPTY } from './contact'
import { keepDraft, readDraft } from './draft'

const kept = new Map<string, string>()
const storage = {
  getItem: (key: string) => kept.get(key) ?? null,
  setItem: (key: string, value: string) => void kept.set(key, value),
  removeItem: (key: string) => void kept.delete(key),
}
const guest = { cartId: 'crt_1', cartToken: 'secret' }
const ada = { ...EMPTY, email: 'ada@example.com' }

describe('what was typed in checkout', () => {
  beforeEach(() => kept.clear())

  it('survives a reload, and holds nothing that opens the bag', () => {
    keepDraft(guest, ada, storage)
    expect(readDraft(guest, storage)).toEqual(ada)
    expect([...kept.values()].join()).not.toContain('secret')
  })

  it('is forgotten when somebody signs in, with another bag or with this one', () => {
    for (const other of [
      { cartId: 'crt_2', cartToken: null },
      { cartId: 'crt_1', cartToken: null },
    ]) {
      keepDraft(guest, ada, storage)
      expect(readDraft(other, storage)).toEqual({})
      expect(kept.size).toBe(0)
    }
  })

  it('is forgotten when it is damaged', () => {
    kept.set('stoa.contact', '{"of":')
    expect(readDraft(guest, storage)).toEqual({})
    expect(kept.size).toBe(0)
  })
})
