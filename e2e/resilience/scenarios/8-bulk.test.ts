import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { before, describe, it } from 'node:test'
import { BulkExportDocument, BulkExportStartDocument, BulkExportWatchDocument, BulkImportDocument, BulkImportWatchDocument } from '../../api/generated/admin.ts'
import { eventually, withoutSubscriptions } from '../../api/support/shop.ts'
import { importCsv, staff, startImport } from '../../api/support/staff.ts'
import { booksAgree } from '../support/accounts.ts'
import { followed, goodsFor, piecesIn, type Goods } from '../support/bulk.ts'
import { allReady, pidOf, processesOf, revived, signal } from '../support/members.ts'
import { PatientVisitor, Tally } from '../support/patient.ts'
import { byLength } from '../support/scale.ts'

const PRODUCTS = byLength(3_000, 10_000)
/** A minute for the catalogue to be back, the silence of a runner, and the work itself on a busy machine. */
const PATIENCE_S = byLength(300, 600)

describe('kill -9 of the catalogue in the middle of a job', { skip: await withoutSubscriptions() }, () => {
  const mark = `bulk-${randomUUID().slice(0, 8)}`
  const tally = new Tally()
  let member: PatientVisitor
  let goods: Goods

  before(async () => {
    await allReady()
    member = new PatientVisitor(tally, (await staff()).accessToken)
    goods = goodsFor(mark, PRODUCTS)
  })

  it('goes on with an import by itself: each row in once, bad ones told, the ledger right', async (t) => {
    const id = await startImport(member, { name: 'goods.csv', text: goods.csv, format: 'SHOPIFY_CSV' })
    const watching = followed(() => member.watchByWebSocket(BulkImportWatchDocument, { id }), (seen) => seen.bulkImportProgress.status !== 'RUNNING', PATIENCE_S)
    const before = await eventually('progress of the import', async () => {
      const { bulkImport } = await member.run(BulkImportDocument, { id })
      return bulkImport && bulkImport.productsCreated > 0 ? bulkImport : undefined
    })
    const killedAt = await killCatalog()
    assert.equal(before.status, 'RUNNING')
    assert.ok(before.productsCreated < PRODUCTS)

    const { end, streams } = await watching
    const done = end.bulkImportProgress
    assert.equal(done.status, 'COMPLETED')
    assert.ok(Date.parse(done.endedAt ?? '') > killedAt)
    assert.equal(done.productsCreated + done.productsUnchanged, PRODUCTS)
    assert.ok(done.productsUnchanged >= before.productsCreated, 'what was stored before was stored again')
    assert.equal(done.productsUpdated, 0)
    assert.deepEqual(done.rowErrors.map((error) => error.row), goods.badRows)
    const again = await importCsv(member, goods.csv, true)
    assert.deepEqual([again.productsUnchanged, again.productsCreated, again.productsUpdated], [PRODUCTS, 0, 0])
    t.diagnostic(`${done.productsUnchanged} of ${PRODUCTS} products were in when the catalogue died; ended ${seconds(done.endedAt, killedAt)} s later; ${streams} streams until the end was seen`)
    t.diagnostic(`books right ${await booksAgree()} s after the end`)
    assert.deepEqual(tally.faults, [])
  })

  it('goes on with an export by itself: each product in the file once', async (t) => {
    const { bulkExportStart } = await member.run(BulkExportStartDocument, { input: { format: 'JSON_LINES' } })
    const id = bulkExportStart.bulkExport?.id ?? ''
    const watching = followed(() => member.watchByWebSocket(BulkExportWatchDocument, { id }), (seen) => seen.bulkExportProgress.status !== 'RUNNING', PATIENCE_S)
    const killedAt = await killCatalog()

    const { end } = await watching
    const done = end.bulkExportProgress
    assert.equal(done.status, 'COMPLETED')
    assert.ok(Date.parse(done.endedAt ?? '') > killedAt, 'it had ended before the catalogue died')
    const { bulkExport } = await member.run(BulkExportDocument, { id })
    const file = await (await fetch(bulkExport?.downloadUrl ?? '')).text()
    assert.deepEqual(piecesIn(file, mark), goods.pieces)
    assert.equal(file.trimEnd().split('\n').length, done.productsExported)
    t.diagnostic(`${done.productsExported} products; ended ${seconds(done.endedAt, killedAt)} s after the catalogue died`)
    assert.deepEqual(tally.faults, [])
  })

  /** Every instance at once; answers when that was. */
  async function killCatalog(): Promise<number> {
    const victims = processesOf('catalog').map((victim) => ({ victim, former: pidOf(victim) }))
    const since = Date.now()
    for (const { victim } of victims) signal(victim, 'SIGKILL')
    await Promise.all(victims.map(({ victim, former }) => revived(victim, former, since)))
    return since
  }
})

function seconds(endedAt: string | null | undefined, since: number): string {
  return ((Date.parse(endedAt ?? '') - since) / 1000).toFixed(1)
}
