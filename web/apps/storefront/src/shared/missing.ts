import { redirect, redirectDocument } from 'react-router'
import { RouteDocument, type RouteQuery } from './api/route.generated'
import { client } from './client'
import { paths } from './paths'

/** Nothing is here: where it has gone, or that it is nowhere. Never answers. */
export async function missing(url: string): Promise<never> {
  const { pathname } = new URL(url)
  const { data } = await client.query({ query: RouteDocument, variables: { path: pathname }, errorPolicy: 'all' })
  const target = placeOf(data?.route)
  if (target && target !== pathname) throw target.startsWith('/') ? redirect(target) : redirectDocument(target)
  throw new Response('Not found', { status: 404 })
}

function placeOf(target: RouteQuery['route'] | undefined): string | null {
  switch (target?.__typename) {
    case 'Redirect':
      return /^(\/(?![/\\])|https:)/.test(target.targetUrl) ? target.targetUrl : null
    case 'Product':
      return paths.product(target.slug)
    case 'Category':
      return paths.category(target.slug)
    case 'Collection':
      return paths.collection(target.slug)
    case 'Brand':
      return paths.brand(target.slug)
    case 'ContentPage':
      return paths.page(target.handle)
    default:
      return null
  }
}
