import assert from 'node:assert/strict'
import { createHash, randomBytes } from 'node:crypto'
import { before, describe, it } from 'node:test'
import { crc32, deflateSync } from 'node:zlib'
import {
  MediaAssetDeleteDocument,
  MediaAssetDetailsDocument,
  MediaUploadCompleteDocument,
  ProductMediaSetDocument,
  UploadsCreateDocument,
} from '../generated/admin.ts'
import { BlurHashesDocument } from '../generated/extra.ts'
import { ProductPageDocument } from '../generated/storefront.ts'
import { eventually, shop } from '../support/shop.ts'
import { putOnSale, staff, type Goods } from '../support/staff.ts'
import { Visitor } from '../support/visitor.ts'

const WIDTH = 900
const HEIGHT = 600

/** A picture that nobody has seen before. */
function picture(): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const named = Buffer.concat([Buffer.from(type, 'latin1'), data])
    const ends = Buffer.alloc(8)
    ends.writeUInt32BE(data.length, 0)
    ends.writeUInt32BE(crc32(named), 4)
    return Buffer.concat([ends.subarray(0, 4), named, ends.subarray(4)])
  }
  const head = Buffer.alloc(13)
  head.writeUInt32BE(WIDTH, 0)
  head.writeUInt32BE(HEIGHT, 4)
  head.set([8, 2, 0, 0, 0], 8)
  const row = Buffer.concat([Buffer.from([0]), ...Array.from({ length: WIDTH }, () => randomBytes(1)).flatMap((red) => [red, Buffer.from([90, 120])])])
  const rows = Buffer.concat(Array.from({ length: HEIGHT }, () => row))
  return Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), chunk('IHDR', head), chunk('IDAT', deflateSync(rows)), chunk('IEND', Buffer.alloc(0))])
}

async function upload(member: Visitor, bytes: Buffer): Promise<string> {
  const { uploadsCreate } = await member.run(UploadsCreateDocument, { input: { files: [{ fileName: 'mug.png', sizeBytes: bytes.length }] } })
  const place = uploadsCreate.uploads[0]
  assert.ok(place, JSON.stringify(uploadsCreate.userErrors))
  const put = await fetch(place.url, { method: 'PUT', body: new Uint8Array(bytes) })
  assert.ok(put.ok, `the upload answered ${put.status}`)
  return place.id
}

describe('pictures', () => {
  let member: Visitor
  let mug: Goods

  before(async () => {
    member = await staff()
    mug = await putOnSale(member, { price: '12.00', quantity: 10 })
  })

  it('come from the library to the page of a product, in every size', async () => {
    const bytes = picture()
    const { mediaUploadComplete } = await member.run(MediaUploadCompleteDocument, {
      input: {
        uploadId: await upload(member, bytes),
        checksum: createHash('sha256').update(bytes).digest('hex'),
        altTexts: [{ locale: 'en', text: 'A mug' }],
      },
    })
    assert.deepEqual(mediaUploadComplete.userErrors, [])
    const asset = mediaUploadComplete.asset
    assert.ok(asset)
    const page = await new Visitor().run(ProductPageDocument, { slug: mug.slug })
    const { productMediaSet } = await member.run(ProductMediaSetDocument, {
      input: { id: mug.productId, expectedVersion: 1, images: [{ assetId: asset.id }] },
    })
    assert.deepEqual(productMediaSet.userErrors, [])
    assert.equal(page.product?.images.length, 0)

    const image = await eventually('the picture to be shown', async () => (await new Visitor().run(ProductPageDocument, { slug: mug.slug })).product?.images[0])

    assert.equal(image.altText, 'A mug')
    assert.equal(image.width, WIDTH)
    assert.match(image.dominantColor ?? '', /^#[0-9a-f]{6}$/i)
    const { product } = await new Visitor().run(BlurHashesDocument, { slug: mug.slug })
    assert.deepEqual(product?.images.map(({ blurHash }) => blurHash?.length), [28])
    for (const entry of (image.srcSet ?? '').split(', ')) {
      const answer = await fetch(entry.split(' ')[0] ?? '')
      assert.equal(answer.status, 200, entry)
      assert.equal(answer.headers.get('content-type'), 'image/webp')
      assert.match(answer.headers.get('cache-control') ?? '', /max-age=31536000.*immutable/)
    }
    const { mediaAsset } = await member.run(MediaAssetDetailsDocument, { id: asset.id })
    assert.ok(mediaAsset)
    assert.deepEqual(mediaAsset.usages.map(({ id }) => id), [mug.productId])
    const { mediaAssetDelete } = await member.run(MediaAssetDeleteDocument, { input: { id: asset.id, expectedVersion: mediaAsset.version } })
    assert.deepEqual(mediaAssetDelete.userErrors.map(({ code }) => code), ['IN_USE'])
  })

  it('are no scripts', async () => {
    const uploadId = await upload(member, Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'))
    const { mediaUploadComplete } = await member.run(MediaUploadCompleteDocument, { input: { uploadId } })
    assert.deepEqual(mediaUploadComplete.userErrors.map(({ code }) => code), ['INVALID'])
  })
})

describe('caches in front', () => {
  async function kept(query: string, headers: Record<string, string> = {}): Promise<string | null> {
    const answer = await fetch(`${shop.graphql}?query=${encodeURIComponent(query)}`, { headers: { 'x-client-name': 'storefront', ...headers } })
    assert.equal(answer.status, 200)
    return answer.headers.get('cache-control')
  }

  it('keep no more than what anybody gets alike', async () => {
    assert.match((await kept('{ products(first: 1) { nodes { title } } }')) ?? '', /^(public, max-age=60|no-store)$/)
    assert.equal(await kept('{ me { id } }'), 'no-store')
    assert.equal(await kept('{ products(first: 1) { nodes { viewerReview { id } } } }'), 'no-store')
  })
})
