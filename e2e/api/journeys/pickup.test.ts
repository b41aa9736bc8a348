import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { InventoryAdjustDocument, StockLevelsDocument, WarehouseCreateDocument, WarehouseUpdateDocument } from '../generated/admin.ts'
import { CartPickupOptionsDocument, CartPickupSelectDocument } from '../generated/storefront.ts'
import { VariantPickupDocument } from '../generated/extra.ts'
import { type Basket, buy, pay, ready } from '../support/buyer.ts'
import { eventually, newKey } from '../support/shop.ts'
import { type Goods, putOnSale, staff } from '../support/staff.ts'
import { Visitor } from '../support/visitor.ts'

/** A shop in Berlin with two pieces; eight more are in the main warehouse. */
describe('picking up', () => {
  const guest = new Visitor()
  let member: Visitor
  let goods: Goods
  let place: { id: string; version: number }

  before(async () => {
    member = await staff()
    goods = await putOnSale(member, { price: '24.00', quantity: 8 })
    const code = newKey().replaceAll('-', '').slice(0, 16).toUpperCase()
    const { warehouseCreate } = await member.run(WarehouseCreateDocument, {
      input: {
        code,
        name: `Shop ${code}`,
        address: { line1: 'Torstraße 1', postalCode: '10119', city: 'Berlin', country: 'DE' },
        pickup: { name: `Torstraße ${code}`, readyMinutes: 30, timeZone: 'Europe/Berlin', coordinates: { latitude: '52.529', longitude: '13.401' } },
      },
    })
    assert.deepEqual(warehouseCreate.userErrors, [])
    assert.ok(warehouseCreate.warehouse)
    place = warehouseCreate.warehouse
    const { inventoryAdjust } = await member.run(InventoryAdjustDocument, {
      input: { idempotencyKey: newKey(), variantId: goods.variantId, warehouseId: place.id, delta: 2, reason: 'RECEIVED' },
    })
    assert.deepEqual(inventoryAdjust.userErrors, [])
  })

  const wanting = (quantity: number) => ready(guest, [{ variantId: goods.variantId, quantity }])

  async function choose(basket: Basket) {
    const { cartPickupSelect } = await guest.run(CartPickupSelectDocument, { input: { cartId: basket.id, cartToken: basket.token, placeId: place.id } })
    return cartPickupSelect
  }

  it('is told of by a product, nearest first, without counts', async () => {
    const option = await eventually('the place beside the product', async () => {
      const { productVariant } = await guest.run(VariantPickupDocument, {
        id: goods.variantId,
        near: { coordinates: { latitude: '52.529', longitude: '13.401' } },
      })
      return productVariant?.pickupOptions.find((one) => one.place.id === place.id)
    })
    assert.equal(option.availability, 'FEW')
    assert.equal(option.distanceMeters, 0)
    assert.ok(option.readyAt && new Date(option.readyAt).getTime() > Date.now())
  })

  it('costs nothing, takes the pieces from that shelf and stands on the order', async () => {
    const basket = await wanting(1)
    const { cart } = await guest.run(CartPickupOptionsDocument, { id: basket.id, token: basket.token })
    assert.ok(cart?.pickupOptions.some((one) => one.place.id === place.id && one.readyAt))
    const chosen = await choose(basket)
    assert.deepEqual(chosen.userErrors, [])
    assert.ok(chosen.cart)
    assert.equal(chosen.cart.cost.delivery?.gross.amount, '0.00')
    assert.equal(chosen.cart.cost.total.gross.amount, '24.00')

    const order = await buy(guest, { ...basket, cart: chosen.cart })

    assert.equal(order.shippingAddress, null)
    assert.equal(order.billingAddress?.city, 'Berlin')
    assert.equal(order.pickup?.place.address.line1, 'Torstraße 1')
    assert.ok(order.pickup?.readyAt)
    await eventually('a piece less on that shelf alone', async () => {
      const { stockLevels } = await member.run(StockLevelsDocument, { variantIds: [goods.variantId] })
      const there = stockLevels.nodes[0]?.warehouses.find((one) => one.warehouse.id === place.id)
      return there?.onHand === 1 && stockLevels.nodes[0]?.onHand === 9 ? true : undefined
    })
  })

  it('is never promised to two for the same piece', async () => {
    const baskets = await Promise.all([wanting(1), wanting(1), wanting(1)])
    const chosen = await Promise.all(baskets.map(choose))
    assert.deepEqual(chosen.flatMap((one) => one.userErrors), [])

    const paid = await Promise.all(baskets.map((basket, i) => pay(guest, { ...basket, cart: chosen[i]?.cart ?? basket.cart })))

    assert.equal(paid.filter((one) => one.order).length, 1)
    assert.deepEqual(paid.flatMap((one) => one.userErrors.map(({ code }) => code)), ['PICKUP_UNAVAILABLE', 'PICKUP_UNAVAILABLE'])
  })

  it('is refused where not all of it lies, and goes when staff say so', async () => {
    const basket = await wanting(3)
    assert.equal((await choose(basket)).userErrors[0]?.code, 'PICKUP_UNAVAILABLE')
    const { warehouseUpdate } = await member.run(WarehouseUpdateDocument, { input: { id: place.id, expectedVersion: place.version, pickup: null } })
    assert.deepEqual(warehouseUpdate.userErrors, [])
    await eventually('the place gone', async () => ((await choose(basket)).userErrors[0]?.code === 'NOT_FOUND' ? true : undefined))
  })
})
