import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, it } from 'node:test'
import { checkBooks, findSettings } from '../src/check-books.ts'
import { CONSUMERS } from '../src/events.ts'
import { SmallShop } from './small-shop.ts'
import { charge, event, intent, order, payment, THEN } from './truth.ts'
import { handlers } from './handlers.ts'

const uri = process.env.STOA_TEST_MONGODB_URI ?? findSettings().databases.order

describe('the books', () => {
  const shop = new SmallShop(uri)
  before(() => shop.open())
  beforeEach(() => shop.fill())
  after(() => shop.close())

  const check = (grace?: number) => checkBooks({ settings: shop.settings, grace })
  const set = (subgraph: 'catalog' | 'customer' | 'order' | 'payment', collection: string, _id: string, fields: object) =>
    shop.of(subgraph, collection).updateOne({ _id }, { $set: fields })
  const remove = (subgraph: 'catalog' | 'customer' | 'order' | 'payment', collection: string, _id: string) => shop.of(subgraph, collection).deleteOne({ _id })

  it('agree when nothing was damaged', async () => {
    assert.deepEqual(await check(), [])
  })

  /** What is damaged, and exactly the comparisons that must notice. */
  const damages: [what: string, expected: string[], damage: () => unknown][] = [
    ['an order that no report counts', ['report-missing'], () => remove('order', 'sales', 'ord_a')],
    ['an order that counts although it was cancelled', ['report-figures'], () => set('order', 'sales', 'ord_c', { isCancelled: false })],
    ['an order that counts as another amount', ['report-figures'], () => set('order', 'sales', 'ord_a', { net: 1000 })],
    ['an order whose payment is gone', ['order-without-payment', 'unknown-charge'], () => remove('payment', 'payments', 'pay_a')],
    ['another total', ['order-amount', 'report-figures'], () => set('order', 'orders', 'ord_a', { 'terms.cost.total.gross.minor': 1999 })],
    ['another currency', ['order-amount', 'report-figures'], () => set('order', 'orders', 'ord_a', { 'terms.cost.total.gross.currency': 'CHF' })],
    ['a payment made for another order', ['order-payment-link'], () => set('payment', 'payments', 'pay_a', { orderId: 'ord_b' })],
    ['a payment status that the order missed', ['order-payment-status'], () => set('order', 'orders', 'ord_b', { 'payment.status': 'PAID' })],
    ['a refund that the order missed', ['order-refunded', 'report-figures'], () => set('order', 'orders', 'ord_b', { 'payment.refunded.minor': 0 })],
    ['a payment that does not know its order', ['payment-unaware'], () => set('payment', 'payments', 'pay_a', { orderPlaced: false })],
    ['an order made twice of one cart', ['cart-ordered-twice', 'key-without-answer', 'order-announced', 'order-number-twice', 'order-payment-link', 'payment-used-twice', 'report-missing', 'reservation-used-twice', 'sale-quantity'],
      () => shop.of('order', 'orders').insertOne({ ...order('a', 2, 'PLACED', 'AUTHORIZED'), _id: 'ord_a2' })],
    ['a cart paid twice', ['cart-paid-twice', 'charge-without-order', 'unknown-at-stripe'],
      () => shop.of('payment', 'payments').insertOne({ ...payment('a', 2, 'AUTHORIZED'), _id: 'pay_a2', key: 'crt_a-2', providerReference: 'pi_a2' })],
    ['a charge for an order that was never placed', ['charge-without-order', 'unknown-at-stripe'], () => shop.of('payment', 'payments').insertOne(payment('x', 1, 'CAPTURED'))],
    ['a payment nobody asked Stripe about', ['payment-unsettled'], () => shop.of('payment', 'payments').insertOne({ ...payment('x', 1, 'PENDING'), providerReference: undefined })],
    ['a payment that waits for a buyer nobody waits for', ['payment-forsaken', 'stray-hold'], () => set('order', 'carts', 'crt_d', { status: 'OPEN' })],
    ['a cancelled order whose money is kept', ['cancelled-but-paid', 'order-payment-status', 'stripe-status'], () => set('payment', 'payments', 'pay_c', { status: 'AUTHORIZED' })],
    ['goods sent without taking the money', ['shipped-but-not-captured'], () => set('order', 'orders', 'ord_a', { status: 'SHIPPED', fulfillments: [{ _id: 'ful_a' }] })],

    ['a payment Stripe does not have', ['unknown-at-stripe', 'unknown-charge'], () => set('payment', 'payments', 'pay_a', { providerReference: 'pi_lost' })],
    ['another amount at Stripe', ['stripe-amount'], () => void (shop.stripe.intents[0]!.amount = 1)],
    ['a promise that ended at Stripe', ['stripe-status'], () => void (shop.stripe.intents[0]!.status = 'canceled')],
    ['money taken behind our back', ['stripe-captured', 'stripe-status'], () => void Object.assign(shop.stripe.intents[0]!, { status: 'succeeded', amount_received: 2000 })],
    ['a refund made behind our back', ['stripe-refunded'], () => void (shop.stripe.charges[1]!.amount_refunded = 1000)],
    ['a second charge', ['charged-twice'], () => void shop.stripe.charges.push({ ...charge('a', 2), id: 'ch_a2' })],
    ['a charge that no payment stands for', ['unknown-charge'], () => void (shop.stripe.intents.push(intent('x', 1, 'requires_capture')), shop.stripe.charges.push(charge('x', 1)))],
    ['a second promise for the same payment', ['unknown-charge'], () => void shop.stripe.intents.push({ ...intent('a', 2, 'requires_capture'), id: 'pi_a2' })],
    ['a refund written down but never made', ['refund-unsettled', 'stripe-refunded'],
      () => (Object.assign(shop.stripe, { refunds: [] }), (shop.stripe.charges[1]!.amount_refunded = 0), set('payment', 'payments', 'pay_b', { 'refunds.0.status': 'PENDING' }))],
    ['a refund that Stripe does not have', ['refund-missing'], () => void (shop.stripe.refunds = [])],
    ['a refund made twice', ['refunded-twice'], () => void shop.stripe.refunds.push({ ...shop.stripe.refunds[0]!, id: 're_b2' })],
    ['a refund of another amount', ['refund-amount'], () => void (shop.stripe.refunds[0]!.amount = 300)],
    ['a refund that we do not know', ['refund-unknown'], () => void shop.stripe.refunds.push({ ...shop.stripe.refunds[0]!, id: 're_x', metadata: { refund_id: 'ref_x' } })],

    ['pieces that count as available', ['stock-available', 'warehouse-sum'], () => set('catalog', 'stock', 'var_mug', { available: 7 })],
    ['pieces missing on the shelf', ['stock-available', 'stock-ledger', 'warehouse-sum'], () => set('catalog', 'stock', 'var_mug', { onHand: 6 })],
    ['more held than there is', ['oversold'], () => set('catalog', 'stock', 'var_mug', { reservations: [{ _id: 'crt_d-0', quantity: 2, until: new Date(Date.now() + 60000), from: [{ warehouseId: 'whs_a', quantity: 2 }] }, { _id: 'crt_e-0', quantity: 9, until: new Date(Date.now() + 60000), from: [{ warehouseId: 'whs_a', quantity: 9 }] }], available: -4, 'places.0.available': -7, 'places.1.available': 3 })],
    ['a sale missing in the ledger', ['sale-quantity', 'stock-ledger', 'warehouse-ledger'], () => remove('catalog', 'stockMovements', 'mov_a')],
    ['a sale booked twice', ['sale-quantity', 'stock-ledger', 'warehouse-ledger'], () => shop.of('catalog', 'stockMovements').insertOne({ _id: 'mov_a2', variantId: 'var_mug', warehouseId: 'whs_a', delta: -2, reason: 'SOLD', reference: 'ord_a', createdAt: THEN })],
    ['a sale without an order', ['sale-without-order', 'stock-ledger', 'warehouse-ledger'], () => shop.of('catalog', 'stockMovements').insertOne({ _id: 'mov_x', variantId: 'var_mug', warehouseId: 'whs_a', delta: -1, reason: 'SOLD', reference: 'ord_x', createdAt: THEN })],
    ['a cancelled order that did not come back', ['restock-quantity', 'stock-ledger', 'warehouse-ledger'], () => remove('catalog', 'stockMovements', 'mov_d')],
    ['a hold on a variant twice', ['held-twice', 'stock-available', 'warehouse-available'], () => shop.of('catalog', 'stock').updateOne({ _id: 'var_mug' }, { $push: { reservations: { _id: 'crt_d-0', quantity: 2, until: new Date(Date.now() + 60000), from: [{ warehouseId: 'whs_a', quantity: 2 }] } } } as object)],
    ['pieces in another warehouse than the ledger says', ['warehouse-ledger'], () => set('catalog', 'stock', 'var_mug', { 'places.0.onHand': 3, 'places.0.available': 2, 'places.1.onHand': 4, 'places.1.available': 3 })],
    ['a movement in a warehouse that never had the goods', ['warehouse-ledger'], () => set('catalog', 'stockMovements', 'mov_0', { warehouseId: 'whs_x' })],
    ['pieces of a warehouse that count as available', ['warehouse-available'], () => set('catalog', 'stock', 'var_mug', { 'places.0.available': 4, 'places.1.available': 1 })],
    ['a hold whose warehouses hold less', ['hold-parts', 'warehouse-available'], () => set('catalog', 'stock', 'var_mug', { 'reservations.0.from': [{ warehouseId: 'whs_a', quantity: 1 }] })],
    ['a hold that should have ended', ['hold-overdue'], () => set('catalog', 'stock', 'var_mug', { 'reservations.0.until': THEN })],
    ['a hold of an order that has its goods', ['hold-of-placed-order'], () => set('catalog', 'stock', 'var_mug', { 'reservations.0._id': 'crt_a-0' })],
    ['a hold that no cart wants', ['stray-hold'], () => set('catalog', 'stock', 'var_mug', { 'reservations.0._id': 'crt_x-0' })],
    ['a hold of another quantity', ['hold-quantity'], () => set('order', 'carts', 'crt_d', { 'lines.0.quantity': 1 })],

    ['an event nobody sent', ['event-unsent'], () => shop.of('order', 'outbox').updateOne({ _id: 'evt_a' }, { $unset: { sent: 1 } })],
    ['an event one of three did not hear', ['event-unheard'], () => remove('payment', 'inbox', 'OrderPlacedHandler:evt_a')],
    ['an order announced twice', ['event-unheard', 'order-announced'], () => shop.of('order', 'outbox').insertOne(event('evt_a2', 'order.placed.v1', 'ord_a'))],
    ['an order never announced', ['order-announced'], () => remove('order', 'outbox', 'evt_a')],
    ['a mail begun and not sent', ['mail-unsent'], () => shop.of('customer', 'sentMails').updateOne({ _id: 'ord_a-placed' }, { $unset: { sentAt: 1 } })],
    ['a webhook nobody worked on', ['webhook-undone'], () => shop.of('payment', 'providerEvents').updateOne({ _id: 'evt_stripe' }, { $unset: { doneAt: 1 } })],

    ['an order that is gone', ['acknowledged-order-lost', 'charge-without-order', 'order-lost', 'order-missing', 'report-stray', 'sale-without-order'], () => remove('order', 'orders', 'ord_a')],
    ['a cart that nobody takes further', ['cart-stuck'], () => set('order', 'carts', 'crt_d', { 'attempt.stage': 'RUNNING', 'attempt.leasedUntil': THEN })],
    ['a buyer who is waited for without end', ['cart-stuck'], () => set('order', 'carts', 'crt_d', { 'attempt.leasedUntil': THEN })],
    ['a frozen cart without an attempt', ['cart-without-attempt', 'payment-forsaken'], () => shop.of('order', 'carts').updateOne({ _id: 'crt_d' }, { $unset: { attempt: 1 } })],
    ['an ordered cart that is open', ['cart-not-closed'], () => set('order', 'carts', 'crt_a', { status: 'OPEN' })],
    ['a key that forgot its order', ['key-without-answer'], () => shop.of('order', 'idempotencyKeys').updateOne({ _id: 'crt_a|cartComplete|key-of-a' }, { $unset: { answer: 1 } })],
  ]

  for (const [what, expected, damage] of damages) {
    it(`name ${what}: ${expected.join(', ')}`, async () => {
      await damage()
      const differences = await check()
      assert.deepEqual([...new Set(differences.map((one) => one.check))].sort(), expected)
      assert.ok(differences.every((one) => one.ids.length > 0 && one.sentence.length > 30 && !one.isMoving), JSON.stringify(differences))
    })
  }

  it('count the pieces of bundles, which have no stock of their own', async () => {
    const set3 = (quantity: number) => ({ variantId: 'var_set', quantity: 3, fulfilledQuantity: 0, components: [{ variantId: 'var_mug', quantity, title: 'Mug' }] })
    await set('order', 'orders', 'ord_c', { lines: [set3(1)] })
    await set('order', 'carts', 'crt_d', { lines: [{ quantity: 1, added: { _id: 'var_set', included: { components: [{ variantId: 'var_mug', quantity: 2, title: 'Mug' }] } } }] })
    assert.deepEqual(await check(), [])
    await set('order', 'orders', 'ord_c', { lines: [set3(2)] })
    assert.deepEqual((await check()).map((one) => one.check).sort(), ['restock-quantity', 'sale-quantity'])
  })

  it('let pre-orders go below zero, as far as their cap', async () => {
    const held = { _id: 'crt_e-0', quantity: 9, until: new Date(Date.now() + 60000), from: [{ warehouseId: 'whs_a', quantity: 9 }] }
    await shop.of('catalog', 'stock').updateOne({ _id: 'var_mug' }, { $push: { reservations: held }, $set: { available: -4, 'places.0.available': -6, 'ownPolicy.preOrder': { cap: 4, open: 0 } } } as object)
    assert.deepEqual(await check(), [])
    await set('catalog', 'stock', 'var_mug', { 'ownPolicy.preOrder.cap': 3 })
    assert.deepEqual((await check()).map((one) => one.check), ['oversold'])
  })

  it('tell apart what has just changed and may still be under way', async () => {
    await set('payment', 'payments', 'pay_b', { status: 'REFUNDED', updatedAt: new Date() })
    const differences = await check()
    assert.deepEqual(differences.map(({ check, isMoving }) => ({ check, isMoving })), [{ check: 'order-payment-status', isMoving: true }])
  })

  it('are read again until they agree', async () => {
    await set('payment', 'payments', 'pay_a', { orderPlaced: false })
    setTimeout(() => void set('payment', 'payments', 'pay_a', { orderPlaced: true }), 500)
    assert.deepEqual(await checkBooks({ settings: shop.settings, wait: 10 }), [])
  })

  it('know every handler of the shop', async () => {
    assert.deepEqual(CONSUMERS, await handlers())
  })
})
