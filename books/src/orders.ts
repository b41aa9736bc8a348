import type { Books } from './books.ts'
import { amount, grouped, type Findings } from './difference.ts'
import type { Order, Payment } from './documents.ts'

/** The order's word for where its payment stands. */
const AS_ORDERS_SAY: Record<string, string> = {
  AUTHORIZED: 'AUTHORIZED',
  CAPTURED: 'PAID',
  VOIDED: 'VOIDED',
  PARTIALLY_REFUNDED: 'PARTIALLY_REFUNDED',
  REFUNDED: 'REFUNDED',
  DISPUTED: 'DISPUTED',
}
const PROMISED_OR_TAKEN = new Set(['AUTHORIZED', 'CAPTURED', 'PARTIALLY_REFUNDED', 'DISPUTED'])

/** Every order is paid by exactly one payment of its amount, and every promise or charge belongs to an order. */
export function compareOrders(books: Books, findings: Findings): void {
  const payments = new Map(books.payments.map((payment) => [payment._id, payment]))
  for (const order of books.orders) {
    const payment = payments.get(order.payment._id)
    if (payment) comparePayment(order, payment, findings)
    else {
      findings.add('order-without-payment', [order.updatedAt], [order._id, order.payment._id],
        `Order ${name(order)} says that it was paid by ${order.payment._id}, which does not exist: goods may leave unpaid.`)
    }
  }
  findDoubles(books, findings)
  findUnwantedMoney(books, findings)
}

function comparePayment(order: Order, payment: Payment, findings: Findings): void {
  const changed = [order.updatedAt, payment.updatedAt]
  const ids = [order._id, payment._id]
  const total = order.terms.cost.total.gross
  const differ = (check: string, sentence: string): void => findings.add(check, changed, ids, sentence)

  if (total.minor !== payment.amount.minor || total.currency !== payment.amount.currency) {
    differ('order-amount', `Order ${name(order)} is over ${amount(total)}, but its payment ${payment._id} over ${amount(payment.amount)}: the buyer pays the wrong sum.`)
  }
  if (payment.orderId !== order._id || payment.key !== order.payment.key || payment.cartId !== order.terms.cartId) {
    differ('order-payment-link', `Order ${name(order)} names payment ${payment._id}, which was made for order ${payment.orderId} and cart ${payment.cartId}: one of them is someone else's.`)
  }
  if (AS_ORDERS_SAY[payment.status] !== order.payment.status) {
    differ('order-payment-status', `Order ${name(order)} takes its payment for ${order.payment.status}, but ${payment._id} is ${payment.status}: staff and buyer see the wrong state.`)
  }
  if (order.payment.refunded.minor !== payment.refundedAmount.minor) {
    differ('order-refunded', `Order ${name(order)} knows of ${amount(order.payment.refunded)} given back, its payment ${payment._id} of ${amount(payment.refundedAmount)}.`)
  }
  if (!payment.orderPlaced) {
    differ('payment-unaware', `Payment ${payment._id} does not know that order ${name(order)} stands: it could be given up as forsaken.`)
  }
  if (order.status === 'CANCELLED' && PROMISED_OR_TAKEN.has(payment.status) && payment.status !== 'DISPUTED') {
    differ('cancelled-but-paid', `Order ${name(order)} is cancelled, but ${payment._id} over ${amount(payment.amount)} is still ${payment.status}: the money was not given back.`)
  }
  if (order.fulfillments.length > 0 && payment.status === 'AUTHORIZED') {
    differ('shipped-but-not-captured', `Goods of order ${name(order)} have left, but ${amount(payment.amount)} of ${payment._id} was never taken.`)
  }
}

function findDoubles(books: Books, findings: Findings): void {
  const same: [check: string, key: (order: Order) => string, meaning: string][] = [
    ['cart-ordered-twice', (order) => order.terms.cartId, 'were made of the same cart: the buyer ordered once.'],
    ['order-number-twice', (order) => order.terms.number, 'have the same number: nobody can tell them apart.'],
    ['payment-used-twice', (order) => order.payment._id, 'are paid by the same payment: one of them is free.'],
    ['reservation-used-twice', (order) => order.terms.reservationId, 'were sold from the same held goods.'],
  ]
  for (const [check, key, meaning] of same) {
    for (const [shared, orders] of grouped(books.orders, key)) {
      if (orders.length < 2) continue
      findings.add(check, [], [shared, ...orders.map((order) => order._id)], `Orders ${orders.map(name).join(' and ')} (${shared}) ${meaning}`)
    }
  }
  for (const [cartId, all] of grouped(books.payments, (payment) => payment.cartId)) {
    const living = all.filter((payment) => PROMISED_OR_TAKEN.has(payment.status))
    if (living.length < 2) continue
    findings.add('cart-paid-twice', living.map((payment) => payment.updatedAt), [cartId, ...living.map((payment) => payment._id)],
      `Cart ${cartId} is paid ${living.length} times: ${living.map((payment) => `${payment._id} (${payment.status}, ${amount(payment.amount)})`).join(', ')}.`)
  }
}

function findUnwantedMoney(books: Books, findings: Findings): void {
  const wanted = new Set(books.orders.map((order) => order.payment._id))
  const attempts = new Map(books.carts.flatMap((cart) => (cart.status === 'COMPLETING' && cart.attempt ? [[cart.attempt.paymentKey, cart]] : [])))
  for (const payment of books.payments) {
    if (wanted.has(payment._id)) continue
    const cart = attempts.get(payment.key)
    const changed = [payment.updatedAt, cart?.updatedAt]
    if (PROMISED_OR_TAKEN.has(payment.status)) {
      findings.add('charge-without-order', changed, [payment._id, payment.cartId, payment.orderId],
        `Payment ${payment._id} of ${amount(payment.amount)} is ${payment.status}, but there is no order ${payment.orderId}: the buyer of cart ${payment.cartId} pays for nothing.`)
    } else if (payment.status === 'PENDING') {
      findings.add('payment-unsettled', changed, [payment._id, payment.cartId],
        `Payment ${payment._id} of ${amount(payment.amount)} is still PENDING: nobody has found out whether Stripe made it.`)
    } else if (payment.status === 'ACTION_REQUIRED' && !cart) {
      findings.add('payment-forsaken', changed, [payment._id, payment.cartId],
        `Payment ${payment._id} of ${amount(payment.amount)} waits for its buyer, but cart ${payment.cartId} does not wait for it: it could be paid for nothing.`)
    }
  }
}

function name(order: Order): string {
  return `${order.terms.number} (${order._id})`
}
