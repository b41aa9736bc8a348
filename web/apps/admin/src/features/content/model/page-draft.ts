import type { ContentPageUpdateInput } from '@stoa/graphql'
import type { PageDetailsFragment } from '../api/page-details.generated'
import { type BlockDraft, blockOf, inputOf } from './blocks'

export interface PageDraft {
  title: string
  handle: string
  seoTitle: string
  seoDescription: string
  blocks: readonly BlockDraft[]
}

export const draftOf = ({ title, handle, seo, blocks }: PageDetailsFragment): PageDraft => ({
  title,
  handle,
  seoTitle: seo.title,
  seoDescription: seo.description,
  // By place: what is read again is the same as long as nothing was moved.
  blocks: blocks.flatMap((block, index) => blockOf(block, String(index)) ?? []),
})

/** True when a newer desk has put something on the page that would be lost here. */
export const hasUnknownBlocks = (page: PageDetailsFragment): boolean => draftOf(page).blocks.length < page.blocks.length

/** As the API takes it, of what was changed alone. */
export function changesOf(changes: Partial<PageDraft>): Omit<ContentPageUpdateInput, 'id' | 'expectedVersion'> {
  const { title, handle, seoTitle, seoDescription, blocks } = changes
  return {
    ...(title !== undefined && { title: title.trim() }),
    ...(handle !== undefined && { handle: handle.trim() }),
    ...(seoTitle !== undefined && { seoTitle: seoTitle.trim() || null }),
    ...(seoDescription !== undefined && { seoDescription: seoDescription.trim() || null }),
    ...(blocks !== undefined && { blocks: blocks.map(inputOf) }),
  }
}
