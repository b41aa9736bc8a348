// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Session } from './session'

const answer = (accessToken: string | null, seconds = 600) =>
  Response.json({ accessToken, expiresAt: new Date(Date.now() + seconds * 1000).toISOString(), userErrors: [] })

describe('a session', () => {
  const ask = vi.fn<typeof fetch>()

  beforeEach(() => {
    ask.mockReset()
    vi.stubGlobal('fetch', ask)
    localStorage.clear()
  })
  afterEach(() => vi.unstubAllGlobals())

  it('asks nothing for a guest', async () => {
    expect(await new Session().token()).toBeNull()
    expect(ask).not.toHaveBeenCalled()
  })

  it('keeps the token of a sign-in in memory alone', async () => {
    ask.mockResolvedValueOnce(answer('one'))
    const session = new Session()
    await session.signIn('ada@example.com', 'secret')
    expect(await session.token()).toBe('one')
    expect(ask).toHaveBeenCalledTimes(1)
    expect(JSON.stringify(localStorage)).not.toContain('one')
  })

  it('asks once for a new token, however many want it', async () => {
    localStorage.setItem('stoa.signed-in', '1')
    ask.mockResolvedValueOnce(answer('two'))
    const session = new Session()
    expect(await Promise.all([session.token(), session.token(), session.token()])).toEqual(['two', 'two', 'two'])
    expect(ask).toHaveBeenCalledTimes(1)
  })

  it('renews a token that is about to end', async () => {
    ask.mockResolvedValueOnce(answer('short', 5)).mockResolvedValueOnce(answer('long'))
    const session = new Session()
    await session.signIn('ada@example.com', 'secret')
    expect(await session.token()).toBe('long')
  })

  it('is over when the host knows none', async () => {
    localStorage.setItem('stoa.signed-in', '1')
    ask.mockResolvedValueOnce(answer(null))
    const session = new Session()
    const told: boolean[] = []
    session.subscribe((isSignedIn) => told.push(isSignedIn))
    expect(await session.token()).toBeNull()
    expect(told).toEqual([false])
    expect(session.mayBeSignedIn).toBe(false)
  })
})
