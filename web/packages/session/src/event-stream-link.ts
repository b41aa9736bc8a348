import { ApolloLink, Observable } from '@apollo/client'
import { print } from 'graphql'
import type { RequestParams } from 'graphql-sse'
import { idOf, named } from './known-documents-link'

const LONGEST_PAUSE_MS = 15_000
/** Longer after each try, and never all browsers at the same moment. */
const pause = (tries: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, Math.min(LONGEST_PAUSE_MS, 500 * 2 ** tries) * (0.5 + Math.random() / 2)))

/** While it is written a document changes faster than the router's manifests: then its text is sent. */
function documentOf({ query }: ApolloLink.Operation) {
  const id = import.meta.env.PROD && idOf(query)
  return id ? { extensions: named(id) } : { query: print(query) }
}

/** Subscriptions as server-sent events: plain HTTP, through the same door as everything else. It connects again by itself. */
export class EventStreamLink extends ApolloLink {
  readonly #url: string
  readonly #headers: (() => Promise<Record<string, string>>) | undefined

  /** @param headers asked with every connection: a token of an hour ago opens nothing. Those of the operation when not given. */
  constructor(url: string, headers?: () => Promise<Record<string, string>>) {
    super()
    this.#url = url
    this.#headers = headers
  }

  override request(operation: ApolloLink.Operation): Observable<ApolloLink.Result> {
    return new Observable((observer) => {
      let stop = () => {}
      let isWanted = true
      // Fetched with the first subscription: no page waits for it.
      import('graphql-sse')
        .then(({ createClient }) => {
          if (!isWanted) return
          const client = createClient({
            url: this.#url,
            headers: this.#headers ?? (() => operation.getContext().headers as Record<string, string>),
            retryAttempts: Number.POSITIVE_INFINITY,
            retry: pause,
          })
          const request = { ...documentOf(operation), variables: operation.variables, operationName: operation.operationName }
          const end = client.subscribe(request as RequestParams, {
            next: (result) => observer.next(result as ApolloLink.Result),
            error: (error) => observer.error(error),
            complete: () => observer.complete(),
          })
          stop = () => {
            end()
            client.dispose()
          }
        })
        .catch((error) => observer.error(error))
      return () => {
        isWanted = false
        stop()
      }
    })
  }
}
