import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from '@apollo/client'
import { SetContextLink } from '@apollo/client/link/context'
import { RetryLink } from '@apollo/client/link/retry'
import { possibleTypes } from '@stoa/graphql'
import { Session } from '@stoa/session'
import { OperationTypeNode } from 'graphql'
import { EventStreamLink } from './event-stream-link'

export const session = new Session()

const NAME = 'stoa-storefront'

const authorized = new SetContextLink(async ({ headers }) => {
  const token = await session.token()
  return { headers: { ...headers, 'x-client-name': NAME, ...(token ? { authorization: `Bearer ${token}` } : {}) } }
})

/** Questions are asked again when the network fails; orders and payments never by themselves. */
const patient = new RetryLink({
  attempts: { max: 3, retryIf: (error, { operationType }) => Boolean(error) && operationType === OperationTypeNode.QUERY },
  delay: { initial: 300, jitter: true },
})

const http = new HttpLink({ uri: '/graphql' })
const live = new EventStreamLink('/graphql')

/** Pages of one listing lie behind each other; another filter is another list. */
interface Listing {
  products: { nodes: readonly unknown[] }
}
const mergePages = (existing: Listing | undefined, incoming: Listing, { args }: { args: Record<string, unknown> | null }): Listing =>
  existing && args?.after
    ? { ...existing, products: { ...incoming.products, nodes: [...existing.products.nodes, ...incoming.products.nodes] } }
    : incoming

export const client = new ApolloClient({
  link: ApolloLink.from([
    authorized,
    ApolloLink.split(({ operationType }) => operationType === OperationTypeNode.SUBSCRIPTION, live, ApolloLink.from([patient, http])),
  ]),
  clientAwareness: { name: NAME },
  cache: new InMemoryCache({
    possibleTypes,
    typePolicies: {
      Query: {
        fields: {
          productSearch: { keyArgs: ['query', 'filter', 'options', 'attributes', 'ratingMin', 'sort'], merge: mergePages },
        },
      },
      Product: { fields: { priceRange: { merge: true } } },
      Category: { fields: { products: { keyArgs: ['first', 'filter', 'sort'] } } },
      ProductAttribute: { keyFields: false },
    },
  }),
})
