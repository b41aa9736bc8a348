import type { BulkImportStatus } from '@stoa/graphql'
import type { Tone } from '@stoa/ui'
import { words } from '../../../shared/format'
import type { ImportStateFragment } from '../api/import-state.generated'

/** Done is only what left no row out. */
export function importState(status: BulkImportStatus, skipped: number): [string, Tone] {
  const known: Partial<Record<BulkImportStatus, [string, Tone]>> = {
    RUNNING: ['Running', 'info'],
    COMPLETED: skipped > 0 ? ['Completed with errors', 'warn'] : ['Completed', 'quiet'],
    FAILED: ['Failed', 'bad'],
    CANCELLED: ['Cancelled', 'quiet'],
  }
  return known[status] ?? [words(status), 'quiet']
}

export const progress = (read: number, total: number): number => (total > 0 ? Math.min(100, Math.round((read / total) * 100)) : 0)

/** What has become of a file: its products, or its prices. */
export function numbersOf(state: ImportStateFragment): [string, number][] {
  const isOfPrices = state.pricesChanged + state.pricesUnchanged > 0
  return [
    ['Rows processed', state.rowsRead],
    ...(isOfPrices
      ? ([
          ['Prices changed', state.pricesChanged],
          ['Prices unchanged', state.pricesUnchanged],
        ] satisfies [string, number][])
      : ([
          ['Products created', state.productsCreated],
          ['Products updated', state.productsUpdated],
          ['Products unchanged', state.productsUnchanged],
        ] satisfies [string, number][])),
    ['Rows skipped', state.rowsSkipped],
  ]
}
