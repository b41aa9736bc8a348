import type { ProductStatus } from '@stoa/graphql'
import type { Tone } from '@stoa/ui'
import { words } from '../../../shared/format'

const STATUS: Partial<Record<ProductStatus, [string, Tone]>> = {
  ACTIVE: ['Active', 'quiet'],
  DRAFT: ['Draft', 'info'],
  ARCHIVED: ['Archived', 'quiet'],
}

export const productState = (status: ProductStatus): [string, Tone] => STATUS[status] ?? [words(status), 'quiet']
export const STATUS_OPTIONS = (['ACTIVE', 'DRAFT', 'ARCHIVED'] as const).map((value) => ({ value, label: productState(value)[0] }))
