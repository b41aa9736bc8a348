import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, describe, it } from 'node:test'
import {
  BulkExportDocument,
  BulkExportsDocument,
  BulkExportStartDocument,
  BulkExportWatchDocument,
  PriceListSetDocument,
  ProductArchiveDocument,
  type BulkImportFormat,
} from '../generated/admin.ts'
import { ImportedPricesDocument, ProductVersionDocument } from '../generated/extra.ts'
import { ProductPageDocument } from '../generated/storefront.ts'
import { withoutSubscriptions } from '../support/shop.ts'
import { importCsv, importFile, putOnSale, staff } from '../support/staff.ts'
import type { Visitor } from '../support/visitor.ts'

const COLUMNS =
  'Handle,Title,Body (HTML),Vendor,Type,Tags,Published,Option1 Name,Option1 Value,Option2 Name,Option2 Value,Variant SKU,Variant Grams,Variant Inventory Tracker,Variant Inventory Qty,Variant Inventory Policy,Variant Price,Variant Compare At Price,Variant Requires Shipping,Variant Taxable,Image Src,Image Alt Text\n'

describe('exports', { skip: await withoutSubscriptions() }, () => {
  let member: Visitor
  let mark: string

  before(async () => {
    member = await staff()
    mark = `bulk-${randomUUID().slice(0, 8)}`
    const done = await importCsv(
      member,
      COLUMNS +
        `${mark}-mug,"Mug, ""the"" größte",<p>Two &amp; three</p>,Kiln,Kitchen > Mugs,"blue, by hand",true,Colour,Blau,Size,L,=${mark},310,shopify,7,deny,24.50,29.00,true,true,https://pictures.example/${mark}.jpg,A mug\n` +
        `${mark}-mug,,,,,,,,Rot,,L,,310,shopify,0,continue,24.50,,true,true,https://pictures.example/${mark}-2.jpg,\n` +
        `${mark}-gift,Gift card,,,,,false,Title,Default Title,,,,,,0,deny,10.00,,false,false,,\n`,
    )
    assert.deepEqual(done.rowErrors, [])
    assert.equal(done.productsCreated, 2)
  })

  // Its pictures are nowhere: no visitor shall look for them.
  after(async () => {
    const { product } = await member.run(ProductVersionDocument, { slug: `${mark}-mug` })
    assert.ok(product)
    const { productArchive } = await member.run(ProductArchiveDocument, { input: { id: product.id, expectedVersion: product.version } })
    assert.deepEqual(productArchive.userErrors, [])
  })

  for (const format of ['SHOPIFY_CSV', 'JSON_LINES'] as const) {
    it(`give a file as ${format} that changes nothing when it is imported`, async () => {
      const { url, fileName } = await exported(format)
      const file = await (await fetch(url)).text()
      const ours = linesOf(file, format)
      assert.ok(ours.includes('größte'), 'the mug is not in the file')

      const done = await importFile(member, { name: fileName, text: ours, format: format satisfies BulkImportFormat })

      assert.equal(done.status, 'COMPLETED')
      assert.deepEqual(done.rowErrors, [])
      assert.deepEqual([done.productsUnchanged, done.productsUpdated, done.productsCreated], [2, 0, 0])
    })
  }

  it('can be told of by a file that was changed by hand', async () => {
    const { url } = await exported('JSON_LINES')
    const ours = linesOf(await (await fetch(url)).text(), 'JSON_LINES').replaceAll('24.50', '22.50')

    const done = await importFile(member, { name: 'changed.jsonl', text: ours, format: 'JSON_LINES' })

    assert.deepEqual([done.productsUnchanged, done.productsUpdated, done.productsCreated], [1, 1, 0])
    const { product } = await member.run(ProductPageDocument, { slug: `${mark}-mug` })
    assert.equal(product?.variants.length, 2)
    assert.equal(product?.variants[0]?.price.listed.amount, '22.50')
  })

  it('of prices change nothing on their way out and in, and something when they are edited', async () => {
    const goods = await putOnSale(member, { price: '20.00', quantity: 5 })
    const list = `bulk-${randomUUID().slice(0, 8)}`
    const { priceListSet } = await member.run(PriceListSetDocument, { input: { handle: list, expectedVersion: 0, name: 'Spring' } })
    assert.deepEqual(priceListSet.userErrors, [])
    const columns = 'Price List,SKU,Currency,Min Quantity,Amount,Compare At\n'
    const file = (text: string) => ({ name: 'prices.csv', text, format: 'PRICE_LIST_CSV' as const })

    /** The finished import, and what became of the prices. */
    async function imported(text: string, isDryRun = false) {
      const done = await importFile(member, file(text), isDryRun)
      const { bulkImport: prices } = await member.run(ImportedPricesDocument, { id: done.id })
      assert.ok(prices)
      return { ...done, ...prices }
    }

    const set = await imported(`${columns}${list},${goods.slug},EUR,1,15.00,20.00\n${list},nothing,EUR,1,15.00,\n`)

    assert.deepEqual([set.pricesChanged, set.rowsSkipped], [1, 1])
    assert.deepEqual(set.rowErrors.map((error) => [error.row, error.column]), [[3, 'SKU']])
    const { url } = await exported('PRICE_LIST_CSV', list)
    const text = await (await fetch(url)).text()
    assert.equal(text.trim().split('\n').length, 2)
    const again = await imported(text)
    assert.deepEqual([again.pricesChanged, again.pricesUnchanged], [0, 1])
    const tried = await imported(text.replace('15.00', '14.00'), true)
    assert.equal(tried.pricesChanged, 1)
    const { product } = await member.run(ProductPageDocument, { slug: goods.slug })
    assert.equal(product?.variants[0]?.price.listed.amount, '15.00')
    const gone = await imported(text.replace('15.00', ''))
    assert.equal(gone.pricesChanged, 1)
  })

  it('are opened by their address alone, which says who may', async () => {
    const { id, url } = await exported('SHOPIFY_CSV')
    assert.equal((await fetch(url.replace(/signature=.*/, 'signature=00'))).status, 403)
    const { bulkExports } = await member.run(BulkExportsDocument, { first: 5 })
    assert.ok(bulkExports.nodes.some((one) => one.id === id && one.status === 'COMPLETED'))
  })

  /** Followed to its end by subscription. */
  async function exported(format: BulkImportFormat, priceList?: string) {
    const { bulkExportStart } = await member.run(BulkExportStartDocument, { input: { format, priceList } })
    assert.deepEqual(bulkExportStart.userErrors, [])
    const id = bulkExportStart.bulkExport?.id ?? ''
    const live = member.watchByEvents(BulkExportWatchDocument, { id })
    const { bulkExportProgress: end } = await live.until('the end of the export', (seen) => seen.bulkExportProgress.status !== 'RUNNING', 60)
    await live.end()
    assert.equal(end.status, 'COMPLETED')
    // Others make products meanwhile, which are not in the total: it is that of the beginning.
    assert.ok(end.productsExported + end.productsLeftOut >= end.productsTotal)
    const { bulkExport } = await member.run(BulkExportDocument, { id })
    assert.ok(bulkExport?.downloadUrl)
    return { id, url: bulkExport.downloadUrl, fileName: end.fileName }
  }

  /** Of our own products: others may be changed by others meanwhile. */
  function linesOf(file: string, format: 'SHOPIFY_CSV' | 'JSON_LINES'): string {
    const lines = file.split(/\r?\n/)
    const ours = lines.filter((line, index) => line.includes(mark) || (format === 'SHOPIFY_CSV' && index === 0))
    return ours.join('\n') + '\n'
  }
})
