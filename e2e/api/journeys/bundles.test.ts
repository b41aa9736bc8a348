import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { OrderCancelDocument, ProductBundleSetDocument, ProductRelationsSetDocument, StockLevelsDocument } from '../generated/admin.ts'
import { ProductComponentsDocument, ProductRelationsDocument } from '../generated/storefront.ts'
import { buy, pay, ready } from '../support/buyer.ts'
import { eventually, newKey } from '../support/shop.ts'
import { putOnSale, staff, type Goods } from '../support/staff.ts'
import { Visitor } from '../support/visitor.ts'

describe('a set of two cups and a pot', () => {
  const guest = new Visitor()
  let member: Visitor
  let cup: Goods
  let pot: Goods
  let set: Goods

  before(async () => {
    member = await staff()
    cup = await putOnSale(member, { price: '8.00', quantity: 5 })
    pot = await putOnSale(member, { price: '30.00', quantity: 9 })
    set = await putOnSale(member, { price: '40.00', quantity: 0 })
    const { productBundleSet } = await member.run(ProductBundleSetDocument, {
      input: { variantId: set.variantId, expectedVersion: 1, components: [{ variantId: cup.variantId, quantity: 2 }, { variantId: pot.variantId }] },
    })
    assert.deepEqual(productBundleSet.userErrors, [])
  })

  async function onHand(goods: Goods): Promise<number | undefined> {
    const { stockLevels } = await member.run(StockLevelsDocument, { variantIds: [goods.variantId] })
    return stockLevels.nodes[0]?.onHand
  }

  it('is for sale while there are pieces for it, and names them', async () => {
    const variant = await eventually('the set on the shelf', async () => {
      const { product } = await guest.run(ProductComponentsDocument, { slug: set.slug })
      return product?.isAvailable && product.variants[0]?.availability.isBuyable ? product.variants[0] : undefined
    })
    assert.deepEqual(variant.components.map(({ quantity, variant }) => [quantity, variant?.id]), [[2, cup.variantId], [1, pot.variantId]])
    assert.deepEqual([variant.price.listed.amount, variant.componentsPrice?.amount], ['40.00', '46.00'])
  })

  it('takes its pieces off the stock when it is bought, and puts them back when that is cancelled', async () => {
    const order = await buy(guest, await ready(guest, [{ variantId: set.variantId, quantity: 2 }]))
    await eventually('four cups to be gone', async () => ((await onHand(cup)) === 1 ? true : undefined))
    assert.equal(await onHand(pot), 7)
    assert.equal(await onHand(set), 0)
    await eventually('the set to be sold out', async () => {
      const { product } = await guest.run(ProductComponentsDocument, { slug: set.slug })
      return product?.isAvailable === false ? true : undefined
    })

    const { orderCancel } = await member.run(OrderCancelDocument, { input: { orderId: order.id, reason: 'Too late', restock: true, idempotencyKey: newKey() } })
    assert.deepEqual(orderCancel.userErrors, [])
    await eventually('the cups to be back', async () => ((await onHand(cup)) === 5 ? true : undefined))
    assert.equal(await onHand(pot), 9)
  })

  it('is never sold together with cups that it needs', async () => {
    const baskets = await Promise.all(
      Array.from({ length: 8 }, async (_, i) => {
        const goods = i % 2 === 0 ? set : cup
        return { cups: i % 2 === 0 ? 2 : 1, basket: await ready(guest, [{ variantId: goods.variantId, quantity: 1 }]) }
      }),
    )

    const sold = await Promise.all(baskets.map(async ({ cups, basket }) => ((await pay(guest, basket)).order ? cups : 0)))

    const gone = sold.reduce<number>((sum, cups) => sum + cups, 0)
    assert.ok(gone >= 4 && gone <= 5, `${gone} of 5 cups were sold`)
    await eventually('the stock to follow', async () => ((await onHand(cup)) === 5 - gone ? true : undefined))
  })

  it('is what staff show beside a cup', async () => {
    const { productRelationsSet } = await member.run(ProductRelationsSetDocument, {
      input: { id: cup.productId, expectedVersion: 1, kind: 'UPSELL', productIds: [set.productId] },
    })
    assert.deepEqual(productRelationsSet.userErrors, [])
    const related = await eventually('the set beside the cup', async () => (await guest.run(ProductRelationsDocument, { slug: cup.slug })).product?.relations[0])
    assert.equal(related.kind, 'UPSELL')
    assert.equal(related.product.id, set.productId)
  })
})
