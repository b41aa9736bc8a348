import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import { print } from 'graphql'
import { createClient as createSseClient } from 'graphql-sse'
import { createClient as createWsClient } from 'graphql-ws'
import WebSocket from 'ws'
import { shop } from './shop.ts'

export interface GraphQlError {
  message: string
  path?: (string | number)[]
  extensions?: { code?: string; [key: string]: unknown }
}

export interface Answer<T> {
  status: number
  data?: T | null
  errors?: GraphQlError[]
}

/** One who sends operations to the router: nobody signed in, or with an access token. */
export class Visitor {
  /** @param context further headers, such as the market */
  constructor(
    readonly accessToken?: string,
    private readonly context: Record<string, string> = {},
  ) {}

  /** The same one in another market. */
  in(market: string, currency?: string): Visitor {
    return new Visitor(this.accessToken, { 'x-market': market, ...(currency === undefined ? {} : { 'x-currency': currency }) })
  }

  /** The same one who reads another language. */
  speaking(language: string): Visitor {
    return new Visitor(this.accessToken, { ...this.context, 'accept-language': language })
  }

  /** Sends an operation and answers its data; top-level errors fail the test. */
  async run<T, V>(document: TypedDocumentNode<T, V>, variables: V): Promise<T> {
    const answer = await this.ask(document, variables)
    if (answer.errors !== undefined || answer.data == null) {
      throw new Error(`HTTP ${answer.status}: ${JSON.stringify(answer.errors)}`)
    }
    return answer.data
  }

  /** Sends an operation and answers whatever comes back. */
  async ask<T, V>(document: TypedDocumentNode<T, V>, variables: V): Promise<Answer<T>> {
    const response = await fetch(shop.graphql, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-client-name': 'stoa-e2e', ...this.headers() },
      body: JSON.stringify({ query: print(document), variables }),
    })
    const body = (await response.json()) as Omit<Answer<T>, 'status'>
    return { status: response.status, ...body }
  }

  /** Subscribes over graphql-transport-ws. */
  watchByWebSocket<T, V>(document: TypedDocumentNode<T, V>, variables: V): Watch<T> {
    const client = createWsClient({
      url: shop.graphql.replace('http', 'ws'),
      webSocketImpl: WebSocket,
      connectionParams: this.headers(),
      retryAttempts: 0,
    })
    const results = client.iterate<T>({ query: print(document), variables: variables as Record<string, unknown> })
    return new Watch(results as AsyncIterableIterator<Answer<T>>, () => void client.dispose())
  }

  /** Subscribes by Server-Sent Events. */
  watchByEvents<T, V>(document: TypedDocumentNode<T, V>, variables: V): Watch<T> {
    const client = createSseClient({ url: shop.graphql, headers: { ...this.headers(), 'x-client-name': 'stoa-e2e' }, retryAttempts: 0 })
    const results = client.iterate<T>({ query: print(document), variables: variables as Record<string, unknown> })
    return new Watch(results as AsyncIterableIterator<Answer<T>>, () => client.dispose())
  }

  private headers(): Record<string, string> {
    return { ...this.context, ...(this.accessToken === undefined ? {} : { authorization: `Bearer ${this.accessToken}` }) }
  }
}

/** A running subscription: remembers what came. */
export class Watch<T> {
  readonly seen: T[] = []
  private readonly reading: Promise<void>
  private failure: unknown

  constructor(
    private readonly results: AsyncIterableIterator<Answer<T>>,
    private readonly dispose: () => void,
  ) {
    this.reading = this.read()
  }

  /** The first result that satisfies the question, past or to come. */
  async until(what: string, satisfies: (result: T) => boolean, seconds = 20): Promise<T> {
    const deadline = Date.now() + seconds * 1000
    for (;;) {
      const found = this.seen.find(satisfies)
      if (found !== undefined) return found
      if (this.failure !== undefined) throw this.failure
      if (Date.now() > deadline) throw new Error(`${what} was not seen within ${seconds} s, but: ${JSON.stringify(this.seen)}`)
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }

  async end(): Promise<void> {
    await this.results.return?.()
    this.dispose()
    await this.reading
  }

  private async read(): Promise<void> {
    try {
      for await (const result of this.results) {
        if (result.errors !== undefined) throw new Error(JSON.stringify(result.errors))
        if (result.data != null) this.seen.push(result.data)
      }
    } catch (failure) {
      this.failure = failure instanceof Error ? failure : new Error(JSON.stringify(failure))
    }
  }
}
