import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { FulfillmentCreateDocument, ShipmentTrackingUpdateDocument } from '../generated/admin.ts'
import { OrderWatchDocument } from '../generated/storefront.ts'
import { buy, newCustomer, ready } from '../support/buyer.ts'
import { newKey, withoutSubscriptions } from '../support/shop.ts'
import { putOnSale, staff, type Goods } from '../support/staff.ts'
import { Visitor } from '../support/visitor.ts'

describe('the live order page', { skip: await withoutSubscriptions() }, () => {
  let member: Visitor
  let goods: Goods

  before(async () => {
    member = await staff()
    goods = await putOnSale(member, { price: '12.00', quantity: 1000 })
  })

  for (const way of ['WebSocket', 'Server-Sent Events'] as const) {
    const watch = (visitor: Visitor, variables: { orderId: string; accessToken?: string | null }) =>
      way === 'WebSocket' ? visitor.watchByWebSocket(OrderWatchDocument, variables) : visitor.watchByEvents(OrderWatchDocument, variables)

    it(`shows a customer the order as it is and as it moves, by ${way}`, async () => {
      const { visitor, email } = await newCustomer('live')
      const order = await buy(visitor, await ready(visitor, [{ variantId: goods.variantId, quantity: 1 }], email))
      const live = watch(visitor, { orderId: order.id })
      await live.until('the order as it is', (event) => event.orderUpdated.status === 'PLACED')

      const { fulfillmentCreate } = await member.run(FulfillmentCreateDocument, { input: { idempotencyKey: newKey(), orderId: order.id, trackingNumber: 'JD42' } })
      const shipped = await live.until('the parcel', (event) => event.orderUpdated.status === 'SHIPPED')
      assert.equal(shipped.orderUpdated.fulfillments[0]?.trackingNumber, 'JD42')
      await live.until('the payment', (event) => event.orderUpdated.paymentStatus === 'PAID')
      await live.end()

      // Away while it arrives: who comes back has missed nothing.
      await member.run(ShipmentTrackingUpdateDocument, {
        input: { orderId: order.id, fulfillmentId: fulfillmentCreate.fulfillment?.id ?? '', isDelivered: true },
      })
      const back = watch(visitor, { orderId: order.id })
      const delivered = await back.until('the arrival', (event) => event.orderUpdated.status === 'DELIVERED')
      assert.ok(delivered.orderUpdated.timeline.some((entry) => entry.kind === 'SHIPPED'))
      await back.end()
    })

    it(`shows a guest with the link the order, and nobody without it, by ${way}`, async () => {
      const guest = new Visitor()
      const order = await buy(guest, await ready(guest, [{ variantId: goods.variantId, quantity: 1 }]))
      const live = watch(guest, { orderId: order.id, accessToken: order.accessToken })
      await live.until('the order', (event) => event.orderUpdated.id === order.id)
      await live.end()
      const stranger = watch(guest, { orderId: order.id })
      await assert.rejects(stranger.until('nothing', () => true, 5))
      assert.deepEqual(stranger.seen, [])
      await stranger.end()
    })
  }
})
