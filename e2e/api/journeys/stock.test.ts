import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { InventoryAdjustDocument, LowStockWatchDocument, StockReservationsDocument } from '../generated/admin.ts'
import { AvailabilityWatchDocument, CartReleaseDocument, CartReserveDocument } from '../generated/storefront.ts'
import { ready } from '../support/buyer.ts'
import { eventually, newKey, withoutSubscriptions } from '../support/shop.ts'
import { putOnSale, staff } from '../support/staff.ts'
import { Visitor } from '../support/visitor.ts'

const silent = await withoutSubscriptions()

describe('the stock', () => {
  let member: Visitor

  before(async () => {
    member = await staff()
  })

  const move = async (variantId: string, delta: number) => {
    const { inventoryAdjust } = await member.run(InventoryAdjustDocument, {
      input: { idempotencyKey: newKey(), variantId, delta, reason: delta < 0 ? 'DAMAGED' : 'RECEIVED' },
    })
    assert.deepEqual(inventoryAdjust.userErrors, [])
  }

  it('shows staff which cart holds what, and until when', async () => {
    const goods = await putOnSale(member, { price: '12.00', quantity: 10 })
    const guest = new Visitor()
    const { id, token } = await ready(guest, [{ variantId: goods.variantId, quantity: 3 }])
    const input = { cartId: id, cartToken: token }
    const { cartReserve } = await guest.run(CartReserveDocument, { input })
    assert.deepEqual(cartReserve.userErrors, [])

    const held = await member.run(StockReservationsDocument, { variantId: goods.variantId, status: 'ACTIVE' })
    assert.equal(held.stockReservations.nodes.length, 1)
    const [reservation] = held.stockReservations.nodes
    assert.equal(reservation?.cartId, id)
    assert.equal(reservation?.quantity, 3)
    assert.equal(reservation?.from.reduce((sum, part) => sum + part.quantity, 0), 3)
    assert.equal(reservation?.expiresAt, cartReserve.cart?.reservation?.expiresAt)

    await guest.run(CartReleaseDocument, { input })
    await eventually('the release', async () => {
      const left = await member.run(StockReservationsDocument, { variantId: goods.variantId })
      return left.stockReservations.nodes.length === 0 ? true : undefined
    })
    assert.equal((await guest.ask(StockReservationsDocument, { variantId: goods.variantId })).errors?.[0]?.extensions?.code, 'UNAUTHENTICATED')
  })

  describe('as it moves', { skip: silent }, () => {
    for (const way of ['WebSocket', 'Server-Sent Events'] as const) {
      it(`shows shoppers whether they can still buy, by ${way}`, async () => {
        const goods = await putOnSale(member, { price: '12.00', quantity: 50 })
        const guest = new Visitor()
        const variables = { variantIds: [goods.variantId] }
        const live =
          way === 'WebSocket' ? guest.watchByWebSocket(AvailabilityWatchDocument, variables) : guest.watchByEvents(AvailabilityWatchDocument, variables)
        const becomes = (what: 'InStock' | 'LowStock' | 'OutOfStock') =>
          live.until(what, (event) => event === live.seen.at(-1) && event.availabilityChanged.availability.__typename === what)
        await becomes('InStock')

        await move(goods.variantId, -48)
        const few = await becomes('LowStock')
        assert.equal(few.availabilityChanged.id, goods.variantId)
        assert.deepEqual(few.availabilityChanged.availability, { __typename: 'LowStock', isBuyable: true, quantityAvailable: 2 })
        await move(goods.variantId, -2)
        const none = await becomes('OutOfStock')
        assert.equal(none.availabilityChanged.availability.isBuyable, false)
        await move(goods.variantId, 60)
        await becomes('InStock')
        await live.end()
      })

      it(`tells staff, and nobody else, what there is little left of, by ${way}`, async () => {
        const watch = (visitor: Visitor) =>
          way === 'WebSocket' ? visitor.watchByWebSocket(LowStockWatchDocument, {}) : visitor.watchByEvents(LowStockWatchDocument, {})
        const stranger = watch(new Visitor())
        await assert.rejects(stranger.until('nothing', () => true, 5))
        assert.deepEqual(stranger.seen, [])
        await stranger.end()

        const goods = await putOnSale(member, { price: '12.00', quantity: 50 })
        const live = watch(member)
        // It tells of what becomes low from now on, and nobody knows when it listens: so it becomes low until it is told.
        const isRaised = () => live.seen.some((event) => event.lowStockRaised.variant.id === goods.variantId)
        for (let i = 0; i < 10 && !isRaised(); i++) {
          await move(goods.variantId, -49)
          await eventually('the low stock', async () => (isRaised() ? true : undefined), 2).catch(() => undefined)
          await move(goods.variantId, 49)
        }
        const raised = live.seen.find((event) => event.lowStockRaised.variant.id === goods.variantId)
        assert.equal(raised?.lowStockRaised.available, 1)
        await live.end()
      })
    }
  })
})
