import type { ProductPageQuery } from '../api/product-page.generated'
import type { ResponsiveImageFragment } from '../components/product-card.generated'

type Media = NonNullable<ProductPageQuery['product']>['media'][number]
export type Film = Extract<Media, { __typename?: 'Video' }>
export type Paper = Extract<Media, { __typename?: 'Document' | 'Model3d' }>
export type Slide = ({ kind: 'picture' } & ResponsiveImageFragment) | ({ kind: 'film' } & Film)

/** Pictures with the films between them, in the order of the shop: pictures come in the same order in both lists. */
export function slidesOf({ images, media }: { images: readonly ResponsiveImageFragment[]; media: readonly Media[] }): Slide[] {
  const pictures = images.values()
  return media.flatMap((one): Slide[] => {
    if (one.__typename === 'Video') return [{ kind: 'film', ...one }]
    if (one.__typename !== 'Image') return []
    const image = pictures.next().value
    return image ? [{ kind: 'picture', ...image }] : []
  })
}

/** What is saved rather than looked at in the page. */
export const papersOf = (media: readonly Media[]): Paper[] =>
  media.filter((one) => one.__typename === 'Document' || one.__typename === 'Model3d')
