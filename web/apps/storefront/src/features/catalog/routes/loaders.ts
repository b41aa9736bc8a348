import type { ProductFilterInput } from '@stoa/graphql'
import type { LoaderFunctionArgs } from 'react-router'
import { client } from '../../../shared/client'
import { CategoryHeadingDocument } from '../api/category-heading.generated'
import { CollectionHeadingDocument } from '../api/collection-heading.generated'
import { HomeDocument } from '../api/home.generated'
import { ProductPageDocument } from '../api/product-page.generated'
import { ProductSearchDocument } from '../api/product-search.generated'
import { readListing, toVariables } from '../model/listing-state'

export function notFound(): never {
  throw new Response('Not found', { status: 404 })
}

export async function homeLoader() {
  await client.query({ query: HomeDocument, variables: {}, errorPolicy: 'all' })
  return null
}

/** As many pages as the address says, one after the other: Back finds what was there. */
async function loadListing(url: string, scope: ProductFilterInput) {
  const state = readListing(new URL(url).searchParams)
  const variables = toVariables(state, scope)
  const { data } = await client.query({ query: ProductSearchDocument, variables })
  let products = data?.productSearch.products
  while (products?.pageInfo.hasNextPage && products.nodes.length < state.page * variables.first) {
    await client.query({
      query: ProductSearchDocument,
      variables: { ...variables, after: products.pageInfo.endCursor },
      fetchPolicy: 'network-only',
    })
    products = client.readQuery({ query: ProductSearchDocument, variables })?.productSearch.products
  }
}

export async function shopLoader({ request }: LoaderFunctionArgs) {
  await loadListing(request.url, {})
  return null
}

export async function categoryLoader({ request, params: { slug = '' } }: LoaderFunctionArgs) {
  const [heading] = await Promise.all([
    client.query({ query: CategoryHeadingDocument, variables: { slug } }),
    loadListing(request.url, { categorySlug: slug }),
  ])
  if (!heading.data?.category) notFound()
  return { slug }
}

export async function collectionLoader({ request, params: { slug = '' } }: LoaderFunctionArgs) {
  const [heading] = await Promise.all([
    client.query({ query: CollectionHeadingDocument, variables: { slug } }),
    loadListing(request.url, { collectionSlug: slug }),
  ])
  if (!heading.data?.collection) notFound()
  return { slug }
}

export async function productLoader({ params: { slug = '' } }: LoaderFunctionArgs) {
  const { data } = await client.query({ query: ProductPageDocument, variables: { slug } })
  if (!data?.product) notFound()
  return { slug }
}

/** While the pointer rests on a link. */
export function preloadProduct(slug: string): void {
  void client.query({ query: ProductPageDocument, variables: { slug } }).catch(() => undefined)
}
