import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { StockDocument } from '../generated/extra.ts'
import { ProductsDocument, ProductVariantUpdateDocument } from '../generated/admin.ts'
import { CartLinesAddDocument, CartReserveDocument } from '../generated/storefront.ts'
import { buy, fill, pay, ready, reread } from '../support/buyer.ts'
import { authenticate, charges, eventually, newKey } from '../support/shop.ts'
import { putOnSale, staff, type Goods } from '../support/staff.ts'
import { Visitor } from '../support/visitor.ts'

describe('checkout', () => {
  const guest = new Visitor()
  let member: Visitor
  let goods: Goods

  before(async () => {
    member = await staff()
    goods = await putOnSale(member, { price: '19.90', quantity: 1000 })
  })

  async function stockOf(variantId: string) {
    const { stockLevels } = await member.run(StockDocument, { variantIds: [variantId] })
    const level = stockLevels.nodes[0]
    assert.ok(level)
    return level
  }

  it('holds stock for a while that the buyer can see', async () => {
    const own = await putOnSale(member, { price: '5.00', quantity: 3 })
    const basket = await fill(guest, [{ variantId: own.variantId, quantity: 2 }])
    const { cartReserve } = await guest.run(CartReserveDocument, { input: { cartId: basket.id, cartToken: basket.token } })
    assert.deepEqual(cartReserve.userErrors, [])
    const left = Date.parse(cartReserve.cart?.reservation?.expiresAt ?? '') - Date.now()
    assert.ok(left > 60_000, `held for ${left} ms`)
    assert.deepEqual(await stockOf(own.variantId), { onHand: 3, held: 2, available: 1 })
  })

  it('says how many are left when there are not enough, and holds none', async () => {
    const few = await putOnSale(member, { price: '5.00', quantity: 2 })
    const first = await ready(guest, [{ variantId: few.variantId, quantity: 2 }])
    const second = await ready(guest, [{ variantId: few.variantId, quantity: 1 }])
    await buy(guest, first)

    const refused = await pay(guest, second)
    const error = refused.userErrors[0]
    assert.equal(error?.code, 'INSUFFICIENT_STOCK')
    assert.ok(error.__typename === 'InsufficientStockError')
    assert.equal(error.available, 0)
    assert.equal(refused.order, null)
    const problem = (await reread(guest, second)).problems.find((one) => one.code === 'INSUFFICIENT_STOCK')
    assert.equal(problem?.fix?.action, 'REMOVE_LINE')
    await eventually('the sale in the stock', async () => {
      const level = await stockOf(few.variantId)
      return level.onHand === 0 && level.held === 0 ? level : undefined
    })
  })

  it('sells the last piece once to many who want it at once', async () => {
    const last = await putOnSale(member, { price: '5.00', quantity: 1 })
    const baskets = await Promise.all(Array.from({ length: 8 }, () => ready(guest, [{ variantId: last.variantId, quantity: 1 }])))
    const answers = await Promise.all(baskets.map((basket) => pay(guest, basket)))
    assert.equal(answers.filter((answer) => answer.order != null).length, 1)
    assert.ok(answers.filter((answer) => answer.order == null).every((answer) => answer.userErrors[0]?.code === 'INSUFFICIENT_STOCK'))
  })

  it('refuses a declined card, charges nothing, and takes another card', async () => {
    const basket = await ready(guest, [{ variantId: goods.variantId, quantity: 1 }])
    const declined = await pay(guest, basket, { method: 'pm_card_chargeDeclinedInsufficientFunds' })
    const error = declined.userErrors[0]
    assert.ok(error?.__typename === 'PaymentDeclinedError')
    assert.equal(error.reason, 'INSUFFICIENT_FUNDS')
    assert.equal(declined.order, null)
    assert.equal((await reread(guest, basket)).status, 'OPEN')
    const paid = await pay(guest, basket)
    assert.deepEqual(paid.userErrors, [])
    assert.equal(paid.order?.status, 'PLACED')
  })

  it('sends the buyer to 3-D Secure and goes on under the same key', async () => {
    const basket = await ready(guest, [{ variantId: goods.variantId, quantity: 1 }])
    const options = { method: 'pm_card_threeDSecure2Required', key: newKey(), returnUrl: 'https://shop.example/back' }
    const asked = await pay(guest, basket, options)
    assert.equal(asked.order, null)
    assert.equal(asked.nextAction?.kind, 'REDIRECT')
    await authenticate(asked.nextAction ?? {}, 'succeed')
    const paid = await pay(guest, basket, options)
    assert.deepEqual(paid.userErrors, [])
    assert.equal(paid.order?.status, 'PLACED')
  })

  it('lets the buyer who failed 3-D Secure pay otherwise', async () => {
    const basket = await ready(guest, [{ variantId: goods.variantId, quantity: 1 }])
    const options = { method: 'pm_card_threeDSecure2Required', key: newKey(), returnUrl: 'https://shop.example/back' }
    const asked = await pay(guest, basket, options)
    await authenticate(asked.nextAction ?? {}, 'fail')
    await eventually('the refusal', async () => {
      const refused = await pay(guest, basket, options)
      return refused.userErrors[0]?.code === 'PAYMENT_DECLINED' ? refused : undefined
    })
    assert.equal((await pay(guest, basket)).order?.status, 'PLACED')
  })

  it('places the order of a buyer who vanished after 3-D Secure', async () => {
    const basket = await ready(guest, [{ variantId: goods.variantId, quantity: 1 }])
    const asked = await pay(guest, basket, { method: 'pm_card_threeDSecure2Required', returnUrl: 'https://shop.example/back' })
    await authenticate(asked.nextAction ?? {}, 'succeed')
    await eventually('the order', async () => ((await reread(guest, basket)).status === 'COMPLETED' ? true : undefined), 45)
  })

  it('refuses another price than the buyer saw', async () => {
    const own = await putOnSale(member, { price: '10.00', quantity: 10 })
    const basket = await ready(guest, [{ variantId: own.variantId, quantity: 1 }])
    const version = await versionOf(own.slug)
    const changed = await member.run(ProductVariantUpdateDocument, { input: { id: own.variantId, expectedVersion: version, price: '12.00' } })
    assert.deepEqual(changed.productVariantUpdate.userErrors, [])
    await eventually('the new price in the cart', async () =>
      (await reread(guest, basket)).problems.some((problem) => problem.code === 'PRICE_CHANGED') ? true : undefined,
    )
    const refused = await pay(guest, basket)
    const error = refused.userErrors[0]
    assert.ok(error?.__typename === 'PriceChangedError')
    assert.equal(refused.order, null)
    const accepted = await pay(guest, basket, { total: error.actualTotal.amount })
    assert.equal(accepted.order?.total.gross.amount, error.actualTotal.amount)
  })

  it('charges once for one key, however often it is sent at once', async () => {
    const basket = await ready(guest, [{ variantId: goods.variantId, quantity: 1 }])
    const key = newKey()
    const answers = await Promise.all(Array.from({ length: 10 }, () => pay(guest, basket, { key })))
    const ids = new Set(answers.filter((answer) => answer.order != null).map((answer) => answer.order?.id))
    assert.equal(ids.size, 1, JSON.stringify(answers.map((answer) => answer.userErrors)))
    const again = await pay(guest, basket, { key })
    assert.equal(again.replayed, true)
    const [id] = ids
    assert.equal((await charges()).filter((intent) => intent.metadata.order_id === id).length, 1)
  })

  it('refuses a key that was used with other content', async () => {
    const basket = await ready(guest, [{ variantId: goods.variantId, quantity: 1 }])
    const key = newKey()
    await pay(guest, basket, { key })
    const refused = await pay(guest, basket, { key, method: 'pm_card_mastercard' })
    assert.deepEqual(refused.userErrors.map((error) => error.code), ['IDEMPOTENCY_KEY_REUSED'])
  })

  it('refuses quantities that make no sense', async () => {
    for (const quantity of [0, -1, 1000]) {
      const basket = await fill(guest, [{ variantId: goods.variantId, quantity: 1 }])
      const { cartLinesAdd } = await guest.run(CartLinesAddDocument, {
        input: { cartId: basket.id, cartToken: basket.token, lines: [{ variantId: goods.variantId, quantity }] },
      })
      assert.ok(['INVALID', 'LIMIT_REACHED'].includes(cartLinesAdd.userErrors[0]?.code ?? ''), JSON.stringify(cartLinesAdd.userErrors))
    }
  })

  async function versionOf(slug: string): Promise<number> {
    for (let after: string | null | undefined; ; ) {
      const page = await member.run(ProductsDocument, { first: 100, after })
      const found = page.products.nodes.find((product) => product.slug === slug)
      if (found !== undefined) return found.version
      assert.ok(page.products.pageInfo.hasNextPage)
      after = page.products.pageInfo.endCursor
    }
  }
})
