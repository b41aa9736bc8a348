import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { randomBytes } from 'node:crypto'
import { MongoClient, type Collection, type Document } from 'mongodb'
import { SUBGRAPHS, type Settings, type Subgraph } from '../src/settings.ts'
import type { StripeLists } from '../src/stripe.ts'
import { documents, stripe } from './truth.ts'

/** A scratch copy of a small shop's books: true, until a test changes something. */
export class SmallShop {
  stripe: StripeLists = stripe()
  private readonly name = `books_${randomBytes(4).toString('hex')}`
  private readonly server: Server
  private readonly client: MongoClient

  constructor(private readonly uri: string) {
    this.client = new MongoClient(uri, { serverSelectionTimeoutMS: 5000 })
    this.server = createServer((request, response) => response.end(JSON.stringify(this.page(new URL(request.url ?? '', 'http://stripe')))))
  }

  async open(): Promise<void> {
    await this.client.connect()
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve))
  }

  /** Everything as it should be. */
  async fill(): Promise<void> {
    this.stripe = stripe()
    for (const [subgraph, collections] of Object.entries(documents())) {
      for (const [collection, rows] of Object.entries(collections)) {
        const target = this.of(subgraph as Subgraph, collection)
        await target.deleteMany({})
        if (rows.length > 0) await target.insertMany(rows)
      }
    }
  }

  of(subgraph: Subgraph, collection: string): Collection<Document & { _id: string }> {
    return this.client.db(`${this.name}_${subgraph}`).collection(collection)
  }

  get settings(): Settings {
    const { port } = this.server.address() as AddressInfo
    const database = (name: Subgraph): string => {
      const [hosts, query] = this.uri.split('?')
      return `${hosts?.replace(/\/[^/]*$/, '')}/${this.name}_${name}${query ? `?${query}` : ''}`
    }
    return {
      databases: Object.fromEntries(SUBGRAPHS.map((name) => [name, database(name)])) as Record<Subgraph, string>,
      stripe: { base: `http://127.0.0.1:${port}`, key: 'sk_test_books' },
    }
  }

  async close(): Promise<void> {
    for (const name of SUBGRAPHS) await this.client.db(`${this.name}_${name}`).dropDatabase()
    await this.client.close()
    await new Promise((resolve) => this.server.close(resolve))
  }

  /** Pages of two, so that paging is part of every test. */
  private page(url: URL): unknown {
    const list = { '/v1/payment_intents': this.stripe.intents, '/v1/charges': this.stripe.charges, '/v1/refunds': this.stripe.refunds }[url.pathname] ?? []
    const after = url.searchParams.get('starting_after')
    const from = after === null ? 0 : list.findIndex((one) => one.id === after) + 1
    return { data: list.slice(from, from + 2), has_more: from + 2 < list.length }
  }
}
