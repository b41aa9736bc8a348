import { ApolloLink, Observable } from '@apollo/client'
import { type Client, createClient } from 'graphql-ws'
import { ids } from './contract.generated'
import { watchPresence } from './presence'

const LONGEST_PAUSE_MS = 15_000
const HEARTBEAT_MS = 10_000
const PATIENCE_MS = 5_000

type Listener = (isLive: boolean) => void

/** Subscriptions over one WebSocket. It comes back by itself: after growing pauses, and at once when the network or the app is back. */
export class SocketLink extends ApolloLink {
  readonly #client: Client
  readonly #listeners = new Set<Listener>()
  #wake = () => {}
  #deadline: ReturnType<typeof setTimeout> | undefined

  constructor(url: string, headers: Record<string, string>) {
    super()
    this.#client = createClient({
      url,
      connectionParams: headers,
      keepAlive: HEARTBEAT_MS,
      retryAttempts: Number.POSITIVE_INFINITY,
      shouldRetry: () => true,
      retryWait: (tries) => this.#pause(tries),
      on: {
        connected: () => this.#tell(true),
        closed: () => this.#tell(false),
        ping: (isReceived) => {
          if (!isReceived) this.#deadline = setTimeout(() => this.#client.terminate(), PATIENCE_MS)
        },
        pong: (isReceived) => isReceived && clearTimeout(this.#deadline),
      },
    })
    watchPresence({ onBack: () => this.#wake(), onGone: () => this.#client.terminate() })
  }

  /** Tells whether what is shown is live. */
  listen(listener: Listener): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  override request(operation: ApolloLink.Operation): Observable<ApolloLink.Result> {
    const { operationName = '', variables } = operation
    const extensions = { persistedQuery: { version: 1, sha256Hash: ids[operationName] } }
    return new Observable((observer) =>
      this.#client.subscribe(
        { operationName, query: '', variables, extensions },
        {
          next: (result) => observer.next(result as ApolloLink.Result),
          error: (error) => observer.error(error),
          complete: () => observer.complete(),
        },
      ),
    )
  }

  #pause(tries: number): Promise<void> {
    const longest = Math.min(LONGEST_PAUSE_MS, 500 * 2 ** tries)
    return new Promise((resolve) => {
      this.#wake = resolve
      setTimeout(resolve, longest * (0.5 + Math.random() / 2))
    })
  }

  #tell(isLive: boolean): void {
    clearTimeout(this.#deadline)
    for (const listener of this.#listeners) listener(isLive)
  }
}
