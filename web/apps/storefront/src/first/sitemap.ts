// Every address that search engines shall know, from the API that everybody may ask.
import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import { paths } from '../shared/paths'
import { SitemapBrandsDocument } from './api/sitemap-brands.generated'
import { SitemapCategoriesDocument } from './api/sitemap-categories.generated'
import { SitemapCollectionsDocument } from './api/sitemap-collections.generated'
import { SitemapPagesDocument } from './api/sitemap-pages.generated'
import { SitemapProductsDocument } from './api/sitemap-products.generated'
import { type Asker, nameOf } from './visit'

export interface Address {
  path: string
  /** When it was last changed, where the API tells. */
  changedAt?: string
}

interface List<Node> {
  nodes: readonly Node[]
  pageInfo: { hasNextPage: boolean; endCursor: string | null }
}

/** Page after page, each after the last one's end: however many there are, no page is dearer than the first. */
async function* all<Data, Node>(
  ask: Asker,
  document: TypedDocumentNode<Data, { after?: string | null }>,
  listOf: (data: Data) => List<Node>,
): AsyncGenerator<Node> {
  let after: string | null = null
  do {
    const data = (await ask(nameOf(document), { after })) as Data | null
    if (!data) throw new Error(`${nameOf(document)} has no answer`)
    const { nodes, pageInfo }: List<Node> = listOf(data)
    yield* nodes
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null
  } while (after)
}

/** Fails when something has no answer: half a map would tell search engines that the rest is gone. */
export async function* addresses(ask: Asker): AsyncGenerator<Address> {
  yield { path: paths.home }
  yield { path: paths.shop }
  for await (const { slug } of all(ask, SitemapCategoriesDocument, ({ categories }) => categories)) yield { path: paths.category(slug) }
  for await (const { slug } of all(ask, SitemapCollectionsDocument, ({ collections }) => collections))
    yield { path: paths.collection(slug) }
  for await (const { slug } of all(ask, SitemapBrandsDocument, ({ brands }) => brands)) yield { path: paths.brand(slug) }
  for await (const { handle, updatedAt } of all(ask, SitemapPagesDocument, ({ contentPages }) => contentPages))
    yield { path: paths.page(handle), changedAt: updatedAt }
  for await (const { slug, updatedAt } of all(ask, SitemapProductsDocument, ({ products }) => products))
    yield { path: paths.product(slug), changedAt: updatedAt }
}
