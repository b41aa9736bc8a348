import type { ProductPageQuery } from '../features/catalog/api/product-page.generated'
import { SIZES } from '../features/catalog/model/pictures'
import { pictureOf, variantShown } from '../features/catalog/model/selection'
import { paths } from '../shared/paths'

/** The largest picture of the first screen, so that it is fetched before any script has run. */
export interface Preload {
  url: string
  srcSet?: string | null
  sizes?: string
}

/** What a page says of itself to search engines, and to those it is shared with. */
export interface Head {
  title: string
  description?: string
  type?: 'website' | 'product'
  picture?: Preload | undefined
  /** As schema.org has it; addresses begin with the shop's. */
  data?: object[]
  /** Kept out of search engines. */
  isHidden?: boolean
}

export type Product = NonNullable<ProductPageQuery['product']>

const SHOP = 'Stoa'
const CONTEXT = 'https://schema.org'
const MOST_PICTURES = 6
const AVAILABILITY = {
  InStock: 'InStock',
  LowStock: 'LimitedAvailability',
  PreOrder: 'PreOrder',
  BackOrder: 'BackOrder',
  OutOfStock: 'OutOfStock',
} as const

export const titled = (title: string) => (title === SHOP ? title : `${title} · ${SHOP}`)

interface Step {
  name: string
  path: string
}

export function breadcrumbs(origin: string, way: readonly Step[]): object {
  const itemListElement = way.map(({ name, path }, index) => ({ '@type': 'ListItem', position: index + 1, name, item: origin + path }))
  return { '@context': CONTEXT, '@type': 'BreadcrumbList', itemListElement }
}

export function shop(origin: string): object {
  const potentialAction = {
    '@type': 'SearchAction',
    target: `${origin}/search?q={search_term_string}`,
    'query-input': 'required name=search_term_string',
  }
  return { '@context': CONTEXT, '@type': 'WebSite', name: SHOP, url: `${origin}/`, potentialAction }
}

function offers({ priceRange: { min, max }, variants }: Product): object {
  const best = variants.find(({ availability }) => availability?.isBuyable) ?? variants[0]
  const availability = best?.availability ? `${CONTEXT}/${AVAILABILITY[best.availability.__typename]}` : undefined
  const shared = { priceCurrency: min.listed.currency, availability }
  if (variants.length < 2) return { '@type': 'Offer', price: min.listed.amount, ...shared }
  return { '@type': 'AggregateOffer', lowPrice: min.listed.amount, highPrice: max.listed.amount, offerCount: variants.length, ...shared }
}

export function productData(origin: string, product: Product): object {
  const { title, slug, seo, brand, images, variants, reviewSummary } = product
  return {
    '@context': CONTEXT,
    '@type': 'Product',
    name: title,
    url: origin + paths.product(slug),
    ...(seo.description ? { description: seo.description } : {}),
    image: images.slice(0, MOST_PICTURES).map(({ url }) => url),
    ...(variants.length === 1 && variants[0]?.sku ? { sku: variants[0].sku } : {}),
    ...(brand ? { brand: { '@type': 'Brand', name: brand.name } } : {}),
    ...(reviewSummary?.count
      ? { aggregateRating: { '@type': 'AggregateRating', ratingValue: reviewSummary.average, reviewCount: reviewSummary.count } }
      : {}),
    offers: offers(product),
  }
}

/** The picture that a product's page begins with. */
export function productPicture(product: Product, variantId: string | null): Preload | undefined {
  const image = product.images[pictureOf(product, variantShown(product, variantId))]
  return image && { url: image.url, srcSet: image.srcSet, sizes: SIZES.gallery }
}
