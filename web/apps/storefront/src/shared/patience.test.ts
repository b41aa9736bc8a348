import { ApolloClient, ApolloLink, gql, InMemoryCache, ServerError } from '@apollo/client'
import { of, throwError } from 'rxjs'
import { describe, expect, it, vi } from 'vitest'
import { PatientLink, pauseAfter } from './patience'

const answered = (status: number, headers: Record<string, string> = {}) =>
  new ServerError('no', { response: new Response('', { status, headers }), bodyText: '' })

describe('patience', () => {
  it('waits longer after each try, within bounds', () => {
    const pauses = [1, 2, 3, 4, 5, 9].map((tries) => pauseAfter(tries, null, () => 0.5))
    expect(pauses).toEqual([400, 800, 1600, 3200, 6400, 8000])
  })

  it('waits at least as long as it is told, but never for ever', () => {
    expect(pauseAfter(1, answered(503, { 'retry-after': '3' }), () => 0)).toBe(3000)
    expect(pauseAfter(1, answered(429, { 'retry-after': '86400' }), () => 0)).toBe(60_000)
    expect(pauseAfter(1, answered(429, { 'retry-after': 'soon' }), () => 0)).toBe(300)
  })
})

describe('a question', () => {
  const ask = async (answers: (ApolloLink.Result | Error)[], query = gql`query { a }`) => {
    vi.useFakeTimers()
    const forward = vi.fn(() => {
      const next = answers.shift()
      return next instanceof Error || !next ? throwError(() => next) : of(next)
    })
    const client = new ApolloClient({
      cache: new InMemoryCache(),
      link: ApolloLink.from([new PatientLink(), new ApolloLink(forward as never)]),
    })
    const answer = query.definitions.some((one) => 'operation' in one && one.operation === 'mutation')
      ? client.mutate({ mutation: query }).catch((error: unknown) => error)
      : client.query({ query }).catch((error: unknown) => error)
    await vi.runAllTimersAsync()
    vi.useRealTimers()
    return { answer: (await answer) as { data?: unknown }, asked: forward.mock.calls.length }
  }

  it('is asked again until the shop answers', async () => {
    const { answer, asked } = await ask([
      new TypeError('Failed to fetch'),
      answered(503),
      { data: { a: null }, errors: [{ message: 'building', extensions: { code: 'UNAVAILABLE' } }] } as ApolloLink.Result,
      { data: { a: 1 } },
    ])
    expect(answer.data).toEqual({ a: 1 })
    expect(asked).toBe(4)
  })

  it('is not asked again when it is wrong, and a change never', async () => {
    expect((await ask([answered(400), { data: { a: 1 } }])).asked).toBe(1)
    expect((await ask([answered(503), { data: { a: 1 } }], gql`mutation { a }`)).asked).toBe(1)
  })
})
