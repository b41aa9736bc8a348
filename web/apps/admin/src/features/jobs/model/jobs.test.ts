import { expect, test } from 'vitest'
import { jobsOf } from './jobs'

const imported = {
  __typename: 'BulkImport' as const,
  id: 'imp_1',
  fileName: 'goods.csv',
  isDryRun: false,
  status: 'COMPLETED' as const,
  rowsRead: 40,
  rowsTotal: 40,
  rowsSkipped: 2,
  startedAt: '2026-11-22T10:00:00Z',
}
const exported = {
  __typename: 'BulkExport' as const,
  id: 'exp_1',
  format: 'SHOPIFY_CSV' as const,
  status: 'RUNNING' as const,
  productsTotal: 200,
  productsExported: 50,
  productsLeftOut: 0,
  variantsExported: 90,
  pricesExported: 0,
  fileName: 'products.csv',
  expiresAt: null,
  failure: null,
  startedAt: '2026-11-22T11:00:00Z',
  endedAt: null,
}
const recent = (exports: object[]) =>
  ({
    bulkImports: { nodes: [imported] },
    bulkExports: { nodes: exports },
  }) as never

test('imports and exports stand together, the newest first', () => {
  const jobs = jobsOf(recent([exported]))
  expect(jobs.map(({ id, percent, done }) => [id, percent, done])).toEqual([
    ['exp_1', 25, '50 of 200 products'],
    ['imp_1', 100, '40 of 40 rows, 2 with errors'],
  ])
  expect(jobs[1]?.state[0]).toBe('Completed with errors')
})

test('how many prices there are is not known before they are written', () => {
  const [job] = jobsOf(recent([{ ...exported, format: 'PRICE_LIST_CSV', pricesExported: 12 }]))
  expect([job?.percent, job?.done]).toEqual([null, '12 prices'])
})
