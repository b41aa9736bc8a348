import type { ProductFilterInput } from '@stoa/graphql'
import { isPassing } from '@stoa/session'
import type { LoaderFunctionArgs } from 'react-router'
import { client } from '../../../shared/client'
import { isEmpty } from '../../../shared/patience'
import { CategoryHeadingDocument } from '../api/category-heading.generated'
import { CollectionHeadingDocument } from '../api/collection-heading.generated'
import { HomeDocument } from '../api/home.generated'
import { ProductPageDocument } from '../api/product-page.generated'
import { ProductSearchDocument } from '../api/product-search.generated'
import { isPlain, readListing, toPlainVariables, toVariables } from '../model/listing-state'

/** A listing has something else to show: nobody waits long for the search. */
const IMPATIENT = { tries: 2 }

/** Where it has gone, or nowhere: asked only when something is not there. */
const elsewhere = async (url: string) => (await import('../../../shared/missing')).missing(url)

export async function homeLoader() {
  const { data, error } = await client.query({ query: HomeDocument, variables: {}, errorPolicy: 'all' })
  if (error && isEmpty(data)) throw error
  return null
}

/** As many pages as the address says, one after the other: Back finds what was there. */
export async function loadListing(url: string, scope: ProductFilterInput) {
  const state = readListing(new URL(url).searchParams)
  const variables = toVariables(state, scope)
  const found = await client.query({ query: ProductSearchDocument, variables, context: IMPATIENT }).catch(async (error: unknown) => {
    if (!isPassing(error) || !isPlain(state)) throw error
    // Search rests: the same products without facets, until it is there again.
    const { ProductListDocument } = await import('../api/product-list.generated')
    return client.query({ query: ProductListDocument, variables: toPlainVariables(state, scope) }).then(() => null)
  })
  if (!found) return
  const { data } = found
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
  if (!heading.data?.category) return elsewhere(request.url)
  return { slug }
}

export async function collectionLoader({ request, params: { slug = '' } }: LoaderFunctionArgs) {
  const [heading] = await Promise.all([
    client.query({ query: CollectionHeadingDocument, variables: { slug } }),
    loadListing(request.url, { collectionSlug: slug }),
  ])
  if (!heading.data?.collection) return elsewhere(request.url)
  return { slug }
}

export async function productLoader({ request, params: { slug = '' } }: LoaderFunctionArgs) {
  const { data } = await client.query({ query: ProductPageDocument, variables: { slug } })
  if (!data?.product) return elsewhere(request.url)
  return { slug }
}

/** While the pointer rests on a link. */
export function preloadProduct(slug: string): void {
  void client.query({ query: ProductPageDocument, variables: { slug } }).catch(() => undefined)
}
