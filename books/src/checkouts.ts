import type { Books } from './books.ts'
import type { Findings } from './difference.ts'
import type { Cart, Key, Order } from './documents.ts'

const BUYER_WAIT_MS = 30 * 60 * 1000

/** Carts that were paid are orders, those under way get on, and every stored answer holds true. */
export function compareCheckouts(books: Books, findings: Findings): void {
  const orders = new Map(books.orders.map((order) => [order._id, order]))
  const byCart = new Map(books.orders.map((order) => [order.terms.cartId, order]))
  const keys = new Map(books.orderKeys.map((key) => [key._id, key]))
  const carts = new Map(books.carts.map((cart) => [cart._id, cart]))
  for (const cart of books.carts) {
    if (cart.status === 'COMPLETING') findStuck(cart, books.at, findings)
    if (cart.status === 'COMPLETED') compareCompleted(cart, byCart.get(cart._id), keys, findings)
  }
  for (const order of books.orders) {
    const cart = carts.get(order.terms.cartId)
    if (cart && cart.status !== 'COMPLETED') {
      findings.add('cart-not-closed', [cart.updatedAt], [order._id, cart._id], `Order ${order.terms.number} (${order._id}) stands, but its cart ${cart._id} is ${cart.status}: it could be ordered again.`)
    }
  }
  for (const key of books.orderKeys) {
    const orderId = key.answer?.orderId
    if (orderId === undefined || orders.has(orderId)) continue
    findings.add('acknowledged-order-lost', [], [orderId, key._id], `A buyer was told of order ${orderId} under key ${key._id}, but there is no such order: an order was lost.`)
  }
}

function findStuck(cart: Cart, now: Date, findings: Findings): void {
  const { attempt } = cart
  if (attempt === undefined) {
    findings.add('cart-without-attempt', [cart.updatedAt], [cart._id], `Cart ${cart._id} is COMPLETING, but nobody tries to pay it: it is frozen for ever.`)
    return
  }
  const waits = attempt.stage === 'AWAITING_BUYER' && now.getTime() - attempt.leasedUntil.getTime() < BUYER_WAIT_MS
  if (waits) return
  findings.add('cart-stuck', [cart.updatedAt, attempt.leasedUntil], [cart._id, attempt.orderId, attempt.paymentKey],
    `Cart ${cart._id} is COMPLETING (${attempt.stage}) under key ${attempt.commandId}; whoever went through its steps was left alone until ${attempt.leasedUntil.toISOString()}: its buyer waits.`)
}

function compareCompleted(cart: Cart, order: Order | undefined, keys: Map<string, Key>, findings: Findings): void {
  const { attempt } = cart
  if (order === undefined) {
    findings.add('order-missing', [cart.updatedAt], [cart._id, attempt?.orderId], `Cart ${cart._id} is COMPLETED, but order ${attempt?.orderId ?? ''} does not exist: an order was lost.`)
    return
  }
  const key = attempt && keys.get(attempt.commandId)
  if (key && key.answer?.orderId !== order._id) {
    findings.add('key-without-answer', [cart.updatedAt], [key._id, order._id], `Order ${order.terms.number} (${order._id}) stands, but its key ${key._id} does not remember it: a repetition would not be answered.`)
  }
}
