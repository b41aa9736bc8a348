import { readFileSync } from 'node:fs'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { shop } from '../support/shop.ts'

export type Client = 'storefront' | 'mobile'
type Json = null | boolean | number | string | Json[] | { [field: string]: Json }

interface Entry {
  id: string
  name: string
  type: 'query' | 'mutation' | 'subscription'
  body: string
}

/** What the answers of one screen come to. */
export interface Weight {
  requests: number
  /** Different fields, wherever they stand in a list. */
  fields: number
  raw: number
  gzip: number
  brotli: number
}

/** One of our clients, as the router sees it: it sends what is in its manifest, and weighs what comes back. */
export class Weighing {
  private readonly entries: Map<string, Entry>
  private readonly paths = new Set<string>()
  private weight: Weight = { requests: 0, fields: 0, raw: 0, gzip: 0, brotli: 0 }

  constructor(
    readonly client: Client,
    private readonly accessToken?: string,
  ) {
    const file = new URL(`../../../schema/manifests/${client}.json`, import.meta.url)
    const { operations } = JSON.parse(readFileSync(file, 'utf8')) as { operations: Entry[] }
    this.entries = new Map(operations.map((entry) => [entry.name, entry]))
  }

  /** The answer to an operation; of a subscription its first event. */
  async ask(name: string, variables: object = {}): Promise<any> {
    const entry = this.entries.get(name)
    if (!entry) throw new Error(`${this.client} has no operation ${name}`)
    const text = entry.type === 'subscription' ? await this.firstEvent(entry, variables) : await (await this.send(entry, variables)).text()
    const answer = JSON.parse(text) as { data?: { [field: string]: Json }; errors?: unknown }
    if (answer.errors !== undefined || !answer.data) throw new Error(`${this.client} ${name}: ${text}`)
    this.weigh(entry.name, text, answer.data)
    return answer.data
  }

  /** What came since the last time. */
  take(): Weight {
    const taken = { ...this.weight, fields: this.paths.size }
    this.paths.clear()
    this.weight = { requests: 0, fields: 0, raw: 0, gzip: 0, brotli: 0 }
    return taken
  }

  private send(entry: Entry, variables: object, accept = 'application/json'): Promise<Response> {
    return fetch(shop.graphql, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept,
        'x-client-name': `stoa-${this.client}`,
        ...(this.accessToken === undefined ? {} : { authorization: `Bearer ${this.accessToken}` }),
      },
      body: JSON.stringify({ variables, extensions: { persistedQuery: { version: 1, sha256Hash: entry.id } } }),
    })
  }

  private async firstEvent(entry: Entry, variables: object): Promise<string> {
    const response = await this.send(entry, variables, 'text/event-stream')
    const decoder = new TextDecoder()
    let read = ''
    // Leaving the loop ends the stream.
    for await (const piece of response.body ?? []) {
      read += decoder.decode(piece, { stream: true })
      const event = /^event: next\ndata: (.*)\n\n/m.exec(read)
      if (event?.[1]) return event[1]
    }
    throw new Error(`${this.client} ${entry.name} ended without an event: ${read}`)
  }

  private weigh(name: string, text: string, data: { [field: string]: Json }): void {
    const bytes = Buffer.from(text)
    this.weight.requests += 1
    this.weight.raw += bytes.length
    this.weight.gzip += gzipSync(bytes).length
    // As hard as it is done while somebody waits.
    this.weight.brotli += brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length
    for (const path of pathsOf(data, name)) this.paths.add(path)
  }
}

/** The fields of an answer; what is in a list counts once. */
export function pathsOf(value: Json, at: string): string[] {
  if (Array.isArray(value)) return value.flatMap((one) => pathsOf(one, at))
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([field, one]) => [`${at}.${field}`, ...pathsOf(one, `${at}.${field}`)])
}
