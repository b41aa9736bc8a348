import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { FulfillmentCreateDocument, OrdersDocument, CustomerEraseDocument as StaffCustomerEraseDocument } from '../generated/admin.ts'
import { CustomerEraseDocument, ProductReviewsDocument, ReviewSubmitDocument, SessionCreateDocument } from '../generated/storefront.ts'
import { BERLIN, PASSWORD, buy, newCustomer, ready } from '../support/buyer.ts'
import { eventually, newKey } from '../support/shop.ts'
import { putOnSale, staff, type Goods } from '../support/staff.ts'
import { Visitor } from '../support/visitor.ts'

describe('a customer who wants to be forgotten', () => {
  let member: Visitor
  let goods: Goods

  before(async () => {
    member = await staff()
    goods = await putOnSale(member, { price: '12.00', quantity: 10 })
  })

  /** The order as staff see it. */
  async function order(number: string) {
    const { orders } = await member.run(OrdersDocument, { filter: { query: number } })
    const found = orders.nodes[0]
    assert.ok(found)
    return found
  }

  async function ship(orderId: string) {
    const { fulfillmentCreate } = await member.run(FulfillmentCreateDocument, { input: { idempotencyKey: newKey(), orderId } })
    assert.deepEqual(fulfillmentCreate.userErrors, [])
  }

  async function forgotten(number: string, email: string) {
    return eventually('the order without its buyer', async () => {
      const found = await order(number)
      return found.email === email ? undefined : found
    })
  }

  it('is nobody to all parts of the shop, while the books stay', async () => {
    const { visitor, email, id } = await newCustomer('erased')
    const bought = await buy(visitor, await ready(visitor, [{ variantId: goods.variantId, quantity: 1 }], email))
    await ship(bought.id)
    const input = { productId: goods.productId, rating: 5, title: 'Good', text: 'Keeps what it says.', displayName: 'Ada Buyer' }
    assert.deepEqual((await visitor.run(ReviewSubmitDocument, { input })).reviewSubmit.userErrors, [])
    const reviews = async () => (await new Visitor().run(ProductReviewsDocument, { slug: goods.slug })).product?.reviews.nodes ?? []
    await eventually('the review', async () => ((await reviews()).length === 1 ? true : undefined))

    const wrong = await visitor.run(CustomerEraseDocument, { input: { password: 'not this one' } })
    assert.deepEqual(wrong.customerErase.userErrors.map((error) => error.code), ['INVALID_CREDENTIALS'])
    const { customerErase } = await visitor.run(CustomerEraseDocument, { input: { password: PASSWORD } })
    assert.equal(customerErase.erasedCustomerId, id)

    const again = await new Visitor().run(SessionCreateDocument, { input: { email, password: PASSWORD } })
    assert.deepEqual(again.sessionCreate.userErrors.map((error) => error.code), ['INVALID_CREDENTIALS'])
    const kept = await forgotten(bought.number, email)
    assert.equal(kept.customer, null)
    assert.notEqual(kept.buyerName, BERLIN.name)
    assert.equal(kept.lines[0]?.quantity, 1)
    const nameless = await eventually('the review without a name', async () => (await reviews()).find((review) => review.displayName !== 'Ada Buyer'))
    assert.equal(nameless.displayName, 'Anonymous')
  })

  it('gets what is still to be sent, and is forgotten then', async () => {
    const { visitor, email, id } = await newCustomer('owed')
    const bought = await buy(visitor, await ready(visitor, [{ variantId: goods.variantId, quantity: 1 }], email))

    const { customerErase } = await member.run(StaffCustomerEraseDocument, { input: { customerId: id } })
    assert.equal(customerErase.erasedCustomerId, id)
    assert.equal((await order(bought.number)).buyerName, BERLIN.name)

    await ship(bought.id)
    const kept = await forgotten(bought.number, email)
    assert.notEqual(kept.buyerName, BERLIN.name)
  })
})
