import type { ApolloLink } from '@apollo/client'
import { createClient, type RequestParams, type Sink } from 'graphql-sse'

const LONGEST_PAUSE_MS = 15_000

/** Longer after each try, and never all browsers at the same moment; but at once when the network is back. */
function pause(tries: number): Promise<void> {
  return new Promise((resolve) => {
    const go = () => {
      clearTimeout(timer)
      removeEventListener('online', go)
      resolve()
    }
    const timer = setTimeout(go, Math.min(LONGEST_PAUSE_MS, 500 * 2 ** tries) * (0.5 + Math.random() / 2))
    addEventListener('online', go)
  })
}

export type Headers = () => Record<string, string> | Promise<Record<string, string>>

/** Listens, and connects again whenever it must, until the function that it returns is called. */
export function listen(url: string, headers: Headers, request: object, sink: Sink<ApolloLink.Result>): () => void {
  const client = createClient({ url, headers, retryAttempts: Number.POSITIVE_INFINITY, retry: pause })
  const end = client.subscribe(request as RequestParams, sink as Sink)
  return () => {
    end()
    client.dispose()
  }
}
