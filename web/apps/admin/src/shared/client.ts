import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from '@apollo/client'
import { SetContextLink } from '@apollo/client/link/context'
import { RetryLink } from '@apollo/client/link/retry'
import { possibleTypes, possibleTypesApart } from '@stoa/graphql'
import { EventStreamLink, KnownDocumentsLink, Session } from '@stoa/session'
import { OperationTypeNode } from 'graphql'

export const session = new Session()

const NAME = 'stoa-admin'

/** What staff read they also write: the words of the shop itself, whichever language their browser prefers. */
const OWN_LANGUAGE = { 'accept-language': '*' }

const authorized = new SetContextLink(async ({ headers }) => {
  const token = await session.token()
  return { headers: { ...OWN_LANGUAGE, ...headers, 'x-client-name': NAME, ...(token ? { authorization: `Bearer ${token}` } : {}) } }
})

/** Questions are asked again when the network fails; what changes the shop never by itself. */
const patient = new RetryLink({
  attempts: { max: 3, retryIf: (error, { operationType }) => Boolean(error) && operationType === OperationTypeNode.QUERY },
  delay: { initial: 300, jitter: true },
})

const http = new HttpLink({ uri: '/graphql' })
const live = new EventStreamLink('/graphql')

export const client = new ApolloClient({
  link: ApolloLink.from([
    authorized,
    ApolloLink.split(
      ({ operationType }) => operationType === OperationTypeNode.SUBSCRIPTION,
      live,
      ApolloLink.from([new KnownDocumentsLink(), patient, http]),
    ),
  ]),
  clientAwareness: { name: NAME },
  cache: new InMemoryCache({
    possibleTypes: import.meta.env.DEV ? { ...possibleTypes, ...possibleTypesApart } : possibleTypes,
    typePolicies: {
      StockLevel: { keyFields: ['variant', ['id']] },
      StockPolicy: { merge: true },
      PriceList: { keyFields: ['handle'] },
      MediaAsset: { fields: { image: { merge: true } } },
      Market: { keyFields: ['handle'] },
      ProductAttribute: { keyFields: false },
      UntranslatedText: { keyFields: false },
      Product: { fields: { seo: { merge: true }, priceRange: { merge: true }, relations: { merge: false } } },
      ProductVariant: { fields: { components: { merge: false } } },
    },
  }),
})
