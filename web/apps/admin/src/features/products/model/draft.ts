import type { ProductUpdateInput } from '@stoa/graphql'

/** What one saves of a product at once. Empty text takes the value away where the API has one of its own. */
export interface Draft {
  title: string
  descriptionHtml: string
  slug: string
  tags: string
  categoryId: string
  seoTitle: string
  seoDescription: string
}

export type Field = keyof Draft

export const FIELDS: readonly Field[] = ['title', 'descriptionHtml', 'slug', 'tags', 'categoryId', 'seoTitle', 'seoDescription']

interface Written {
  title: string
  descriptionHtml: string
  slug: string
  tags: readonly string[]
  category: { id: string } | null
  seo: { title: string; description: string }
}

export function draftOf({ title, descriptionHtml, slug, tags, category, seo }: Written): Draft {
  return {
    title,
    descriptionHtml,
    slug,
    tags: tags.join(', '),
    categoryId: category?.id ?? '',
    seoTitle: seo.title,
    seoDescription: seo.description,
  }
}

export function changedFields(before: Draft, now: Draft): Field[] {
  return FIELDS.filter((field) => before[field] !== now[field])
}

export const tagsOf = (text: string): string[] => [
  ...new Set(
    text
      .split(',')
      .map((tag) => tag.trim())
      .filter(Boolean),
  ),
]

/** Only what was changed is sent: the API merges it with what others have changed meanwhile. */
export function changesOf(draft: Draft, fields: readonly Field[]): Omit<ProductUpdateInput, 'id' | 'expectedVersion'> {
  const all = {
    title: draft.title.trim(),
    descriptionHtml: draft.descriptionHtml,
    slug: draft.slug.trim(),
    tags: tagsOf(draft.tags),
    categoryId: draft.categoryId || null,
    seoTitle: draft.seoTitle.trim() || null,
    seoDescription: draft.seoDescription.trim() || null,
  }
  return Object.fromEntries(fields.map((field) => [field, all[field]]))
}
