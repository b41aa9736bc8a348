import { redirect, redirectDocument } from 'react-router'
import { RouteDocument } from './api/route.generated'
import { client } from './client'
import { placeOf } from './place'

/** Nothing is here: where it has gone, or that it is nowhere. Never answers. */
export async function missing(url: string): Promise<never> {
  const { pathname } = new URL(url)
  const { data } = await client.query({ query: RouteDocument, variables: { path: pathname }, errorPolicy: 'all' })
  const target = placeOf(data?.route)
  if (target && target !== pathname) throw target.startsWith('/') ? redirect(target) : redirectDocument(target)
  throw new Response('Not found', { status: 404 })
}
