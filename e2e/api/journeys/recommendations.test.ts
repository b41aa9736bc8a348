import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import {
  PersonalizationSetDocument,
  ProductRecommendationsDocument,
  RecentlyViewedAddDocument,
  RecentlyViewedDeleteDocument,
  RecentlyViewedMergeDocument,
  RecommendationsForYouDocument,
} from '../generated/storefront.ts'
import { buy, newCustomer, ready } from '../support/buyer.ts'
import { eventually } from '../support/shop.ts'
import { putOnSale, staff, type Goods } from '../support/staff.ts'
import { Visitor } from '../support/visitor.ts'

describe('recommendations', () => {
  let mug: Goods
  let tea: Goods

  before(async () => {
    const member = await staff()
    mug = await putOnSale(member, { price: '12.00', quantity: 100 })
    tea = await putOnSale(member, { price: '4.00', quantity: 100 })
    const guest = new Visitor()
    await buy(guest, await ready(guest, [mug, tea].map(({ variantId }) => ({ variantId, quantity: 1 }))))
  })

  async function look(visitor: Visitor, goods: Goods, visitorToken?: string) {
    const { recentlyViewedAdd } = await visitor.run(RecentlyViewedAddDocument, { input: { productId: goods.productId, visitorToken } })
    assert.deepEqual(recentlyViewedAdd.userErrors, [])
    return recentlyViewedAdd.visitorToken ?? undefined
  }

  it('tell on the page of a product what others bought with it', async () => {
    const found = await eventually('the order to be counted', async () => {
      const { product } = await new Visitor().run(ProductRecommendationsDocument, { slug: mug.slug, kind: 'BOUGHT_TOGETHER' })
      return product?.recommendations[0]
    })

    assert.equal(found.product.id, tea.productId)
    assert.equal(found.reason.because?.slug, mug.slug)
  })

  it('follow what a guest looks at into the account, until they refuse', async () => {
    const guest = new Visitor()
    const visitorToken = await look(guest, mug)
    assert.equal(await look(guest, mug, visitorToken), visitorToken)
    const asGuest = await guest.run(RecommendationsForYouDocument, { visitorToken })
    assert.deepEqual(asGuest.recentlyViewed.map(({ id }) => id), [mug.productId])
    assert.equal(asGuest.recommendationsForYou[0]?.product.id, tea.productId)
    assert.equal(asGuest.recommendationsForYou[0]?.reason.isPurchased, false)

    const { visitor } = await newCustomer('looker')
    const { recentlyViewedMerge } = await visitor.run(RecentlyViewedMergeDocument, { input: { visitorToken: visitorToken ?? '' } })
    assert.equal(recentlyViewedMerge.mergedCount, 1)
    const asCustomer = await visitor.run(RecommendationsForYouDocument, {})
    assert.deepEqual(asCustomer.recentlyViewed.map(({ id }) => id), [mug.productId])

    await visitor.run(PersonalizationSetDocument, { input: { isEnabled: false } })
    await look(visitor, tea)
    const refused = await visitor.run(RecommendationsForYouDocument, {})
    assert.equal(refused.personalization?.isEnabled, false)
    assert.deepEqual(refused.recentlyViewed, [])
    assert.ok(refused.recommendationsForYou.every(({ reason }) => reason.kind === 'POPULAR'))
  })

  it('start from what a customer bought', async () => {
    const { visitor } = await newCustomer('regular')
    await buy(visitor, await ready(visitor, [{ variantId: mug.variantId, quantity: 1 }]))

    const found = await eventually('the purchase', async () => {
      const { recommendationsForYou } = await visitor.run(RecommendationsForYouDocument, {})
      return recommendationsForYou.find(({ reason }) => reason.isPurchased)
    })

    assert.equal(found.reason.because?.id, mug.productId)
    assert.notEqual(found.product.id, mug.productId)
  })

  it('forget a look when asked to', async () => {
    const guest = new Visitor()
    const visitorToken = await look(guest, tea)
    const { recentlyViewedDelete } = await guest.run(RecentlyViewedDeleteDocument, { input: { productId: tea.productId, visitorToken } })
    assert.equal(recentlyViewedDelete.deletedCount, 1)
  })
})
