import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { DigitalAssetsSetDocument, DownloadUpdateDocument, OrderPageDocument, RefundCreateDocument, UploadsCreateDocument } from '../generated/admin.ts'
import { CartBuyerUpdateDocument, DownloadLinkCreateDocument, OrderDownloadsDocument } from '../generated/storefront.ts'
import { buy, fill } from '../support/buyer.ts'
import { eventually, newKey } from '../support/shop.ts'
import { putOnSale, staff, type Goods } from '../support/staff.ts'
import { Visitor } from '../support/visitor.ts'

const BOOK = Buffer.from('%PDF-1.7\nA book that is sold.')

describe('a book that is fetched', () => {
  const guest = new Visitor()
  let member: Visitor
  let book: Goods

  before(async () => {
    member = await staff()
    book = await putOnSale(member, { price: '9.90', quantity: 100 })
    const { uploadsCreate } = await member.run(UploadsCreateDocument, { input: { files: [{ fileName: 'book.pdf', sizeBytes: BOOK.length }] } })
    const place = uploadsCreate.uploads[0]
    assert.ok(place, JSON.stringify(uploadsCreate.userErrors))
    assert.ok((await fetch(place.url, { method: 'PUT', body: new Uint8Array(BOOK) })).ok)
    const { digitalAssetsSet } = await member.run(DigitalAssetsSetDocument, {
      input: { variantId: book.variantId, expectedVersion: 1, assets: [{ uploadId: place.id, title: 'The book', downloadLimit: 2 }] },
    })
    assert.deepEqual(digitalAssetsSet.userErrors, [])
    assert.equal(digitalAssetsSet.product?.variants[0]?.requiresShipping, false)
  })

  /** A guest's paid order: no address, no delivery. */
  async function bought() {
    const basket = await eventually('a cart that needs no delivery', async () => {
      const filled = await fill(guest, [{ variantId: book.variantId, quantity: 1 }])
      const { cartBuyerUpdate } = await guest.run(CartBuyerUpdateDocument, { input: { cartId: filled.id, cartToken: filled.token, email: filled.email } })
      const cart = cartBuyerUpdate.cart
      return cart && cart.problems.length === 0 ? { ...filled, cart } : undefined
    })
    const order = await buy(guest, basket)
    return { id: order.id, token: order.accessToken ?? '' }
  }

  async function downloadOf(token: string) {
    const { orderByAccessToken } = await guest.run(OrderDownloadsDocument, { token })
    const download = orderByAccessToken?.lines[0]?.downloads[0]
    assert.ok(download)
    return download
  }

  async function ask(downloadId: string, accessToken?: string, visitor = guest) {
    return (await visitor.run(DownloadLinkCreateDocument, { input: { downloadId, accessToken } })).downloadLinkCreate
  }

  it('is paid by a guest, fetched as often as was bought, and no more', async () => {
    const { token } = await bought()
    const download = await downloadOf(token)
    assert.equal(download.downloadsLeft, 2)

    for (const left of [1, 0]) {
      const link = await ask(download.id, token)
      assert.deepEqual(link.userErrors, [])
      assert.equal(link.download?.downloadsLeft, left)
      const file = await fetch(link.url ?? '')
      assert.equal(file.status, 200)
      assert.deepEqual(Buffer.from(await file.arrayBuffer()), BOOK)
      assert.match(file.headers.get('content-disposition') ?? '', /^attachment/)
      assert.equal((await fetch(link.url ?? '')).status, 410, 'an address serves once')
      assert.equal((await fetch((link.url ?? '').replace(/signature=../, 'signature=00'))).status, 403)
    }

    const refused = await ask(download.id, token)
    assert.deepEqual(refused.userErrors.map(({ code }) => code), ['DOWNLOADS_USED_UP'])
    assert.equal(refused.url, null)

    const { downloadUpdate } = await member.run(DownloadUpdateDocument, {
      input: { downloadId: download.id, expectedVersion: download.version, downloadLimit: 3 },
    })
    assert.deepEqual(downloadUpdate.userErrors, [])
    assert.deepEqual((await ask(download.id, token)).userErrors, [])
  })

  /** The id of its payment, once the money was taken and the order has nothing left to send. */
  async function delivered(orderId: string) {
    return eventually('the order to be over', async () => {
      const { order } = await member.run(OrderPageDocument, { by: { id: orderId } })
      return order?.status === 'DELIVERED' && order.paymentStatus === 'PAID' ? order.payments?.[0]?.id : undefined
    })
  }

  it("opens to nobody else's order, and not once the money is given back", async () => {
    const mine = await bought()
    const other = await bought()
    const download = await downloadOf(mine.token)
    for (const token of [other.token, `${mine.token}x`, undefined]) {
      assert.deepEqual((await ask(download.id, token)).userErrors.map(({ code }) => code), ['NOT_FOUND'])
    }
    assert.deepEqual((await ask(download.id, undefined, member)).userErrors.map(({ code }) => code), ['NOT_FOUND'])

    const payment = await delivered(mine.id)
    const { refundCreate } = await member.run(RefundCreateDocument, { input: { paymentId: payment, reason: 'Changed their mind', idempotencyKey: newKey() } })
    assert.deepEqual(refundCreate.userErrors, [])
    const codes = await eventually('the downloads to close', async () => {
      const refused = await ask(download.id, mine.token)
      return refused.userErrors.length > 0 ? refused.userErrors.map(({ code }) => code) : undefined
    })
    assert.deepEqual(codes, ['ORDER_NOT_PAID'])
  })
})
