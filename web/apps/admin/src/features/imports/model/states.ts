import type { BulkImportStatus } from '@stoa/graphql'
import type { Tone } from '@stoa/ui'
import { words } from '../../../shared/format'

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
