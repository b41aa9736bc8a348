import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { HomeDocument, OrderByLinkDocument, OrderPageDocument, ProductListDocument, ProductPageDocument, ProductSearchDocument } from '../generated/storefront.ts'
import { buy, BERLIN, fill, pay, prepare, ready, reread, totalOf } from '../support/buyer.ts'
import { charges, eventually, mailsTo } from '../support/shop.ts'
import { putOnSale, staff, type Goods } from '../support/staff.ts'
import { Visitor } from '../support/visitor.ts'

describe('a guest', () => {
  const guest = new Visitor()
  let member: Visitor
  let goods: Goods

  before(async () => {
    member = await staff()
    goods = await putOnSale(member, { price: '19.90', quantity: 1000, grams: 400 })
  })

  it('sees the home page', async () => {
    const home = await guest.run(HomeDocument, {})
    assert.ok(home)
  })

  it('browses by category, sorts by price and pages through', async () => {
    const first = await guest.run(ProductListDocument, { first: 2, filter: { isAvailable: true }, sort: { field: 'PRICE', direction: 'ASC' } })
    assert.equal(first.products.nodes.length, 2)
    assert.ok(first.products.pageInfo.hasNextPage)
    const second = await guest.run(ProductListDocument, {
      first: 2,
      after: first.products.pageInfo.endCursor,
      filter: { isAvailable: true },
      sort: { field: 'PRICE', direction: 'ASC' },
    })
    const prices = [...first.products.nodes, ...second.products.nodes].map((product) => Number(product.priceRange.min.listed.amount))
    assert.deepEqual(prices, [...prices].sort((a, b) => a - b))
    const ids = new Set([...first.products.nodes, ...second.products.nodes].map((product) => product.id))
    assert.equal(ids.size, 4)
  })

  it('opens a product page and finds the product by text', async () => {
    const { product } = await guest.run(ProductPageDocument, { slug: goods.slug })
    assert.equal(product?.variants[0]?.price.listed.amount, '19.90')
    assert.equal(product?.isAvailable, true)
    const found = await eventually('the product in the search', async () => {
      const { productSearch } = await guest.run(ProductSearchDocument, { query: goods.slug })
      return productSearch.products.nodes.find((hit) => hit.slug === goods.slug)
    })
    assert.equal(found.id, goods.productId)
  })

  it('is told what a cart lacks, and how to cure it', async () => {
    const basket = await fill(guest, [{ variantId: goods.variantId, quantity: 2 }])
    const codes = (await reread(guest, basket)).problems.map((problem) => problem.code)
    assert.deepEqual(new Set(codes), new Set(['BUYER_MISSING', 'ADDRESS_MISSING']))
    const prepared = await prepare(guest, basket)
    assert.deepEqual((await reread(guest, prepared)).problems, [])
  })

  it('pays exactly what the cart says: prices, delivery, and the tax in them', async () => {
    const { cart } = await ready(guest, [{ variantId: goods.variantId, quantity: 3 }])
    const cents = (amount: string) => Math.round(Number(amount) * 100)
    assert.equal(cart.cost.subtotal.gross.amount, '59.70')
    assert.equal(cents(cart.cost.total.net.amount) + cents(cart.cost.total.tax.amount), cents(cart.cost.total.gross.amount))
    assert.equal(cents(cart.cost.total.gross.amount), 5970 + cents(cart.cost.delivery?.gross.amount ?? 'missing'))
    assert.ok(cart.cost.taxIncluded)
  })

  it('pays tax on top where prices do not contain it', async () => {
    const basket = await fill(guest, [{ variantId: goods.variantId, quantity: 1 }])
    const { cart } = await prepare(guest, basket, { ...BERLIN, country: 'US', city: 'Los Angeles', postalCode: '90012', region: 'CA' } as typeof BERLIN)
    assert.equal(cart.cost.taxIncluded, false)
    assert.equal(cart.cost.subtotal.net.amount, '19.90')
    assert.equal(cart.cost.subtotal.gross.amount, '21.34')
  })

  it('buys, gets a mail, and sees the order by its link only', async () => {
    const basket = await ready(guest, [{ variantId: goods.variantId, quantity: 2 }])
    const order = await buy(guest, basket)
    assert.equal(order.status, 'PLACED')
    assert.equal(order.paymentStatus, 'AUTHORIZED')
    assert.equal(order.total.gross.amount, totalOf(basket))

    const { orderByAccessToken } = await guest.run(OrderByLinkDocument, { token: order.accessToken ?? '' })
    assert.equal(orderByAccessToken?.number, order.number)
    const { order: withoutLink } = await guest.run(OrderPageDocument, { by: { id: order.id } })
    assert.equal(withoutLink, null)
    const forged = await guest.run(OrderByLinkDocument, { token: `${order.accessToken}x` })
    assert.equal(forged.orderByAccessToken, null)

    const charge = (await charges()).find((intent) => intent.metadata.order_id === order.id)
    assert.equal(charge?.amount, Math.round(Number(totalOf(basket)) * 100))

    const mail = await eventually('the confirmation', async () => (await mailsTo(basket.email)).find((text) => text.includes(order.number)))
    assert.match(mail, /Subject:/)
  })

  it('cannot open the cart of another', async () => {
    const basket = await fill(guest, [{ variantId: goods.variantId, quantity: 1 }])
    const stolen = await pay(guest, { ...basket, token: 'wrong-secret' }, { total: '19.90' })
    assert.deepEqual(stolen.userErrors.map((error) => error.code), ['NOT_FOUND'])
    assert.equal(stolen.cart, null)
  })
})
