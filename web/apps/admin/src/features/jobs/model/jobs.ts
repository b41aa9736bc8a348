import type { BulkImportStatus } from '@stoa/graphql'
import type { Tone } from '@stoa/ui'
import { count } from '../../../shared/format'
import { paths } from '../../../shared/paths'
import { importState, progress } from '../../imports'
import type { ExportProgressFragment } from '../api/export-progress.generated'
import type { RecentJobsQuery } from '../api/recent-jobs.generated'

/** Work that goes on by itself: how far it is, and where more of it is told. */
export interface Job {
  id: string
  what: string
  name: string
  path: string
  startedAt: string
  status: BulkImportStatus
  state: [string, Tone]
  /** In percent, where it is known how much there is to do. */
  percent: number | null
  /** What is done, in words. */
  done: string
}

export const isOfPrices = ({ format }: Pick<ExportProgressFragment, 'format'>): boolean => format === 'PRICE_LIST_CSV'

export const exportState = ({ status, productsLeftOut }: ExportProgressFragment): [string, Tone] => importState(status, productsLeftOut)

/** Nobody counts prices before they are written. */
export const exportPercent = (one: ExportProgressFragment): number | null =>
  isOfPrices(one) ? null : progress(one.productsExported, one.productsTotal)

const words = (one: ExportProgressFragment) =>
  isOfPrices(one)
    ? `${count(one.pricesExported)} ${one.pricesExported === 1 ? 'price' : 'prices'}`
    : `${count(one.productsExported)} of ${count(one.productsTotal)} products`

/** Imports and exports together, the newest first. */
export function jobsOf(recent: RecentJobsQuery): Job[] {
  const imports = (recent.bulkImports?.nodes ?? []).map(
    (one): Job => ({
      id: one.id,
      what: one.isDryRun ? 'Import, dry run' : 'Import',
      name: one.fileName,
      path: paths.bulkImport(one.id),
      startedAt: one.startedAt,
      status: one.status,
      state: importState(one.status, one.rowsSkipped),
      percent: progress(one.rowsRead, one.rowsTotal),
      done: `${count(one.rowsRead)} of ${count(one.rowsTotal)} rows${one.rowsSkipped > 0 ? `, ${count(one.rowsSkipped)} with errors` : ''}`,
    }),
  )
  const exports = recent.bulkExports.nodes.map(
    (one): Job => ({
      id: one.id,
      what: 'Export',
      name: one.fileName,
      path: paths.bulkExport(one.id),
      startedAt: one.startedAt,
      status: one.status,
      state: exportState(one),
      percent: exportPercent(one),
      done: words(one),
    }),
  )
  return [...imports, ...exports].sort((one, other) => other.startedAt.localeCompare(one.startedAt))
}
