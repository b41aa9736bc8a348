import assert from 'node:assert/strict'
import { FulfillmentCreateDocument } from '../../api/generated/admin.ts'
import { OrderByLinkDocument } from '../../api/generated/storefront.ts'
import { ready, reread, totalOf, type Basket } from '../../api/support/buyer.ts'
import { authenticate, charges, newKey } from '../../api/support/shop.ts'
import { Visitor } from '../../api/support/visitor.ts'
import { insistOnPaying } from './buying.ts'
import { PatientVisitor, type Tally } from './patient.ts'
import { sleep } from './scale.ts'

/** After the last request, until an order that nobody asked for again must have come by itself. */
const MOST_MS = 60_000

/** An order as its buyer was told of it. */
export interface Acknowledged {
  id: string
  accessToken: string
  total: string
}

/** Several shoppers who buy without a pause, each in their own way, and remember everything they were told. */
export class Shoppers {
  readonly orders: Acknowledged[] = []
  readonly declined: Basket[] = []
  /** Carts of those who went away after 3-D Secure: their orders must come by themselves. */
  readonly vanished: Basket[] = []
  readonly guest: PatientVisitor
  private readonly working: Promise<void>[]
  private open = true

  constructor(
    count: number,
    tally: Tally,
    private readonly variants: string[],
    private readonly random: () => number,
    /** Sends parcels now and then, so that money is taken meanwhile. */
    private readonly shipper?: Visitor,
  ) {
    this.guest = new PatientVisitor(tally)
    this.working = Array.from({ length: count }, () => this.shop())
  }

  /** Everybody finishes what they began. */
  async goHome(): Promise<void> {
    this.open = false
    await Promise.all(this.working)
  }

  private async shop(): Promise<void> {
    while (this.open) {
      const basket = await ready(this.guest, [{ variantId: this.pick(this.variants), quantity: 1 + Math.floor(this.random() * 2) }])
      const habit = this.random()
      if (habit < 0.1) await this.payWithBadCard(basket)
      else if (habit < 0.25) await this.vanish(basket)
      else await this.pay(basket)
    }
  }

  private async pay(basket: Basket): Promise<void> {
    const { order, userErrors } = await insistOnPaying(this.guest, basket)
    assert.ok(order, `a good card was refused: ${JSON.stringify(userErrors)}`)
    assert.ok(order.accessToken)
    this.orders.push({ id: order.id, accessToken: order.accessToken, total: order.total.gross.amount })
    assert.equal(order.total.gross.amount, totalOf(basket))
    if (this.shipper && this.random() < 0.3) {
      const sent = await this.shipper.run(FulfillmentCreateDocument, { input: { idempotencyKey: newKey(), orderId: order.id } })
      assert.deepEqual(sent.fulfillmentCreate.userErrors.filter((error) => error.code !== 'IN_PROGRESS'), [])
    }
  }

  private async payWithBadCard(basket: Basket): Promise<void> {
    const { order } = await insistOnPaying(this.guest, basket, { method: 'pm_card_chargeDeclined' })
    assert.equal(order, null)
    this.declined.push(basket)
  }

  private async vanish(basket: Basket): Promise<void> {
    const asked = await insistOnPaying(this.guest, basket, { method: 'pm_card_threeDSecure2Required', returnUrl: 'https://shop.example/back' })
    if (asked.nextAction == null) return assert.fail(`no 3-D Secure, but ${JSON.stringify(asked.userErrors)}`)
    await authenticate(asked.nextAction, 'succeed')
    this.vanished.push(basket)
  }

  /** What was told must hold: every order exists as it was, nothing was charged twice, nobody paid with a bad card. */
  async proveNothingLost(): Promise<void> {
    assert.equal(new Set(this.orders.map((order) => order.id)).size, this.orders.length, 'an order was given to two buyers')
    for (const told of this.orders) {
      const { orderByAccessToken } = await this.guest.run(OrderByLinkDocument, { token: told.accessToken })
      assert.equal(orderByAccessToken?.id, told.id, `order ${told.id} was acknowledged, but is not there`)
      assert.equal(orderByAccessToken.total.gross.amount, told.total)
    }
    const end = Date.now() + MOST_MS
    for (const basket of this.vanished) {
      while ((await reread(this.guest, basket)).status !== 'COMPLETED') {
        assert.ok(Date.now() < end, `the paid cart ${basket.id} did not become an order`)
        await sleep(500)
      }
    }
    const good = (await charges()).filter((intent) => ['requires_capture', 'succeeded'].includes(intent.status))
    const times = new Map<string, number>()
    for (const intent of good) times.set(intent.metadata.cart_id ?? '', (times.get(intent.metadata.cart_id ?? '') ?? 0) + 1)
    assert.deepEqual([...times].filter(([, count]) => count > 1), [], 'a cart was charged more than once')
    assert.ok(this.declined.every((basket) => !times.has(basket.id)), 'a declined card was charged')
  }

  private pick<T>(all: T[]): T {
    return all[Math.floor(this.random() * all.length)] as T
  }
}
