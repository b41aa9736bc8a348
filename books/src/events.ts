import type { Books } from './books.ts'
import type { Findings } from './difference.ts'
import { SUBGRAPHS, type Subgraph } from './settings.ts'

/** Who reacts to which event: the subgraph and its handlers, as in its inbox. */
export const CONSUMERS: Record<string, [Subgraph, string][]> = {
  'catalog.product-changed.v1': [['order', 'ProductChangedHandler']],
  'catalog.market-changed.v1': [['order', 'MarketChangedHandler']],
  'catalog.review-decided.v1': [['customer', 'ReviewDecidedHandler']],
  'catalog.stock-low.v1': [['customer', 'StockLowHandler']],
  'customer.erased.v1': [
    ['catalog', 'RecommendationCustomerErasedHandler'],
    ['catalog', 'ReviewCustomerErasedHandler'],
    ['order', 'CustomerErasedHandler'],
    ['payment', 'CustomerErasedHandler'],
  ],
  'customer.password-reset-requested.v1': [['customer', 'PasswordResetRequestedHandler']],
  'customer.registered.v1': [['customer', 'CustomerRegisteredHandler']],
  'customer.registration-repeated.v1': [['customer', 'RegistrationRepeatedHandler']],
  'order.placed.v1': [
    ['catalog', 'OrderPlacedHandler'],
    ['catalog', 'RecommendationOrderPlacedHandler'],
    ['catalog', 'ReviewOrderPlacedHandler'],
    ['customer', 'OrderPlacedHandler'],
    ['payment', 'OrderPlacedHandler'],
  ],
  'order.fulfilled.v1': [
    ['customer', 'OrderFulfilledHandler'],
    ['order', 'ErasureOrderFulfilledHandler'],
    ['payment', 'OrderFulfilledHandler'],
  ],
  'order.delivered.v1': [['customer', 'OrderDeliveredHandler']],
  'order.cancelled.v1': [
    ['catalog', 'OrderCancelledHandler'],
    ['catalog', 'ReviewOrderCancelledHandler'],
    ['customer', 'OrderCancelledHandler'],
    ['order', 'ErasureOrderCancelledHandler'],
    ['payment', 'OrderCancelledHandler'],
  ],
  'order.updated.v1': [['order', 'OrderUpdatedHandler']],
  'payment.authorized.v1': [['order', 'PaymentAuthorizedHandler']],
  'payment.captured.v1': [
    ['order', 'CheckoutPaymentCapturedHandler'],
    ['order', 'PaymentCapturedHandler'],
  ],
  'payment.declined.v1': [['order', 'PaymentDeclinedHandler']],
  'payment.voided.v1': [['order', 'PaymentVoidedHandler']],
  'payment.refunded.v1': [['order', 'PaymentRefundedHandler']],
  'payment.disputed.v1': [['order', 'PaymentDisputedHandler']],
}

/** Rows of an outbox are kept this long after they were sent. */
const KEPT_MS = 6 * 24 * 3600 * 1000

/** Everything that was said has been sent and heard; every order was announced exactly once. */
export function compareEvents(books: Books, findings: Findings): void {
  for (const subgraph of SUBGRAPHS) {
    for (const event of books.events[subgraph]) {
      if (event.sent === undefined) {
        findings.add('event-unsent', [event.time], [event._id, event.subject], `Event ${event._id} (${event.type} of ${event.subject}) waits in the outbox of ${subgraph} since ${event.time.toISOString()}: nobody else knows of it.`)
        continue
      }
      for (const [consumer, handler] of CONSUMERS[event.type] ?? []) {
        if (books.inboxes[consumer].has(`${handler}:${event._id}`)) continue
        findings.add('event-unheard', [event.sent], [event._id, event.subject], `Event ${event._id} (${event.type} of ${event.subject}) was sent at ${event.sent.toISOString()}, but ${handler} of ${consumer} is not done with it.`)
      }
    }
  }
  announced(books, findings)
  for (const mail of books.mails) {
    findings.add('mail-unsent', [mail.begunAt], [mail._id], `Mail ${mail._id} was begun at ${mail.begunAt.toISOString()} and never sent.`)
  }
  const references = new Set(books.payments.map((payment) => payment.providerReference))
  for (const event of books.providerEvents) {
    if (event.reference === undefined || !references.has(event.reference)) continue
    findings.add('webhook-undone', [event.receivedAt], [event._id, event.reference], `Stripe's ${event.type} (${event._id}) of ${event.reference} came at ${event.receivedAt.toISOString()}, but nobody has looked at it.`)
  }
}

function announced(books: Books, findings: Findings): void {
  const times = new Map<string, number>()
  for (const event of books.events.order) {
    if (event.type === 'order.placed.v1') times.set(event.subject, (times.get(event.subject) ?? 0) + 1)
  }
  const orders = new Set(books.orders.map((order) => order._id))
  for (const order of books.orders) {
    const count = times.get(order._id) ?? 0
    if (count === 1 || (count === 0 && books.at.getTime() - order.placedAt.getTime() > KEPT_MS)) continue
    findings.add('order-announced', [order.placedAt], [order._id], `Order ${order.terms.number} (${order._id}) was announced ${count} times: stock, mails and payment follow the announcement.`)
  }
  for (const orderId of times.keys()) {
    if (!orders.has(orderId)) findings.add('order-lost', [], [orderId], `Order ${orderId} was announced, but does not exist any more: an order was lost.`)
  }
}
