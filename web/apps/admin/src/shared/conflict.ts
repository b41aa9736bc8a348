import type { ConflictFragment } from './api/conflict.generated'

export type ConflictField = ConflictFragment['fields'][number]

/** What stands against an edit, when that is why it was refused. */
export function conflictOf(issues: readonly object[]): ConflictFragment | null {
  const found = issues.find((issue) => 'currentVersion' in issue && 'fields' in issue)
  return (found as ConflictFragment | undefined) ?? null
}

/** Names that forms use for what the API calls a field of an object. */
export function nameOf(field: string): string {
  const known: Record<string, string> = {
    title: 'Name',
    descriptionHtml: 'Description',
    slug: 'URL handle',
    seoTitle: 'SEO title',
    seoDescription: 'SEO description',
    categoryId: 'Category',
    brandId: 'Brand',
    compareAtPrice: 'Compare-at price',
    sku: 'SKU',
    weightGrams: 'Weight in grams',
  }
  const plain = field.replace(/([A-Z])/g, ' $1').toLowerCase()
  return known[field] ?? plain.charAt(0).toUpperCase() + plain.slice(1)
}
