import { type ChosenPicture, headChangesOf, headDraftOf } from '../../../shared/page-head'

/** What one saves of a brand at once. */
export interface BrandDraft {
  name: string
  slug: string
  descriptionHtml: string
  logoAssetId: ChosenPicture | null
  seoTitle: string
  seoDescription: string
}

interface Written {
  name: string
  slug: string
  descriptionHtml: string
  logo: { thumb: string } | null
  seo: { title: string; description: string }
}

export function draftOf({ name, slug, descriptionHtml, logo, seo }: Written): BrandDraft {
  const { imageAssetId, ...texts } = headDraftOf({ image: logo, seo })
  return { name, slug, descriptionHtml, logoAssetId: imageAssetId, ...texts }
}

/** As the API takes it, of what was changed alone. */
export function changesOf({ logoAssetId, ...rest }: Partial<BrandDraft>) {
  return { ...headChangesOf(rest), ...(logoAssetId !== undefined && { logoAssetId: logoAssetId?.id ?? null }) }
}
