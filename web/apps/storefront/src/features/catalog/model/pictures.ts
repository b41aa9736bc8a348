import type { HomeQuery } from '../api/home.generated'

type Collection = NonNullable<HomeQuery['collections']>['nodes'][number]

/** How wide pictures are shown, as in the attribute of `img`: the host fetches the largest one ahead in the same width. */
export const SIZES = {
  scene: '(min-width: 768px) 420px, 60vw',
  hero: '(min-width: 768px) 640px, 100vw',
  gallery: '(min-width: 1024px) 680px, (min-width: 768px) 55vw, 100vw',
  heading: '(min-width: 768px) 416px, 100vw',
  card: '(min-width: 1024px) 330px, (min-width: 640px) 33vw, 50vw',
} as const

const LEAD = 'new-this-season'

/** What the first page leads with where staff have put nothing else. */
export function leadOf(collections: readonly Collection[]): Collection | undefined {
  return collections.find(({ slug }) => slug === LEAD) ?? collections[0]
}

/** The first of a product is shown in use last. */
export const sceneOf = (collection: Collection | undefined) => collection?.products.nodes[0]?.images.at(-1)
