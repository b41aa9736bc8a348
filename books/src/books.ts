import { MongoClient, type Document } from 'mongodb'
import type { Cart, Key, Mail, Movement, Order, Payment, ProviderEvent, Sale, ShopEvent, Stock } from './documents.ts'
import { SUBGRAPHS, type Settings, type Subgraph } from './settings.ts'
import { readStripe, type StripeLists } from './stripe.ts'

/** All that is compared, as it was read. */
export interface Books {
  /** When the reading began. */
  at: Date
  orders: Order[]
  sales: Sale[]
  carts: Cart[]
  orderKeys: Key[]
  payments: Payment[]
  providerEvents: ProviderEvent[]
  stock: Stock[]
  movements: Movement[]
  mails: Mail[]
  events: Record<Subgraph, ShopEvent[]>
  /** `Handler:event` of everything each subgraph is done with. */
  inboxes: Record<Subgraph, Set<string>>
  stripe: StripeLists
}

/** Anonymous baskets come and go; only those with goods held or a try to pay are of interest. */
const OF_INTEREST = {
  $or: [{ status: { $in: ['COMPLETING', 'COMPLETED'] } }, { reservation: { $exists: true } }, { attempts: { $gt: 0 } }],
}
const WITH_DATA = ['order.cancelled.v1']

export async function readBooks(settings: Settings): Promise<Books> {
  const open = await Promise.all(SUBGRAPHS.map((name) => MongoClient.connect(settings.databases[name], { serverSelectionTimeoutMS: 5000 })))
  try {
    return await read(settings, Object.fromEntries(SUBGRAPHS.map((name, index) => [name, open[index]])) as Clients)
  } finally {
    await Promise.all(open.map((client) => client.close()))
  }
}

type Clients = Record<Subgraph, MongoClient>

async function read(settings: Settings, clients: Clients): Promise<Books> {
  const at = new Date()
  const list = <T>(subgraph: Subgraph, collection: string, filter: Document, fields: string): Promise<T[]> =>
    clients[subgraph].db().collection(collection).find(filter).project<Document>(chosen(fields)).toArray() as unknown as Promise<T[]>
  const forEach = async <T>(ask: (name: Subgraph) => Promise<T>): Promise<Record<Subgraph, T>> =>
    Object.fromEntries(await Promise.all(SUBGRAPHS.map(async (name) => [name, await ask(name)]))) as Record<Subgraph, T>

  const [orders, sales, carts, orderKeys, payments, providerEvents, stock, movements, mails, events, inboxes, stripe] = await Promise.all([
    list<Order>(
      'order',
      'orders',
      {},
      'terms.number terms.cartId terms.reservationId terms.cost.total.gross placedAt updatedAt payment status fulfillments._id lines.variantId lines.quantity lines.fulfilledQuantity lines.components',
    ),
    list<Sale>('order', 'sales', {}, 'isCancelled net tax refunded currency'),
    list<Cart>('order', 'carts', OF_INTEREST, 'status holds lines.quantity lines.added._id lines.added.included reservation attempt updatedAt'),
    list<Key>('order', 'idempotencyKeys', { _id: /\|cartComplete\|/ }, 'leasedUntil answer'),
    list<Payment>(
      'payment',
      'payments',
      {},
      'key orderId cartId amount status capturedAmount refundedAmount refunds orderPlaced providerReference updatedAt',
    ),
    list<ProviderEvent>('payment', 'providerEvents', { doneAt: null }, 'type reference receivedAt'),
    list<Stock>('catalog', 'stock', {}, 'onHand available isTracked continuesSelling ownPolicy places reservations updatedAt'),
    list<Movement>('catalog', 'stockMovements', {}, 'variantId warehouseId delta reason reference createdAt'),
    list<Mail>('customer', 'sentMails', { sentAt: null }, 'begunAt'),
    forEach(async (name) => [
      ...(await list<ShopEvent>(name, 'outbox', { type: { $nin: WITH_DATA } }, 'type subject time sent')),
      ...(await list<ShopEvent>(name, 'outbox', { type: { $in: WITH_DATA } }, 'type subject time sent data')),
    ]),
    forEach(async (name) => new Set((await list<{ _id: string }>(name, 'inbox', {}, '_id')).map((row) => row._id))),
    readStripe(settings.stripe),
  ])
  return { at, orders, sales, carts, orderKeys, payments, providerEvents, stock, movements, mails, events, inboxes, stripe }
}

function chosen(fields: string): Document {
  return Object.fromEntries(fields.split(' ').map((field) => [field, 1]))
}
