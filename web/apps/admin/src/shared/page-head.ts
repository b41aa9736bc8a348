/** What stands at the head of a page and what search engines are told, as it is read. */
interface Headed {
  image: { thumb: string } | null
  seo: { title: string; description: string }
}

/** A picture to show; it has an id when it was just chosen. */
export interface ChosenPicture {
  id: string | null
  thumb: string
}

export interface HeadDraft {
  imageAssetId: ChosenPicture | null
  seoTitle: string
  seoDescription: string
}

export const headDraftOf = ({ image, seo }: Headed): HeadDraft => ({
  imageAssetId: image && { id: null, thumb: image.thumb },
  seoTitle: seo.title,
  seoDescription: seo.description,
})

/** As the API takes it, of what was changed alone; the rest goes along as it is. */
export function headChangesOf<Changes extends Partial<HeadDraft>>(changes: Changes) {
  const { imageAssetId, seoTitle, seoDescription, ...rest } = changes
  return {
    ...rest,
    ...(imageAssetId !== undefined && { imageAssetId: imageAssetId?.id ?? null }),
    ...(seoTitle !== undefined && { seoTitle: seoTitle.trim() || null }),
    ...(seoDescription !== undefined && { seoDescription: seoDescription.trim() || null }),
  }
}
