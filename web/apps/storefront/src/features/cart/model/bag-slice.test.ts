import { describe, expect, it } from 'vitest'
import { bagForgotten, bagFound, bagReducer, bagToggled, keepBag, readBag } from './bag-slice'

const storage = (kept: string | null) => ({ getItem: () => kept })

describe('which bag is ours', () => {
  it('survives a reload, closed', () => {
    const kept = new Map<string, string>()
    const state = bagReducer(bagReducer(undefined, bagFound({ id: 'crt_1', token: 'secret' })), bagToggled(true))
    keepBag(state, { setItem: (key, value) => void kept.set(key, value), removeItem: (key) => void kept.delete(key) })
    expect(readBag({ getItem: (key) => kept.get(key) ?? null })).toEqual({ id: 'crt_1', token: 'secret', isOpen: false })
    keepBag(bagReducer(state, bagForgotten()), { setItem: () => undefined, removeItem: (key) => void kept.delete(key) })
    expect(kept.size).toBe(0)
  })

  it('is none when what was kept is damaged', () => {
    expect(readBag(storage('{"id":'))).toMatchObject({ id: null, token: null })
    expect(readBag(storage('{"id":7,"token":{}}'))).toMatchObject({ id: null, token: null })
  })
})
