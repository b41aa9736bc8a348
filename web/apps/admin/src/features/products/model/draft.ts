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
  const { title, slug, tags, categoryId, seoTitle, seoDescription, ...rest } = changes
  return {
    ...rest,
    ...(title !== undefined && { title: title.trim() }),
    ...(slug !== undefined && { slug: slug.trim() }),
    ...(tags !== undefined && { tags: tagsOf(tags) }),
    ...(categoryId !== undefined && { categoryId: categoryId || null }),
    ...(seoTitle !== undefined && { seoTitle: seoTitle.trim() || null }),
    ...(seoDescription !== undefined && { seoDescription: seoDescription.trim() || null }),
  }
}
