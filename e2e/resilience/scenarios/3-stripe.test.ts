import assert from 'node:assert/strict'
import { after, afterEach, before, describe, it } from 'node:test'
import { FulfillmentCreateDocument, OrderCancelDocument, RefundCreateDocument } from '../../api/generated/admin.ts'
import { OrderMoneyDocument } from '../../api/generated/extra.ts'
import { pay, ready, reread, type Basket } from '../../api/support/buyer.ts'
import { authenticate, charges, eventually, newKey } from '../../api/support/shop.ts'
import { putOnSale, staff, type Goods } from '../../api/support/staff.ts'
import { booksAgree } from '../support/accounts.ts'
import { insistOnPaying } from '../support/buying.ts'
import { PatientVisitor, Tally } from '../support/patient.ts'
import { breakStripe, mendStripe, type Fault } from '../support/sandbox.ts'
import { byLength } from '../support/scale.ts'

const THREE_D_SECURE = { method: 'pm_card_threeDSecure2Required', returnUrl: 'https://shop.example/back' }

describe('a payment provider with faults', () => {
  const tally = new Tally()
  const guest = new PatientVisitor(tally)
  let member: PatientVisitor
  let goods: Goods

  before(async () => {
    await mendStripe()
    const signedIn = await staff()
    member = new PatientVisitor(tally, signedIn.accessToken)
    goods = await putOnSale(signedIn, { price: '40.00', quantity: 10_000 })
  })
  afterEach(mendStripe)

  const basket = (): Promise<Basket> => ready(guest, [{ variantId: goods.variantId, quantity: 1 }])

  async function chargesOf(one: Basket) {
    return (await charges()).filter((intent) => intent.metadata.cart_id === one.id && ['requires_capture', 'succeeded'].includes(intent.status))
  }

  /** What goes wrong when the card is asked, and whether it may be a refusal: then nothing is charged and the next try pays. */
  const atCheckout: [what: string, mayBeRefused: boolean, fault: Fault][] = byLength([0, 2, 4, 5], [0, 1, 2, 3, 4, 5, 6]).map((index) => {
    const operation = 'payment_intents.create'
    const all: [string, boolean, Fault][] = [
      ['is slow', false, { operation, kind: 'slow', delay_ms: 2500 }],
      ['is slower than anybody waits', false, { operation, kind: 'slow', delay_ms: 12_000 }],
      ['fails before the charge', true, { operation, kind: 'error_before' }],
      ['is not there', false, { operation, kind: 'unavailable', count: 4 }],
      ['fails after the charge', false, { operation, kind: 'error_after', count: 2 }],
      ['loses its reply', false, { operation, kind: 'lost_reply', count: 4 }],
      ['has too much to do', false, { operation, kind: 'rate_limited', count: 3 }],
    ]
    return all[index] as [string, boolean, Fault]
  })

  for (const [what, mayBeRefused, fault] of atCheckout) {
    it(`that ${what} charges once`, async () => {
      const one = await basket()
      await breakStripe(fault)
      const answer = await insistOnPaying(guest, one)
      if (mayBeRefused && answer.order == null) {
        assert.deepEqual(answer.userErrors.map((error) => error.code), ['PAYMENT_DECLINED'])
        assert.equal((await chargesOf(one)).length, 0)
        assert.ok((await insistOnPaying(guest, one)).order)
      } else {
        assert.deepEqual(answer.userErrors, [])
        assert.ok(answer.order)
      }
      assert.equal((await chargesOf(one)).length, 1)
    })
  }

  const news: [what: string, fault: Fault][] = [
    ['come late', { kind: 'webhook_delay', event: '*', count: 0, delay_ms: 3000 }],
    ['come twice', { kind: 'webhook_duplicate', event: '*', count: 0 }],
    ['come in another order', { kind: 'webhook_out_of_order', event: '*', count: 0 }],
  ]
  for (const [what, fault] of news) {
    it(`whose webhooks ${what} charges once`, async () => {
      const [one, another] = [await basket(), await basket()]
      await breakStripe(fault)
      assert.ok((await insistOnPaying(guest, one)).order)
      const asked = await pay(guest, another, THREE_D_SECURE)
      await authenticate(asked.nextAction ?? {}, 'succeed')
      await placedByItself(another)
      for (const paid of [one, another]) assert.equal((await chargesOf(paid)).length, 1)
    })
  }

  it('whose webhook comes before its reply charges once', async () => {
    const one = await basket()
    // The charge is made and told at once, but every reply is lost.
    await breakStripe({ operation: 'payment_intents.create', kind: 'lost_reply', count: 6 })
    assert.ok((await insistOnPaying(guest, one)).order)
    assert.equal((await chargesOf(one)).length, 1)
  })

  it('places the orders of buyers who vanished after 3-D Secure, with webhooks and without', async (t) => {
    const [heard, unheard] = [await basket(), await basket()]
    const first = await pay(guest, heard, THREE_D_SECURE)
    await authenticate(first.nextAction ?? {}, 'succeed')
    const heardAfter = await placedByItself(heard)
    await breakStripe({ kind: 'webhook_drop', event: '*', count: 0 })
    const second = await pay(guest, unheard, THREE_D_SECURE)
    await authenticate(second.nextAction ?? {}, 'succeed')
    const unheardAfter = await placedByItself(unheard)
    for (const one of [heard, unheard]) assert.equal((await chargesOf(one)).length, 1)
    t.diagnostic(`order after ${heardAfter} s by webhook, after ${unheardAfter} s by our own inquiry`)
  })

  for (const kind of byLength(['lost_reply', 'error_after'], ['slow', 'error_before', 'error_after', 'lost_reply', 'unavailable'])) {
    it(`moves money once under ${kind}: capture, refund, release`, async () => {
      const [sent, cancelled] = [await insistOnPaying(guest, await basket()), await insistOnPaying(guest, await basket())]
      assert.ok(sent.order && cancelled.order)
      await breakStripe(
        { operation: 'capture', kind, count: 2, delay_ms: 12_000 },
        { operation: 'cancel', kind, count: 2, delay_ms: 12_000 },
        { operation: 'refund', kind, count: 2, delay_ms: 12_000 },
      )
      const shipped = await member.run(FulfillmentCreateDocument, { input: { idempotencyKey: newKey(), orderId: sent.order.id } })
      assert.deepEqual(shipped.fulfillmentCreate.userErrors, [])
      const stopped = await member.run(OrderCancelDocument, {
        input: { idempotencyKey: newKey(), orderId: cancelled.order.id, reason: 'the buyer changed their mind', restock: true },
      })
      assert.deepEqual(stopped.orderCancel.userErrors, [])
      const paid = await became(sent.order.id, 'PAID')
      await became(cancelled.order.id, 'VOIDED')
      await refund(paid)
      await became(sent.order.id, 'PARTIALLY_REFUNDED')
    })
  }

  /** A refund that is not certain yet is asked for again under the same key. */
  async function refund(payment: string): Promise<void> {
    const input = { idempotencyKey: newKey(), paymentId: payment, amount: '5.00', reason: 'a scratch' }
    await eventually(
      'the refund',
      async () => {
        const { refundCreate } = await member.run(RefundCreateDocument, { input })
        return refundCreate.userErrors.length === 0 ? true : undefined
      },
      60,
    )
  }

  async function became(orderId: string, status: string): Promise<string> {
    return eventually(
      `payment ${status}`,
      async () => {
        const { order } = await member.run(OrderMoneyDocument, { id: orderId })
        return order?.paymentStatus === status ? order.payments?.[0]?.id : undefined
      },
      90,
    )
  }

  async function placedByItself(one: Basket): Promise<number> {
    const began = Date.now()
    await eventually('the order', async () => ((await reread(guest, one)).status === 'COMPLETED' ? true : undefined), 60)
    return Math.round((Date.now() - began) / 1000)
  }

  it('leaves the books right', async (t) => {
    assert.deepEqual(tally.faults, [])
    t.diagnostic(`${tally.summary}; books right after ${await booksAgree(90)} s`)
  })

  after(mendStripe)
})
