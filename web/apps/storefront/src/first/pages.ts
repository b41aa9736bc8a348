import type { ProductFilterInput } from '@stoa/graphql'
import { BrandPageDocument } from '../features/catalog/api/brand-page.generated'
import { CategoryHeadingDocument } from '../features/catalog/api/category-heading.generated'
import { CollectionHeadingDocument } from '../features/catalog/api/collection-heading.generated'
import { HomeDocument, type HomeQuery } from '../features/catalog/api/home.generated'
import { ProductListDocument } from '../features/catalog/api/product-list.generated'
import { ProductPageDocument } from '../features/catalog/api/product-page.generated'
import { ProductRecommendationsDocument } from '../features/catalog/api/product-recommendations.generated'
import { ProductReviewsDocument } from '../features/catalog/api/product-reviews.generated'
import { ProductSearchDocument } from '../features/catalog/api/product-search.generated'
import type { ResponsiveImageFragment } from '../features/catalog/components/product-card.generated'
import { readListing, toVariables } from '../features/catalog/model/listing-state'
import { leadOf, SIZES, sceneOf } from '../features/catalog/model/pictures'
import { ContentPageDocument } from '../features/content/api/content-page.generated'
import { paths } from '../shared/paths'
import { breadcrumbs, type Head, type Preload, productData, productPicture, shop } from './head'
import type { Visit } from './visit'

/** What a page says of itself; `null`: the API does not tell; `missing`: there is no such thing. */
export type Found = Head | null | 'missing'

export interface Page {
  path: RegExp
  /** Its component, as the build knows it: the browser fetches it together with the first scripts. */
  part?: string
  find: (visit: Visit, name: string, origin: string) => Promise<Found> | Found
}

const part = (name: string) => `src/features/${name}.tsx`

async function listing(visit: Visit, scope: ProductFilterInput): Promise<Preload | undefined> {
  const found = await visit.ask(ProductSearchDocument, toVariables(readListing(visit.search), scope))
  const image = found?.productSearch.products.nodes[0]?.featuredImage
  return image ? { url: image.url, srcSet: image.srcSet, sizes: SIZES.card } : undefined
}

/** A page with a picture at its head begins with that, not with its first product. */
function headed(image: ResponsiveImageFragment | null): Preload | undefined {
  return image ? { url: image.url, srcSet: image.srcSet, sizes: SIZES.heading } : undefined
}

async function home(visit: Visit, _name: string, origin: string): Promise<Found> {
  const found = await visit.ask(HomeDocument, {})
  if (!found) return null
  const blocks = found.placement?.blocks ?? []
  const lists = blocks.flatMap((block) => (block.__typename === 'ProductListBlock' && block.collection ? [block.collection.id] : []))
  await visit.along(lists.map((collectionId) => visit.ask(ProductListDocument, { first: 8, filter: { collectionId } })))
  return { title: 'Stoa', picture: homePicture(found), data: [shop(origin)] }
}

function homePicture({ placement, collections }: HomeQuery): Preload | undefined {
  const [first] = placement?.blocks ?? []
  if (first) return first.__typename === 'HeroBlock' && first.background ? { url: first.background.url } : undefined
  const scene = sceneOf(leadOf(collections?.nodes ?? []))
  return scene && { url: scene.url, srcSet: scene.srcSet, sizes: SIZES.scene }
}

async function everything(visit: Visit): Promise<Found> {
  const picture = await listing(visit, {})
  return { title: visit.say('Everything'), description: visit.say('All that our makers have on the shelf today.'), picture }
}

async function search(visit: Visit): Promise<Found> {
  const { query } = readListing(visit.search)
  const picture = await listing(visit, {})
  return { title: query ? `“${query}”` : visit.say('Search'), picture, isHidden: true }
}

async function category(visit: Visit, slug: string, origin: string): Promise<Found> {
  const [found, first] = await Promise.all([visit.ask(CategoryHeadingDocument, { slug }), listing(visit, { categorySlug: slug })])
  if (!found) return null
  if (!found.category) return 'missing'
  const { name, seo, image, breadcrumbs: steps } = found.category
  const way = steps.map((step) => ({ name: step.name, path: paths.category(step.slug) }))
  const data = [breadcrumbs(origin, [{ name: visit.say('Shop'), path: paths.shop }, ...way])]
  return { title: seo.title || name, description: seo.description, picture: headed(image) ?? first, data }
}

async function collection(visit: Visit, slug: string): Promise<Found> {
  const [found, first] = await Promise.all([visit.ask(CollectionHeadingDocument, { slug }), listing(visit, { collectionSlug: slug })])
  if (!found) return null
  if (!found.collection) return 'missing'
  const { title, seo, image } = found.collection
  return { title: seo.title || title, description: seo.description, picture: headed(image) ?? first }
}

async function brand(visit: Visit, slug: string): Promise<Found> {
  const [found, picture] = await Promise.all([visit.ask(BrandPageDocument, { slug }), listing(visit, { brandSlug: slug })])
  if (!found) return null
  if (!found.brand) return 'missing'
  const { name, seo } = found.brand
  return { title: seo.title || name, description: seo.description, picture }
}

async function product(visit: Visit, slug: string, origin: string): Promise<Found> {
  const below = [
    visit.ask(ProductRecommendationsDocument, { slug, first: 4 }),
    visit.ask(ProductReviewsDocument, { slug, first: 5, rating: null }),
  ]
  const found = await visit.ask(ProductPageDocument, { slug })
  if (!found) return null
  if (!found.product) return 'missing'
  await visit.along(below)
  const { title, seo, category: place } = found.product
  const steps = place?.breadcrumbs.map((step) => ({ name: step.name, path: paths.category(step.slug) })) ?? []
  const way = [{ name: visit.say('Shop'), path: paths.shop }, ...steps, { name: title, path: paths.product(slug) }]
  return {
    title: seo.title || title,
    description: seo.description,
    type: 'product',
    picture: productPicture(found.product, visit.search.get('variant')),
    data: [productData(origin, found.product), breadcrumbs(origin, way)],
  }
}

async function content(visit: Visit, handle: string): Promise<Found> {
  // A draft is shown by its token alone, and asked for by whoever has it.
  if (visit.search.has('preview')) return { title: 'Stoa', isHidden: true }
  const found = await visit.ask(ContentPageDocument, { handle, previewToken: null })
  if (!found) return null
  if (!found.contentPage) return 'missing'
  const { title, seo } = found.contentPage
  return { title: seo.title || title, description: seo.description }
}

/** Of one person or one moment: nothing is asked ahead, and no search engine needs it. */
const OWN = /^\/(bag|checkout(\/[^/]+)?|orders?\/[^/]+|sign-in|register|forgot-password|reset-password|account(\/.*)?)$/i

/** Where people come first. */
export const pages: readonly Page[] = [
  { path: /^\/$/, part: part('catalog/routes/home'), find: home },
  { path: /^\/shop$/i, part: part('catalog/routes/shop'), find: everything },
  { path: /^\/search$/i, part: part('search/routes/search'), find: search },
  { path: /^\/products\/([^/]+)$/i, part: part('catalog/routes/product'), find: product },
  { path: /^\/categories\/([^/]+)$/i, part: part('catalog/routes/category'), find: category },
  { path: /^\/collections\/([^/]+)$/i, part: part('catalog/routes/collection'), find: collection },
  { path: /^\/brands\/([^/]+)$/i, part: part('catalog/routes/brand'), find: brand },
  { path: /^\/pages\/([^/]+)$/i, part: part('content/routes/page'), find: content },
  { path: OWN, find: () => ({ title: 'Stoa', isHidden: true }) },
]

/** Any other address: it has moved, or is nowhere. */
export const anywhere: Page = { path: /^/, part: 'src/features/content/routes/loaders.ts', find: () => 'missing' }
