import type { Document } from 'mongodb'
import type { Subgraph } from '../src/settings.ts'
import type { Charge, Intent, StripeLists } from '../src/stripe.ts'

/** When all of it happened: long enough ago to be settled. */
export const THEN = new Date(Date.now() - 3600_000)
const SOON = new Date(Date.now() + 24 * 3600_000)

type Rows = (Document & { _id: string })[]

/**
 * Three orders of the same mug: `a` is placed, `b` was sent, paid and partly given back, `c` was cancelled and put back
 * on the shelf. Cart `d` waits for its buyer.
 */
export function documents(): Record<Subgraph, Record<string, Rows>> {
  return {
    catalog: {
      stock: [
        { _id: 'var_mug', onHand: 7, available: 5, isTracked: true, continuesSelling: false, places: [{ warehouseId: 'whs_a', onHand: 4, available: 3 }, { warehouseId: 'whs_b', onHand: 3, available: 2 }], reservations: [{ _id: 'crt_d-0', quantity: 2, until: SOON, from: [{ warehouseId: 'whs_a', quantity: 1 }, { warehouseId: 'whs_b', quantity: 1 }] }], updatedAt: THEN },
      ],
      stockMovements: [
        { _id: 'mov_00', variantId: 'var_mug', warehouseId: 'whs_b', delta: 3, reason: 'IMPORTED', reference: 'imp_1', createdAt: THEN },
        { _id: 'mov_0', variantId: 'var_mug', warehouseId: 'whs_a', delta: 7, reason: 'IMPORTED', reference: 'imp_1', createdAt: THEN },
        { _id: 'mov_a', variantId: 'var_mug', warehouseId: 'whs_a', delta: -2, reason: 'SOLD', reference: 'ord_a', createdAt: THEN },
        { _id: 'mov_b', variantId: 'var_mug', warehouseId: 'whs_a', delta: -1, reason: 'SOLD', reference: 'ord_b', createdAt: THEN },
        { _id: 'mov_c', variantId: 'var_mug', warehouseId: 'whs_a', delta: -3, reason: 'SOLD', reference: 'ord_c', createdAt: THEN },
        { _id: 'mov_d', variantId: 'var_mug', warehouseId: 'whs_a', delta: 3, reason: 'RESTOCKED', reference: 'ord_c', createdAt: THEN },
      ],
      outbox: [],
      inbox: ['', 'Review'].flatMap((of) => [...heard(`${of}OrderPlacedHandler`, 'evt_a', 'evt_b', 'evt_c'), ...heard(`${of}OrderCancelledHandler`, 'evt_c_cancelled')]).concat(heard('RecommendationOrderPlacedHandler', 'evt_a', 'evt_b', 'evt_c')),
    },
    customer: {
      sentMails: [{ _id: 'ord_a-placed', begunAt: THEN, sentAt: THEN }],
      outbox: [],
      inbox: heard('OrderPlacedHandler', 'evt_a', 'evt_b', 'evt_c').concat(heard('OrderCancelledHandler', 'evt_c_cancelled')),
    },
    order: {
      orders: [order('a', 2, 'PLACED', 'AUTHORIZED'), order('b', 1, 'SHIPPED', 'PARTIALLY_REFUNDED', 400), order('c', 3, 'CANCELLED', 'VOIDED')],
      sales: [sale('a', 2), { ...sale('b', 1), refunded: 400 }, { ...sale('c', 3), isCancelled: true }],
      carts: [
        ...['a', 'b', 'c'].map((name) => cart(name, 'COMPLETED')),
        { ...cart('d', 'COMPLETING', 2), attempt: { ...attempt('d'), stage: 'AWAITING_BUYER', leasedUntil: new Date() } },
      ],
      idempotencyKeys: [...['a', 'b', 'c'].map((name) => ({ _id: key(name), answer: { orderId: `ord_${name}` } })), { _id: key('d'), leasedUntil: new Date(0) }],
      outbox: [
        ...['a', 'b', 'c'].map((name) => event(`evt_${name}`, 'order.placed.v1', `ord_${name}`)),
        { ...event('evt_c_cancelled', 'order.cancelled.v1', 'ord_c'), data: '{"restock":true}' },
      ],
      inbox: heard('PaymentAuthorizedHandler', 'evt_pa').concat(heard('ErasureOrderCancelledHandler', 'evt_c_cancelled')),
    },
    payment: {
      payments: [
        payment('a', 2, 'AUTHORIZED'),
        { ...payment('b', 1, 'PARTIALLY_REFUNDED'), capturedAmount: euros(1000), refundedAmount: euros(400), refunds: [{ _id: 'ref_b', amount: euros(400), status: 'SUCCEEDED' }] },
        payment('c', 3, 'VOIDED'),
        { ...payment('d', 2, 'ACTION_REQUIRED'), orderPlaced: false },
      ],
      providerEvents: [{ _id: 'evt_stripe', type: 'charge.captured', reference: 'pi_b', receivedAt: THEN, doneAt: THEN }],
      outbox: [event('evt_pa', 'payment.authorized.v1', 'pay_a')],
      inbox: heard('OrderPlacedHandler', 'evt_a', 'evt_b', 'evt_c').concat(heard('OrderCancelledHandler', 'evt_c_cancelled')),
    },
  }
}

export function stripe(): StripeLists {
  return {
    intents: [intent('a', 2, 'requires_capture'), { ...intent('b', 1, 'succeeded'), amount_received: 1000 }, intent('c', 3, 'canceled'), intent('d', 2, 'requires_action')],
    charges: [charge('a', 2), { ...charge('b', 1), captured: true, amount_captured: 1000, amount_refunded: 400 }, charge('c', 3)],
    refunds: [{ id: 're_b', payment_intent: 'pi_b', amount: 400, status: 'succeeded', created: seconds(), metadata: { refund_id: 'ref_b' } }],
  }
}

export function charge(name: string, pieces: number): Charge {
  return { id: `ch_${name}`, payment_intent: `pi_${name}`, status: 'succeeded', captured: false, amount: pieces * 1000, amount_captured: 0, amount_refunded: 0, disputed: false, created: seconds() }
}

export function intent(name: string, pieces: number, status: string): Intent {
  const metadata = { payment_id: `pay_${name}`, order_id: `ord_${name}` }
  return { id: `pi_${name}`, status, amount: pieces * 1000, amount_received: 0, currency: 'eur', created: seconds(), metadata, last_payment_error: null }
}

export function order(name: string, pieces: number, status: string, paymentStatus: string, refunded = 0): Document & { _id: string } {
  return {
    _id: `ord_${name}`,
    terms: { number: `10-${name}`, cartId: `crt_${name}`, reservationId: `crt_${name}-0`, cost: { total: { gross: euros(pieces * 1000) } } },
    placedAt: THEN,
    updatedAt: THEN,
    payment: { _id: `pay_${name}`, key: `crt_${name}-1`, status: paymentStatus, refunded: euros(refunded) },
    lines: [{ _id: `oln_${name}`, variantId: 'var_mug', quantity: pieces, fulfilledQuantity: 0 }],
    status,
    fulfillments: status === 'SHIPPED' ? [{ _id: `ful_${name}` }] : [],
  }
}

function sale(name: string, pieces: number): Document & { _id: string } {
  return { _id: `ord_${name}`, isCancelled: false, net: pieces * 840, tax: pieces * 160, refunded: 0, currency: 'EUR' }
}

export function payment(name: string, pieces: number, status: string): Document & { _id: string } {
  return {
    _id: `pay_${name}`,
    key: `crt_${name}-1`,
    orderId: `ord_${name}`,
    cartId: `crt_${name}`,
    amount: euros(pieces * 1000),
    status,
    capturedAmount: euros(0),
    refundedAmount: euros(0),
    refunds: [],
    orderPlaced: true,
    providerReference: `pi_${name}`,
    updatedAt: THEN,
  }
}

function cart(name: string, status: string, pieces = 1): Document & { _id: string } {
  return { _id: `crt_${name}`, status, holds: 0, attempts: 1, lines: [{ quantity: pieces, added: { _id: 'var_mug' } }], attempt: attempt(name), updatedAt: THEN }
}

function attempt(name: string): Document {
  return { commandId: key(name), paymentKey: `crt_${name}-1`, orderId: `ord_${name}`, stage: 'RUNNING', leasedUntil: THEN }
}

function key(name: string): string {
  return `crt_${name}|cartComplete|key-of-${name}`
}

export function event(id: string, type: string, subject: string): Document & { _id: string } {
  return { _id: id, type, subject, time: THEN, sent: THEN }
}

function heard(handler: string, ...events: string[]): Rows {
  return events.map((id) => ({ _id: `${handler}:${id}`, at: THEN }))
}

function euros(minor: number): Document {
  return { minor, currency: 'EUR' }
}

function seconds(): number {
  return Math.floor(THEN.getTime() / 1000)
}
