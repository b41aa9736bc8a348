import { ApolloLink, Observable } from '@apollo/client'
import { print } from 'graphql'
import type { Headers } from './event-stream'
import { idOf, named } from './known-documents-link'

/** While it is written a document changes faster than the router's manifests: then its text is sent. */
function documentOf({ query }: ApolloLink.Operation) {
  const id = import.meta.env.PROD && idOf(query)
  return id ? { extensions: named(id) } : { query: print(query) }
}

/** Subscriptions as server-sent events: plain HTTP, through the same door as everything else. It connects again by itself. */
export class EventStreamLink extends ApolloLink {
  readonly #url: string
  readonly #headers: Headers | undefined

  /** @param headers asked with every connection: a token of an hour ago opens nothing. Those of the operation when not given. */
  constructor(url: string, headers?: Headers) {
    super()
    this.#url = url
    this.#headers = headers
  }

  override request(operation: ApolloLink.Operation): Observable<ApolloLink.Result> {
    return new Observable((observer) => {
      let stop = () => {}
      let isWanted = true
      const headers = this.#headers ?? (() => operation.getContext().headers as Record<string, string>)
      const request = { ...documentOf(operation), variables: operation.variables, operationName: operation.operationName }
      // Fetched with the first subscription: no page waits for it.
      import('./event-stream')
        .then(({ listen }) => {
          if (isWanted) stop = listen(this.#url, headers, request, observer)
        })
        .catch((error) => observer.error(error))
      return () => {
        isWanted = false
        stop()
      }
    })
  }
}
