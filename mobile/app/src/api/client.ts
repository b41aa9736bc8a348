import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from '@apollo/client'
import { createFragmentRegistry } from '@apollo/client/cache'
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries'
import { RetryLink } from '@apollo/client/link/retry'
import { OperationTypeNode } from 'graphql'
import { map } from 'rxjs'
import { address } from './address'
import { ids, possibleTypes } from './contract.generated'
import { OrderSummaryFragmentDoc, ParcelFragmentDoc } from './documents.generated'
import { SocketLink } from './socket-link'
import { withTypeNames } from './type-names'

const HEADERS = { 'x-client-name': 'stoa-mobile', 'x-client-version': '1.0.0' }
const ROOTS = { query: 'Query', mutation: 'Mutation', subscription: 'Subscription' } as const

type Data = Parameters<typeof withTypeNames>[0]

const typeNames = new ApolloLink((operation, forward) =>
  forward(operation).pipe(
    map(
      (result) => ({ ...result, data: withTypeNames((result.data ?? null) as Data, ROOTS[operation.operationType]) }) as ApolloLink.Result,
    ),
  ),
)

/** Questions are asked again when the network fails them, nothing else by itself. */
const patience = new RetryLink({
  delay: { initial: 400, max: 4_000, jitter: true },
  attempts: (count, operation) => count < 4 && operation.operationType === OperationTypeNode.QUERY,
})

const documents = new PersistedQueryLink({
  generateHash: (document) => {
    const operation = document.definitions.find((one) => one.kind === 'OperationDefinition')
    return ids[operation?.name?.value ?? ''] ?? ''
  },
})

export const socket = new SocketLink(address.replace(/^http/, 'ws'), HEADERS)

export const client = new ApolloClient({
  link: ApolloLink.from([
    patience,
    typeNames,
    ApolloLink.split(
      ({ operationType }) => operationType === OperationTypeNode.SUBSCRIPTION,
      socket,
      ApolloLink.from([documents, new HttpLink({ uri: address, headers: HEADERS })]),
    ),
  ]),
  cache: new InMemoryCache({
    possibleTypes,
    // What `OrderDetails` is made of, for those who read it alone.
    fragments: createFragmentRegistry(OrderSummaryFragmentDoc, ParcelFragmentDoc),
    typePolicies: {
      // The cart and checkout each ask for their part of it.
      Cart: { fields: { cost: { merge: true } } },
      Query: {
        fields: {
          products: { keyArgs: ['filter', 'sort'], merge: append },
        },
      },
    },
  }),
})

interface Page {
  nodes?: readonly unknown[]
}

/** The next page follows the ones that are there. */
function append(known: Page | undefined, next: Page, { args }: { args: Record<string, unknown> | null }): Page {
  return args?.after ? { ...next, nodes: [...(known?.nodes ?? []), ...(next.nodes ?? [])] } : next
}
