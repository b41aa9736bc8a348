import { ApolloClient, ApolloLink, Observable } from '@apollo/client'
import { SetContextLink } from '@apollo/client/link/context'
import { BaseHttpLink } from '@apollo/client/link/http'
import { EventStreamLink, KnownDocumentsLink, Session } from '@stoa/session'
import { spoken } from '@stoa/ui/language'
import { OperationTypeNode } from 'graphql'
import { telling } from './bag-channel'
import { newCache } from './cache'
import { audienceOf, readFirstAnswers } from './first-answers'
import { PatientLink } from './patience'
import { readPreferences } from './preferences'

export const session = new Session()

const NAME = 'stoa-storefront'

/** Pages are drawn on the host, too: there is neither a document nor a way to the API. */
const isHost = import.meta.env.SSR

const preferences = readPreferences(isHost ? '' : document.cookie)
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

const toApi = ApolloLink.from([
  telling,
  authorized,
  ApolloLink.split(
    ({ operationType }) => operationType === OperationTypeNode.SUBSCRIPTION,
    live,
    ApolloLink.from([new KnownDocumentsLink(isPublic), new PatientLink(), http]),
  ),
])

/** A page that needs more than was asked ahead is not drawn here. */
const nowhere = new ApolloLink(
  ({ operationName }) => new Observable((observer) => observer.error(new Error(`${operationName} was not asked ahead`))),
)

/** What came with the page is a guest's. */
const first = isHost || session.mayBeSignedIn ? null : readFirstAnswers(audienceOf(spoken(), preferences))

/** Whether the page can be drawn as the host has drawn it: from the same answers. */
export const hasFirstAnswers = first !== null

export const client = new ApolloClient({ link: isHost ? nowhere : toApi, cache: newCache().restore(first ?? {}) })
