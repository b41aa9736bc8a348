import type { TranslatedKind } from '@stoa/graphql'
import { paths } from '../../../shared/paths'
import type { TranslationCoverageQuery } from '../api/translation-coverage.generated'
import { type Counts, type Coverage, ofProducts } from './coverage'

interface Kind {
  /** In addresses. */
  slug: string
  name: string
  /** One of them, above a column. */
  one: string
  path: (id: string) => string
}

export const PRODUCTS: Kind = { slug: 'products', name: 'Products', one: 'Product', path: paths.product }

const KINDS: Readonly<Record<TranslatedKind, Kind>> = {
  CATEGORY: { slug: 'categories', name: 'Categories', one: 'Category', path: paths.category },
  COLLECTION: { slug: 'collections', name: 'Collections', one: 'Collection', path: paths.collection },
  BRAND: { slug: 'brands', name: 'Brands', one: 'Brand', path: paths.brand },
  CONTENT_PAGE: { slug: 'pages', name: 'Pages', one: 'Page', path: paths.page },
  ATTRIBUTE: { slug: 'attributes', name: 'Attributes', one: 'Attribute', path: paths.attribute },
  PRODUCT_KIND: { slug: 'product-kinds', name: 'Product kinds', one: 'Product kind', path: paths.productKind },
}

/** What is known of a kind; of one that came later nothing is. */
export const aboutKind = (kind: TranslatedKind): Kind | undefined => KINDS[kind]

/** The kind that an address names; null for products. */
export const kindIn = (slug: string | undefined): TranslatedKind | null =>
  (Object.keys(KINDS) as TranslatedKind[]).find((kind) => KINDS[kind].slug === slug) ?? null

export interface KindRow {
  about: Kind
  counts: Counts
}

type Told = Pick<TranslationCoverageQuery['translationKindCoverage'][number], 'kind' | 'total' | 'locales'>

/** How far each kind is in one language; of what the shop has none, nothing is said. */
export function rowsOf(locale: string, products: Coverage | undefined, told: readonly Told[]): KindRow[] {
  const others = told.flatMap(({ kind, total, locales }) => {
    const about = aboutKind(kind)
    const counts = locales.find((one) => one.locale === locale) ?? { complete: 0, partial: 0, missing: total }
    return about && total > 0 ? [{ about, counts }] : []
  })
  return products ? [{ about: PRODUCTS, counts: ofProducts(products) }, ...others] : others
}
