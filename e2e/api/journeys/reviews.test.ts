import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { OrderCancelDocument, ReviewModerateDocument, ReviewReplyDeleteDocument, ReviewReplySetDocument, ReviewsDocument } from '../generated/admin.ts'
import {
  MyReviewsDocument,
  ProductReviewsDocument,
  ReviewDeleteDocument,
  ReviewPhotoUploadsCreateDocument,
  ReviewReportDocument,
  ReviewSubmitDocument,
  ReviewUpdateDocument,
  ReviewVoteDocument,
  type ReviewSubmitInput,
} from '../generated/storefront.ts'
import { buy, newCustomer, ready } from '../support/buyer.ts'
import { eventually, mailsTo, newKey } from '../support/shop.ts'
import { putOnSale, staff, type Goods } from '../support/staff.ts'
import { Visitor } from '../support/visitor.ts'

/** A picture of one pixel. */
const PIXEL = new Uint8Array(Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64'))

describe('reviews', () => {
  let member: Visitor
  let goods: Goods

  before(async () => {
    member = await staff()
  })

  async function newGoods(): Promise<Goods> {
    return putOnSale(member, { price: '12.00', quantity: 100 })
  }

  async function page(visitor: Visitor = new Visitor(), of: Goods = goods) {
    const { product } = await visitor.run(ProductReviewsDocument, { slug: of.slug })
    assert.ok(product)
    return product
  }

  async function submit(visitor: Visitor, more: Partial<ReviewSubmitInput> = {}) {
    const input = { productId: goods.productId, rating: 4, title: 'Good', text: 'Keeps what it says.', displayName: 'Ada L.', ...more }
    const { reviewSubmit } = await visitor.run(ReviewSubmitDocument, { input })
    assert.deepEqual(reviewSubmit.userErrors, [])
    assert.ok(reviewSubmit.review)
    return reviewSubmit.review
  }

  /** One who has bought the goods, and the shop knows it: their review shows it, or will. */
  async function verified(visitor: Visitor) {
    return eventually('the purchase', async () => {
      const { viewerReview } = await page(visitor)
      return viewerReview?.isVerified === true ? viewerReview : undefined
    })
  }

  it('wait for the shop, until it hears of the purchase', async () => {
    goods = await newGoods()
    const { visitor, email } = await newCustomer('reviewer')
    const waiting = await submit(visitor)
    assert.equal(waiting.status, 'PENDING')
    assert.deepEqual((await page()).reviews.nodes, [])
    assert.equal((await page()).reviewSummary.average, null)

    const order = await buy(visitor, await ready(visitor, [{ variantId: goods.variantId, quantity: 1 }], email))
    const shown = await verified(visitor)
    assert.equal(shown.status, 'PUBLISHED')
    const seen = await eventually('the summary', async () => {
      const product = await page()
      return product.reviewSummary.count === 1 ? product : undefined
    })
    assert.equal(seen.reviewSummary.average, '4.00')
    assert.deepEqual(
      seen.reviews.nodes.map((review) => [review.displayName, review.isVerified]),
      [['Ada L.', true]],
    )
    assert.equal(seen.viewerReview, null)

    await member.run(OrderCancelDocument, { input: { idempotencyKey: newKey(), orderId: order.id, reason: 'Ordered by mistake' } })
    await eventually('the end of the purchase', async () => ((await page()).reviews.nodes[0]?.isVerified === false ? true : undefined))
  })

  it('are one for each customer, who may change and delete it', async () => {
    goods = await newGoods()
    const { visitor, email } = await newCustomer('author')
    await buy(visitor, await ready(visitor, [{ variantId: goods.variantId, quantity: 1 }], email))
    const first = await submit(visitor)
    assert.equal((await submit(visitor)).id, first.id)
    const other = await visitor.run(ReviewSubmitDocument, { input: { productId: goods.productId, rating: 1, title: 'Bad', text: '', displayName: 'Ada L.' } })
    assert.equal(other.reviewSubmit.userErrors[0]?.code, 'ALREADY_REVIEWED')
    await verified(visitor)

    const { reviewUpdate } = await visitor.run(ReviewUpdateDocument, { input: { id: first.id, rating: 2, text: null } })
    assert.deepEqual(reviewUpdate.userErrors, [])
    assert.equal(reviewUpdate.review?.text, '')
    const { myReviews } = await visitor.run(MyReviewsDocument, {})
    assert.deepEqual(
      myReviews.nodes.map((review) => [review.rating, review.product?.slug]),
      [[2, goods.slug]],
    )
    const { reviewDelete } = await visitor.run(ReviewDeleteDocument, { input: { id: first.id } })
    assert.equal(reviewDelete.reviewId, first.id)
    await eventually('the empty page', async () => ((await page()).reviewSummary.count === 0 ? true : undefined))
  })

  it('are shown, hidden and answered by staff', async () => {
    goods = await newGoods()
    const { visitor, email, id: customerId } = await newCustomer('moderated')
    const review = await submit(visitor, { text: 'See www.elsewhere.example' })
    const { reviews } = await member.run(ReviewsDocument, { filter: { status: 'PENDING', productId: goods.productId } })
    assert.deepEqual(
      reviews.nodes.map((waiting) => [waiting.id, waiting.customer?.id, [...waiting.concerns].sort()]),
      [[review.id, customerId, ['LINK', 'NOT_VERIFIED']]],
    )
    const shown = await member.run(ReviewModerateDocument, { input: { id: review.id, expectedVersion: review.version, verdict: 'PUBLISH' } })
    assert.deepEqual(shown.reviewModerate.userErrors, [])
    let version = shown.reviewModerate.review?.version ?? 0
    const replied = await member.run(ReviewReplySetDocument, { input: { id: review.id, expectedVersion: version, text: 'Thank you!' } })
    assert.deepEqual(replied.reviewReplySet.userErrors, [])
    assert.equal((await page()).reviews.nodes[0]?.reply?.text, 'Thank you!')
    const late = await member.run(ReviewModerateDocument, { input: { id: review.id, expectedVersion: review.version, verdict: 'REJECT', reason: 'SPAM' } })
    assert.equal(late.reviewModerate.userErrors[0]?.code, 'CONFLICT')

    version = replied.reviewReplySet.review?.version ?? 0
    const silent = await member.run(ReviewReplyDeleteDocument, { input: { id: review.id, expectedVersion: version } })
    version = silent.reviewReplyDelete.review?.version ?? 0
    const hidden = await member.run(ReviewModerateDocument, {
      input: { id: review.id, expectedVersion: version, verdict: 'REJECT', reason: 'SPAM', note: 'No links, please.' },
    })
    assert.deepEqual(hidden.reviewModerate.userErrors, [])
    assert.deepEqual((await page()).reviews.nodes, [])
    const own = (await page(visitor)).viewerReview
    assert.deepEqual([own?.status, own?.rejection?.note], ['REJECTED', 'No links, please.'])
    await eventually('the mails of what became of it', async () => {
      const mails = (await mailsTo(email)).filter((mail) => mail.includes(`${review.id}-decided-`))
      return mails.length === 3 ? mails : undefined
    })
  })

  it('are voted on by others once, and leave the page when several report them', async () => {
    goods = await newGoods()
    const { visitor } = await newCustomer('voted')
    const review = await submit(visitor)
    await member.run(ReviewModerateDocument, { input: { id: review.id, expectedVersion: review.version, verdict: 'PUBLISH' } })
    const readers = await Promise.all(['one', 'two', 'three'].map((name) => newCustomer(name)))
    const [one] = readers
    assert.ok(one)
    const votes = await Promise.all(Array.from({ length: 5 }, () => one.visitor.run(ReviewVoteDocument, { input: { id: review.id, vote: 'HELPFUL' } })))
    assert.deepEqual(votes.flatMap((answer) => answer.reviewVote.userErrors), [])
    const seen = (await page(one.visitor)).reviews.nodes[0]
    assert.deepEqual([seen?.helpfulCount, seen?.viewerVote], [1, 'HELPFUL'])
    const own = await visitor.run(ReviewVoteDocument, { input: { id: review.id, vote: 'HELPFUL' } })
    assert.equal(own.reviewVote.userErrors[0]?.code, 'OWN_REVIEW')

    for (const reader of readers) {
      const { reviewReport } = await reader.visitor.run(ReviewReportDocument, { input: { id: review.id, reason: 'UNTRUE' } })
      assert.deepEqual(reviewReport.userErrors, [])
    }
    assert.deepEqual((await page()).reviews.nodes, [])
    const { reviews } = await member.run(ReviewsDocument, { filter: { concern: 'REPORTED', productId: goods.productId } })
    assert.deepEqual(reviews.nodes[0]?.reports.map((report) => report.reason), ['UNTRUE', 'UNTRUE', 'UNTRUE'])
  })

  it('show photos once staff have seen them', async () => {
    goods = await newGoods()
    const { visitor } = await newCustomer('photographer')
    const { reviewPhotoUploadsCreate } = await visitor.run(ReviewPhotoUploadsCreateDocument, {
      input: { files: [{ fileName: 'mug.png', sizeBytes: PIXEL.length }] },
    })
    const upload = reviewPhotoUploadsCreate.uploads[0]
    assert.ok(upload, JSON.stringify(reviewPhotoUploadsCreate.userErrors))
    assert.equal((await fetch(upload.url, { method: 'PUT', body: PIXEL })).status, 204)
    const review = await submit(visitor, { photoUploadIds: [upload.id] })
    assert.deepEqual((await page()).reviews.nodes, [])
    const { reviewModerate } = await member.run(ReviewModerateDocument, { input: { id: review.id, expectedVersion: review.version, verdict: 'PUBLISH' } })
    assert.deepEqual(reviewModerate.userErrors, [])
    const photo = (await page()).reviews.nodes[0]?.photos[0]
    assert.deepEqual([photo?.width, photo?.height], [1, 1])
    const served = await fetch(photo?.url ?? '')
    assert.deepEqual(new Uint8Array(await served.arrayBuffer()), PIXEL)
  })

  it('are written by customers and judged by staff alone', async () => {
    goods = await newGoods()
    const { visitor } = await newCustomer('author')
    const review = await submit(visitor)
    const guest = await new Visitor().ask(ReviewSubmitDocument, { input: { productId: goods.productId, rating: 5, title: 'Good', text: '', displayName: 'Eve' } })
    assert.equal(guest.errors?.[0]?.extensions?.code, 'UNAUTHENTICATED')
    const decision = { input: { id: review.id, expectedVersion: 1, verdict: 'PUBLISH' as const } }
    assert.equal((await visitor.ask(ReviewModerateDocument, decision)).errors?.[0]?.extensions?.code, 'FORBIDDEN')
    assert.equal((await visitor.ask(ReviewsDocument, {})).errors?.[0]?.extensions?.code, 'FORBIDDEN')
    const markup = await visitor.run(ReviewUpdateDocument, { input: { id: review.id, title: '<script>alert(1)</script>' } })
    assert.equal(markup.reviewUpdate.userErrors[0]?.code, 'INVALID')
    assert.deepEqual((await page()).reviews.nodes, [])
  })
})
