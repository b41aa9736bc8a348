import type { ApolloClient } from '@apollo/client'
import { allPages } from '../../../shared/all-pages'
import { BrandsToChooseDocument } from '../api/brands-to-choose.generated'
import { CategoriesToChooseDocument } from '../api/categories-to-choose.generated'
import { CollectionsToChooseDocument } from '../api/collections-to-choose.generated'
import { PagesToChooseDocument } from '../api/pages-to-choose.generated'

export interface TargetChoice {
  id: string
  name: string
}

const titled = (nodes: readonly { id: string; title: string }[] = []) => nodes.map(({ id, title }) => ({ id, name: title }))

/** Categories with those above them: the same name may stand twice. */
async function categories(client: ApolloClient, query: string): Promise<TargetChoice[]> {
  const { data } = await client.query({ query: CategoriesToChooseDocument, variables: { query }, fetchPolicy: 'network-only' })
  return (data?.categories.nodes ?? []).map(({ id, breadcrumbs }) => ({ id, name: breadcrumbs.map(({ name }) => name).join(' › ') }))
}

async function collections(client: ApolloClient, query: string): Promise<TargetChoice[]> {
  const { data } = await client.query({ query: CollectionsToChooseDocument, variables: { query }, fetchPolicy: 'network-only' })
  return titled(data?.collections.nodes)
}

async function brands(client: ApolloClient, query: string): Promise<readonly TargetChoice[]> {
  const { data } = await client.query({ query: BrandsToChooseDocument, variables: { query }, fetchPolicy: 'network-only' })
  return data?.brands.nodes ?? []
}

async function pages(client: ApolloClient, query: string): Promise<TargetChoice[]> {
  const { data } = await client.query({ query: PagesToChooseDocument, variables: { query }, fetchPolicy: 'network-only' })
  return titled(data?.contentPages.nodes)
}

export const allCollections = async (client: ApolloClient) =>
  titled(await allPages(client, CollectionsToChooseDocument, (data) => data.collections, {}))

/** What an item of a menu can lead to. */
export const CHOICES = {
  category: { word: 'category', things: 'categories', find: categories },
  collection: { word: 'collection', things: 'collections', find: collections },
  brand: { word: 'brand', things: 'brands', find: brands },
  page: { word: 'page', things: 'pages', find: pages },
} as const
