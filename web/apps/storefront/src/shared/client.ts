import { ApolloClient, ApolloLink, InMemoryCache } from '@apollo/client'
import { SetContextLink } from '@apollo/client/link/context'
import { BaseHttpLink } from '@apollo/client/link/http'
import { possibleTypes } from '@stoa/graphql'
import { EventStreamLink, KnownDocumentsLink, Session } from '@stoa/session'
import { spoken } from '@stoa/ui/language'
import { OperationTypeNode } from 'graphql'
import { audienceOf, FirstAnswersLink, readFirstAnswers } from './first-answers'
import { PatientLink } from './patience'
import { readPreferences } from './preferences'

export const session = new Session()

const NAME = 'stoa-storefront'

const preferences = readPreferences()
const { market, currency } = preferences

async function headersOfOurs(): Promise<Record<string, string>> {
  const token = await session.token()
  return {
    'x-client-name': NAME,
    'accept-language': spoken(),
    ...(market ? { 'x-market': market } : {}),
    ...(currency ? { 'x-currency': currency } : {}),
    ...(token ? { authorization: `Bearer ${token}` } : {}),
  }
}

const authorized = new SetContextLink(async ({ headers }) => ({ headers: { ...headers, ...(await headersOfOurs()) } }))

const http = new BaseHttpLink({ uri: '/graphql' })
const live = new EventStreamLink('/graphql', headersOfOurs)

/** Nobody's own: no session, no token that opens something. Those stay out of addresses, and so out of logs. */
const isPublic = ({ variables }: ApolloLink.Operation): boolean =>
  !session.mayBeSignedIn && !Object.entries(variables).some(([name, value]) => value && /token$/i.test(name))

/** Pages of one list lie behind each other. */
interface Page {
  nodes: readonly unknown[]
}
const mergeNodes = (existing: Page | undefined, incoming: Page, { args }: { args: Record<string, unknown> | null }): Page =>
  existing && args?.after ? { ...incoming, nodes: [...existing.nodes, ...incoming.nodes] } : incoming

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
    // What came with the page is a guest's.
    new FirstAnswersLink(session.mayBeSignedIn ? {} : readFirstAnswers(audienceOf(spoken(), preferences))),
    authorized,
    ApolloLink.split(
      ({ operationType }) => operationType === OperationTypeNode.SUBSCRIPTION,
      live,
      ApolloLink.from([new KnownDocumentsLink(isPublic), new PatientLink(), http]),
    ),
  ]),
  cache: new InMemoryCache({
    possibleTypes,
    typePolicies: {
      Query: {
        fields: {
          productSearch: { keyArgs: ['query', 'filter', 'options', 'attributes', 'ratingMin', 'sort'], merge: mergePages },
          myReviews: { keyArgs: [], merge: mergeNodes },
        },
      },
      Product: {
        fields: { priceRange: { merge: true }, reviews: { keyArgs: ['sort', 'rating', 'isVerified'], merge: mergeNodes } },
      },
      Customer: { fields: { orders: { keyArgs: [], merge: mergeNodes } } },
      Category: { fields: { products: { keyArgs: ['first', 'filter', 'sort'] } } },
      ProductAttribute: { keyFields: false },
    },
  }),
})
