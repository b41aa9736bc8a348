import { type ApolloClient, gql, type TypedDocumentNode } from '@apollo/client'
import { expect, it, vi } from 'vitest'
import { allPages } from './all-pages'

interface Letters {
  letters: { nodes: string[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } }
}

const DOCUMENT: TypedDocumentNode<Letters, { first: number; after?: string | null }> = gql`
  query Letters($first: Int, $after: String) {
    letters(first: $first, after: $after) {
      nodes
    }
  }
`

it('reads one page after the other until there is none', async () => {
  const pages: Record<string, object> = {
    start: { nodes: ['a', 'b'], pageInfo: { hasNextPage: true, endCursor: 'b' } },
    b: { nodes: ['c'], pageInfo: { hasNextPage: false, endCursor: 'c' } },
  }
  const query = vi.fn(async ({ variables }) => ({ data: { letters: pages[variables.after ?? 'start'] } }))
  const client = { query } as unknown as ApolloClient
  expect(await allPages(client, DOCUMENT, ({ letters }) => letters, { first: 2 })).toEqual(['a', 'b', 'c'])
  expect(query.mock.calls.map(([{ variables }]) => variables)).toEqual([
    { first: 2, after: null },
    { first: 2, after: 'b' },
  ])
})
