import type { ConflictFragment } from './api/conflict.generated'

type Told = ConflictFragment['fields'][number]

/** Two values of one field; who wrote the other one, where the API tells. */
export type ConflictField = Pick<Told, 'partId' | 'field' | 'yours' | 'current'> &
  Partial<Pick<Told, 'source' | 'changedBy' | 'changedAt'>> & {
    /** What it is called, where the API's word for it says nothing. */
    name?: string
  }

export interface Conflict {
  currentVersion: number
  fields: readonly ConflictField[]
}

/** What stands against an edit, when that is why it was refused. */
export function conflictOf(issues: readonly object[]): Conflict | null {
  const found = issues.find((issue) => 'currentVersion' in issue && 'fields' in issue)
  return (found as Conflict | undefined) ?? null
}

const AUTHOR = {
  CUSTOMER: 'a customer',
  EVENT: 'the store',
  IMPORT: 'an import',
  MOVE: 'a category move',
  SCHEDULE: 'the schedule',
  STAFF: 'a staff member',
}

/** Who wrote the other value. */
export function authorOf({ changedBy, source }: Pick<ConflictField, 'changedBy' | 'source'>): string {
  return changedBy?.name ?? (source && AUTHOR[source]) ?? 'someone else'
}

/** The same conflict with who wrote the other values, where the API tells. */
export function signed(conflict: Conflict, told: Conflict | null): Conflict {
  const fields = conflict.fields.map((field) => ({ ...told?.fields.find((one) => one.field === field.field), ...field }))
  return { ...conflict, fields }
}

/** A value as one reads it, whatever it is. */
export function wordsOf(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'boolean') return value ? 'Yes' : 'No'
  if (Array.isArray(value)) return value.map(wordsOf).join(', ')
  if (typeof value === 'object') return Object.values(value).map(wordsOf).filter(Boolean).join(' ')
  return String(value)
}

const PICTURES: ReadonlySet<string> = new Set(['imageAssetId', 'logoAssetId', 'posterAssetId'])

/** Fields whose values are pictures, told by where they are shown. */
export const isPicture = (field: string) => PICTURES.has(field)

/** The value of a field as its conflict shows it. */
export const shownAs = (field: string, value: unknown): string =>
  isPicture(field) ? ((value as { thumb: string } | null)?.thumb ?? '') : wordsOf(value)

/** Names that forms use for what the API calls a field of an object. */
export function nameOf(field: string): string {
  const known: Record<string, string> = {
    title: 'Name',
    descriptionHtml: 'Description',
    slug: 'URL handle',
    imageAssetId: 'Picture',
    seoTitle: 'SEO title',
    seoDescription: 'SEO description',
    categoryId: 'Category',
    brandId: 'Brand',
    logoAssetId: 'Logo',
    posterAssetId: 'Poster',
    productKindId: 'Product kind',
    compareAtPrice: 'Compare-at price',
    sku: 'SKU',
    weightGrams: 'Weight in grams',
    customerGroupIds: 'Customer groups',
    adjustPercent: 'Adjustment in percent',
    startsAt: 'Starts',
    endsAt: 'Ends',
    isActive: 'Active',
    pricesIncludeTax: 'Prices include tax',
    altTexts: 'Alt text',
    focalPoint: 'Focal point',
    lowStockThreshold: 'Low stock threshold',
    continuesSelling: 'Continue selling when out of stock',
  }
  const plain = field.replace(/([A-Z])/g, ' $1').toLowerCase()
  return known[field] ?? plain.charAt(0).toUpperCase() + plain.slice(1)
}
