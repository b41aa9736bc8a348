import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import {
  BulkImportDocument,
  BulkImportStartDocument,
  StaffSessionCreateDocument,
  UploadsCreateDocument,
  type BulkImportFormat,
} from '../generated/admin.ts'
import { ProductPageDocument } from '../generated/storefront.ts'
import { eventually, shop } from './shop.ts'
import { Visitor } from './visitor.ts'

export interface Goods {
  slug: string
  productId: string
  variantId: string
}

/** The shop's own people: signed in with all permissions. */
export async function staff(): Promise<Visitor> {
  const answer = await new Visitor().run(StaffSessionCreateDocument, {
    input: { email: shop.staffEmail, password: shop.staffPassword },
  })
  assert.deepEqual(answer.staffSessionCreate.userErrors, [])
  return new Visitor(answer.staffSessionCreate.tokens?.accessToken)
}

export interface ProductFile {
  name: string
  text: string
  format: BulkImportFormat
}

/** Imports a CSV file in Shopify's form and answers the finished import. */
export function importCsv(member: Visitor, csv: string, isDryRun = false) {
  return importFile(member, { name: 'products.csv', text: csv, format: 'SHOPIFY_CSV' }, isDryRun)
}

/** Answers the finished import. */
export async function importFile(member: Visitor, file: ProductFile, isDryRun = false) {
  const id = await startImport(member, file, isDryRun)
  return eventually('the end of the import', async () => {
    const { bulkImport } = await member.run(BulkImportDocument, { id })
    return bulkImport !== undefined && bulkImport !== null && bulkImport.status !== 'RUNNING' ? bulkImport : undefined
  })
}

/** Uploads the file and answers the id of its import, which has only begun. */
export async function startImport(member: Visitor, file: ProductFile, isDryRun = false): Promise<string> {
  const { uploadsCreate } = await member.run(UploadsCreateDocument, {
    input: { files: [{ fileName: file.name, sizeBytes: Buffer.byteLength(file.text) }] },
  })
  const upload = uploadsCreate.uploads[0]
  assert.ok(upload, JSON.stringify(uploadsCreate.userErrors))
  const put = await fetch(upload.url, { method: 'PUT', body: file.text })
  assert.ok(put.ok, `the upload answered ${put.status}`)
  const { bulkImportStart } = await member.run(BulkImportStartDocument, { input: { uploadId: upload.id, format: file.format, isDryRun } })
  assert.deepEqual(bulkImportStart.userErrors, [])
  assert.ok(bulkImportStart.bulkImport)
  return bulkImportStart.bulkImport.id
}

/** Puts a new product of a single variant on sale. */
export async function putOnSale(member: Visitor, goods: { price: string; quantity: number; grams?: number }): Promise<Goods> {
  const slug = `e2e-${randomUUID()}`
  const done = await importCsv(
    member,
    'Handle,Title,Vendor,Type,Published,Option1 Name,Option1 Value,Variant SKU,Variant Grams,Variant Inventory Tracker,Variant Inventory Qty,Variant Inventory Policy,Variant Price,Variant Requires Shipping,Variant Taxable\n' +
      `${slug},Test ${slug},Stoa,Tests,true,Title,Default Title,${slug},${goods.grams ?? 500},shopify,${goods.quantity},deny,${goods.price},true,true\n`,
  )
  assert.equal(done.status, 'COMPLETED')
  assert.deepEqual(done.rowErrors, [])
  const { product } = await member.run(ProductPageDocument, { slug })
  const variant = product?.variants[0]
  assert.ok(product && variant, `the import did not bring ${slug}`)
  return { slug, productId: product.id, variantId: variant.id }
}
