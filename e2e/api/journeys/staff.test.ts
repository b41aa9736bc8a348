import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { before, describe, it } from 'node:test'
import { OrderMoneyDocument, StockDocument } from '../generated/extra.ts'
import { FulfillmentCreateDocument, OrderCancelDocument, OrderPageDocument, OrdersDocument, RefundCreateDocument, ShipmentTrackingUpdateDocument } from '../generated/admin.ts'
import { buy, newCustomer, ready } from '../support/buyer.ts'
import { eventually, mailsTo, newKey } from '../support/shop.ts'
import { importCsv, putOnSale, staff, type Goods } from '../support/staff.ts'
import { Visitor } from '../support/visitor.ts'

describe('staff', () => {
  let member: Visitor
  let goods: Goods

  before(async () => {
    member = await staff()
    goods = await putOnSale(member, { price: '30.00', quantity: 1000 })
  })

  async function newOrder(quantity = 1) {
    const guest = new Visitor()
    return buy(guest, await ready(guest, [{ variantId: goods.variantId, quantity }]))
  }

  async function paid(orderId: string, status: string) {
    return eventually(`payment ${status}`, async () => {
      const { order } = await member.run(OrderMoneyDocument, { id: orderId })
      return order?.paymentStatus === status ? order : undefined
    })
  }

  it('find an order by number, by address and by status', async () => {
    const order = await newOrder()
    for (const query of [order.number, order.email]) {
      const { orders } = await member.run(OrdersDocument, { filter: { query } })
      assert.deepEqual(orders.nodes.map((found) => found.id), [order.id])
    }
    // Other journeys place orders meanwhile: ours is among the newest, not always the first.
    const { orders } = await member.run(OrdersDocument, { first: 50, filter: { statuses: ['PLACED'] } })
    assert.ok(orders.nodes.some((found) => found.id === order.id))
    assert.ok(orders.nodes.every((found) => found.status === 'PLACED'))
  })

  it('ship an order in two parcels: the money is taken with the first, the buyer gets mails', async () => {
    const order = await newOrder(3)
    const line = order.lines[0]
    assert.ok(line)
    const first = await member.run(FulfillmentCreateDocument, {
      input: { idempotencyKey: newKey(), orderId: order.id, lines: [{ orderLineId: line.id, quantity: 1 }], carrier: 'DHL', trackingNumber: 'JD0001' },
    })
    assert.deepEqual(first.fulfillmentCreate.userErrors, [])
    assert.equal(first.fulfillmentCreate.order?.status, 'PARTIALLY_SHIPPED')
    const money = await paid(order.id, 'PAID')
    assert.equal(money.payments?.[0]?.capturedAmount.amount, order.total.gross.amount)

    const tooMany = await member.run(FulfillmentCreateDocument, {
      input: { idempotencyKey: newKey(), orderId: order.id, lines: [{ orderLineId: line.id, quantity: 3 }] },
    })
    assert.equal(tooMany.fulfillmentCreate.fulfillment, null)
    assert.equal(tooMany.fulfillmentCreate.userErrors[0]?.code, 'INVALID')

    const key = newKey()
    const rest = { input: { idempotencyKey: key, orderId: order.id, trackingUrl: 'https://carrier.example/JD0002' } }
    const second = await member.run(FulfillmentCreateDocument, rest)
    assert.equal(second.fulfillmentCreate.order?.status, 'SHIPPED')
    const again = await member.run(FulfillmentCreateDocument, rest)
    assert.equal(again.fulfillmentCreate.replayed, true)
    assert.equal(again.fulfillmentCreate.order?.fulfillments.length, 2)

    for (const parcel of again.fulfillmentCreate.order?.fulfillments ?? []) {
      await member.run(ShipmentTrackingUpdateDocument, { input: { orderId: order.id, fulfillmentId: parcel.id, isDelivered: true } })
    }
    const { order: delivered } = await member.run(OrderPageDocument, { by: { id: order.id } })
    assert.equal(delivered?.status, 'DELIVERED')
    await eventually('the mail about the parcel', async () => (await mailsTo(order.email)).find((text) => text.includes('JD0001')))
  })

  it('cancel an order: the promise is given back and the goods return', async () => {
    const own = await putOnSale(member, { price: '8.00', quantity: 5 })
    const guest = new Visitor()
    const order = await buy(guest, await ready(guest, [{ variantId: own.variantId, quantity: 2 }]))
    await eventually('the sale', async () => ((await onHand(own.variantId)) === 3 ? true : undefined))
    const { orderCancel } = await member.run(OrderCancelDocument, { input: { idempotencyKey: newKey(), orderId: order.id, reason: 'Ordered by mistake' } })
    assert.deepEqual(orderCancel.userErrors, [])
    assert.equal(orderCancel.order?.status, 'CANCELLED')
    await paid(order.id, 'VOIDED')
    await eventually('the goods', async () => ((await onHand(own.variantId)) === 5 ? true : undefined))

    const late = await member.run(FulfillmentCreateDocument, { input: { idempotencyKey: newKey(), orderId: order.id } })
    assert.equal(late.fulfillmentCreate.userErrors[0]?.code, 'INVALID_TRANSITION')
  })

  it('give some of the money back, and never more than was taken', async () => {
    const order = await newOrder()
    await member.run(FulfillmentCreateDocument, { input: { idempotencyKey: newKey(), orderId: order.id } })
    const money = await paid(order.id, 'PAID')
    const paymentId = money.payments?.[0]?.id ?? ''
    const some = await member.run(RefundCreateDocument, { input: { idempotencyKey: newKey(), paymentId, amount: '10.00', reason: 'A scratch' } })
    assert.deepEqual(some.refundCreate.userErrors, [])
    await paid(order.id, 'PARTIALLY_REFUNDED')
    const tooMuch = await member.run(RefundCreateDocument, { input: { idempotencyKey: newKey(), paymentId, amount: order.total.gross.amount } })
    assert.equal(tooMuch.refundCreate.userErrors[0]?.code, 'AMOUNT_TOO_LARGE')
  })

  it('may do what nobody else may', async () => {
    const order = await newOrder()
    const { visitor: customer } = await newCustomer('curious')
    for (const [visitor, code] of [
      [new Visitor(), 'UNAUTHENTICATED'],
      [customer, 'FORBIDDEN'],
    ] as const) {
      const cancel = await visitor.ask(OrderCancelDocument, { input: { idempotencyKey: newKey(), orderId: order.id, reason: 'no' } })
      assert.equal(cancel.errors?.[0]?.extensions?.code, code)
      const list = await visitor.ask(OrdersDocument, {})
      assert.equal(list.errors?.[0]?.extensions?.code, code)
    }
    const { order: untouched } = await member.run(OrderPageDocument, { by: { id: order.id } })
    assert.equal(untouched?.status, 'PLACED')
  })

  it('import products: errors name row, column and value; good rows count; twice changes nothing', async () => {
    const slug = `e2e-${randomUUID()}`
    const csv =
      'Handle,Title,Vendor,Type,Published,Option1 Name,Option1 Value,Variant SKU,Variant Grams,Variant Inventory Tracker,Variant Inventory Qty,Variant Inventory Policy,Variant Price\n' +
      `${slug},Shirt,Stoa,Tests,true,Size,S,${slug}-s,200,shopify,5,deny,15.00\n` +
      `${slug},,,,,,M,${slug}-m,200,shopify,5,deny,fifteen\n` +
      `${slug},,,,,,L,${slug}-l,200,shopify,5,continue,16.00\n`
    const dry = await importCsv(member, csv, true)
    assert.equal(dry.productsCreated, 1)
    const first = await importCsv(member, csv)
    assert.equal(first.productsCreated, 1)
    assert.equal(first.rowsSkipped, 1)
    assert.equal(first.rowErrors[0]?.row, 3)
    assert.equal(first.rowErrors[0]?.column, 'Variant Price')
    assert.equal(first.rowErrors[0]?.value, 'fifteen')
    const second = await importCsv(member, csv)
    assert.equal(second.productsUnchanged, 1)
    assert.equal(second.productsUpdated, 0)
  })

  async function onHand(variantId: string): Promise<number | undefined> {
    const { stockLevels } = await member.run(StockDocument, { variantIds: [variantId] })
    return stockLevels.nodes[0]?.onHand
  }
})
