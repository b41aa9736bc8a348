import type { ProductUpdateInput } from '@stoa/graphql'
import { shownAs } from '../../../shared/conflict'

interface Brand {
  id: string
  name: string
}

/** What one saves of a product at once. Empty text takes the value away where the API has one of its own. */
export interface Draft {
  title: string
  descriptionHtml: string
  slug: string
  tags: string
  categoryId: string
  brandId: Brand | null
  seoTitle: string
  seoDescription: string
}

interface Written {
  title: string
  descriptionHtml: string
  slug: string
  tags: readonly string[]
  category: { id: string } | null
  brand: Brand | null
  seo: { title: string; description: string }
}

export function draftOf({ title, descriptionHtml, slug, tags, category, brand, seo }: Written): Draft {
  return {
    title,
    descriptionHtml,
    slug,
    tags: tags.join(', '),
    categoryId: category?.id ?? '',
    brandId: brand && { id: brand.id, name: brand.name },
    seoTitle: seo.title,
    seoDescription: seo.description,
  }
}

/** The value of a field in words, a category and a brand by their names. */
export function saidOf(categories: readonly { value: string; label: string }[], field: string, value: unknown): string {
  if (field === 'categoryId') return categories.find((one) => one.value === value)?.label ?? String(value)
  if (field === 'brandId') return (value as Brand | null)?.name ?? ''
  return shownAs(field, value)
}

export const tagsOf = (text: string): string[] => [
  ...new Set(
    text
      .split(',')
      .map((tag) => tag.trim())
      .filter(Boolean),
  ),
]

/** As the API takes it, of what was changed alone. */
export function changesOf(changes: Partial<Draft>): Omit<ProductUpdateInput, 'id' | 'expectedVersion'> {
  const { title, slug, tags, categoryId, brandId, seoTitle, seoDescription, ...rest } = changes
  return {
    ...rest,
    ...(title !== undefined && { title: title.trim() }),
    ...(slug !== undefined && { slug: slug.trim() }),
    ...(tags !== undefined && { tags: tagsOf(tags) }),
    ...(categoryId !== undefined && { categoryId: categoryId || null }),
    ...(brandId !== undefined && { brandId: brandId?.id ?? null }),
    ...(seoTitle !== undefined && { seoTitle: seoTitle.trim() || null }),
    ...(seoDescription !== undefined && { seoDescription: seoDescription.trim() || null }),
  }
}
