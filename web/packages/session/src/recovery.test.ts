// @vitest-environment jsdom
import { ApolloClient, ApolloLink, gql, InMemoryCache } from '@apollo/client'
import { of, throwError } from 'rxjs'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { recover } from './recovery'

const QUERY = gql`query { a }`

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** What is shown in the end, and how often it was asked for. */
async function shown(failure: Error) {
  let asked = 0
  const link = new ApolloLink(() => (asked++ < 2 ? throwError(() => failure) : of({ data: { a: 1 } })))
  const client = new ApolloClient({ cache: new InMemoryCache(), link })
  const query = client.watchQuery<{ a: number }>({ query: QUERY })
  const watching = query.subscribe({ error: () => undefined })
  const end = recover(client)
  await vi.advanceTimersByTimeAsync(30_000)
  end()
  const { data } = query.getCurrentResult()
  watching.unsubscribe()
  return { data, asked }
}

it('what failed for the moment is asked again until it is there', async () => {
  expect(await shown(new TypeError('Failed to fetch'))).toEqual({ data: { a: 1 }, asked: 4 })
})

it('what is wrong with a question stays wrong', async () => {
  expect((await shown(new Error('a mistake of ours'))).asked).toBe(1)
})
