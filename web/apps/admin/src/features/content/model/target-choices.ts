import type { ApolloClient } from '@apollo/client'
import { allPages } from '../../../shared/all-pages'
import { CategoriesToChooseDocument } from '../api/categories-to-choose.generated'
import { CollectionsToChooseDocument } from '../api/collections-to-choose.generated'
import { PagesToChooseDocument } from '../api/pages-to-choose.generated'

export interface TargetChoice {
  id: string
  name: string
}

type Branch = TargetChoice & { children?: readonly Branch[] }

/** Categories with those above them: the same name may stand twice. */
export function flat(branches: readonly Branch[], above = ''): TargetChoice[] {
  return branches.flatMap(({ id, name, children = [] }) => [{ id, name: above + name }, ...flat(children, `${above}${name} › `)])
}

const titled = (nodes: readonly { id: string; title: string }[]) => nodes.map(({ id, title }) => ({ id, name: title }))

async function categories(client: ApolloClient): Promise<TargetChoice[]> {
  const { data } = await client.query({ query: CategoriesToChooseDocument, fetchPolicy: 'network-only' })
  return flat(data?.categoryTree ?? [])
}

export const collections = async (client: ApolloClient) =>
  titled(await allPages(client, CollectionsToChooseDocument, ({ collections }) => collections, {}))

const pages = async (client: ApolloClient) => titled(await allPages(client, PagesToChooseDocument, ({ contentPages }) => contentPages, {}))

/** What an item of a menu can lead to; products are searched by the shop. */
export const CHOICES = {
  category: { word: 'category', things: 'categories', load: categories },
  collection: { word: 'collection', things: 'collections', load: collections },
  page: { word: 'page', things: 'pages', load: pages },
} as const
