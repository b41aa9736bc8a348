import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import {
  MarketsDocument as AllMarketsDocument,
  CustomerGroupMembersAddDocument,
  CustomerGroupSetDocument,
  MarketSetDocument,
  PriceListDeleteDocument,
  PriceListSetDocument,
  PricesSetDocument,
  type PriceListSetInput,
} from '../generated/admin.ts'
import {
  CartCreateDocument,
  CartLinesUpdateDocument,
  CartMarketUpdateDocument,
  MarketsDocument,
  ProductPageDocument,
  SessionCreateDocument,
  type CartDetailsFragment,
} from '../generated/storefront.ts'
import { PASSWORD, buy, fill, newCustomer, prepare, ready, reread, totalOf } from '../support/buyer.ts'
import { eventually, newKey } from '../support/shop.ts'
import { putOnSale, staff, type Goods } from '../support/staff.ts'
import { Visitor } from '../support/visitor.ts'

describe('prices by market and price list', () => {
  let member: Visitor
  let goods: Goods

  before(async () => {
    member = await staff()
    goods = await putOnSale(member, { price: '10.00', quantity: 100 })
    await openMarket()
  })

  /** Sells to Switzerland in francs and euros; another run of the journeys may have opened it. */
  async function openMarket() {
    const { markets } = await member.run(AllMarketsDocument, {})
    const version = markets.find((market) => market.handle === 'switzerland')?.version ?? 0
    const { marketSet } = await member.run(MarketSetDocument, {
      input: {
        handle: 'switzerland',
        expectedVersion: version,
        name: 'Switzerland',
        countries: ['CH'],
        pricesIncludeTax: true,
        taxRates: [{ taxClass: 'standard', percent: '8.1' }],
        currencies: [{ currency: 'CHF', rate: '0.93', roundTo: '0.05' }, { currency: 'EUR' }],
      },
    })
    assert.deepEqual(marketSet.userErrors, [])
  }

  async function list(more: Partial<PriceListSetInput>): Promise<string> {
    const handle = `journey-${newKey().toLowerCase().replace(/[^a-z0-9]+/g, '-')}`
    const { priceListSet } = await member.run(PriceListSetDocument, { input: { handle, expectedVersion: 0, name: 'Journey', ...more } })
    assert.deepEqual(priceListSet.userErrors, [])
    return handle
  }

  async function variant(visitor: Visitor, of: Goods = goods) {
    const { product } = await visitor.run(ProductPageDocument, { slug: of.slug })
    const [only] = product?.variants ?? []
    assert.ok(product && only)
    return { range: product.priceRange, ...only }
  }

  /** What the only line of a cart comes to. */
  function amount(cart: CartDetailsFragment | null | undefined): string | undefined {
    return cart?.lines[0]?.total.gross.amount
  }

  it('are shown in the currency of the market, with the rate', async () => {
    const { markets } = await new Visitor().run(MarketsDocument, {})
    assert.ok(markets.some((market) => market.handle === 'switzerland'))
    const seen = await variant(new Visitor().in('switzerland'))
    assert.equal(seen.price.listed.amount, '9.30')
    assert.equal(seen.price.listed.currency, 'CHF')
    assert.equal(seen.price.reason.exchange?.rate, '0.93')
    assert.equal(seen.range.min.listed.amount, '9.30')
    const euros = await variant(new Visitor().in('switzerland', 'EUR'))
    assert.equal(euros.price.listed.amount, '10.00')
    const { currentMarket } = await new Visitor().in('atlantis', 'XXX').run(MarketsDocument, {})
    assert.equal(currentMarket.market.handle, 'home')
  })

  it('are asked in that currency by the cart, its delivery, the payment and the order', async () => {
    const visitor = new Visitor().in('switzerland')
    const basket = await eventually('the market in the cart', async () => {
      const opened = await fill(visitor, [{ variantId: goods.variantId, quantity: 2 }])
      return opened.cart.market === 'switzerland' ? opened : undefined
    })
    assert.equal(basket.cart.currency, 'CHF')
    assert.equal(amount(basket.cart), '18.60')

    const prepared = await prepare(visitor, basket)
    assert.equal(prepared.cart.cost.total.gross.currency, 'CHF')
    const order = await buy(visitor, prepared)
    assert.equal(order.total.gross.amount, totalOf(prepared))
    assert.equal(order.total.gross.currency, 'CHF')
  })

  it('change with the market of a full cart', async () => {
    const visitor = new Visitor()
    const basket = await fill(visitor, [{ variantId: goods.variantId, quantity: 1 }])
    const input = { cartId: basket.id, cartToken: basket.token, market: 'switzerland' }
    const { cartMarketUpdate } = await visitor.run(CartMarketUpdateDocument, { input })
    assert.deepEqual(cartMarketUpdate.userErrors, [])
    assert.equal(cartMarketUpdate.cart?.cost.total.gross.amount, '9.30')
    const refused = await visitor.run(CartMarketUpdateDocument, { input: { ...input, market: 'atlantis' } })
    assert.equal(refused.cartMarketUpdate.userErrors[0]?.code, 'NOT_FOUND')
    const named = await visitor.run(CartCreateDocument, { input: { market: 'switzerland', currency: 'JPY' } })
    assert.equal(named.cartCreate.userErrors[0]?.code, 'NOT_FOUND')
  })

  it('follow a sale from its first moment to its last', async () => {
    const sold = await putOnSale(member, { price: '20.00', quantity: 100 })
    const handle = await list({ name: 'Journey sale' })
    const { pricesSet } = await member.run(PricesSetDocument, {
      input: { priceList: handle, prices: [{ variantId: sold.variantId, currency: 'EUR', amount: '15.00' }] },
    })
    assert.deepEqual(pricesSet.userErrors, [])
    const reduced = await eventually('the sale', async () => {
      const seen = await variant(new Visitor(), sold)
      return seen.price.reason.kind === 'PRICE_LIST' ? seen : undefined
    })
    assert.equal(reduced.price.listed.amount, '15.00')
    assert.equal(reduced.price.compareAt?.amount, '20.00')
    assert.equal(reduced.price.reason.name, 'Journey sale')

    const visitor = new Visitor()
    const basket = await ready(visitor, [{ variantId: sold.variantId, quantity: 1 }])
    assert.equal(amount(basket.cart), '15.00')
    const { priceListDelete } = await member.run(PriceListDeleteDocument, { input: { handle, expectedVersion: 1 } })
    assert.deepEqual(priceListDelete.userErrors, [])
    await eventually('the end of the sale', async () => {
      const cart = await reread(visitor, basket)
      return amount(cart) === '20.00' && cart.problems.some((problem) => problem.code === 'PRICE_CHANGED') ? true : undefined
    })
  })

  it('are those of a group for its members alone, and fall with the quantity', async () => {
    const sold = await putOnSale(member, { price: '20.00', quantity: 100 })
    const { id, email } = await newCustomer('trader')
    const { customerGroupSet } = await member.run(CustomerGroupSetDocument, { input: { name: `Trade ${newKey()}` } })
    const groupId = customerGroupSet.customerGroup?.id
    assert.ok(groupId)
    const added = await member.run(CustomerGroupMembersAddDocument, { input: { groupId, customerIds: [id] } })
    assert.deepEqual(added.customerGroupMembersAdd.userErrors, [])
    const handle = await list({ name: 'Trade', customerGroupIds: [groupId], rank: 5 })
    const prices = [
      { variantId: sold.variantId, currency: 'EUR', amount: '18.00' },
      { variantId: sold.variantId, currency: 'EUR', amount: '12.50', minQuantity: 10 },
    ]
    const { pricesSet } = await member.run(PricesSetDocument, { input: { priceList: handle, prices } })
    assert.deepEqual(pricesSet.userErrors, [])
    const { sessionCreate } = await new Visitor().run(SessionCreateDocument, { input: { email, password: PASSWORD } })
    const trader = new Visitor(sessionCreate.tokens?.accessToken)

    const seen = await eventually('the price of the group', async () => {
      const found = await variant(trader, sold)
      return found.price.listed.amount === '18.00' ? found : undefined
    })
    assert.deepEqual(seen.quantityBreaks.map((it) => [it.minQuantity, it.price.listed.amount]), [[10, '12.50']])
    assert.equal((await variant(new Visitor(), sold)).price.listed.amount, '20.00')

    const basket = await fill(trader, [{ variantId: sold.variantId, quantity: 9 }], email)
    assert.equal(amount(basket.cart), '162.00')
    const more = await trader.run(CartLinesUpdateDocument, {
      input: { cartId: basket.id, lines: basket.cart.lines.map((line) => ({ lineId: line.id, quantity: 10 })) },
    })
    assert.equal(amount(more.cartLinesUpdate.cart), '125.00')
    const order = await buy(trader, await prepare(trader, basket))
    assert.ok(Number(order.total.gross.amount) >= 125)
    const guest = await fill(new Visitor(), [{ variantId: sold.variantId, quantity: 10 }])
    assert.equal(amount(guest.cart), '200.00')
  })
})
