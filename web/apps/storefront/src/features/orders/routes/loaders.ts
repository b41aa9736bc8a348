import type { LoaderFunctionArgs } from 'react-router'
import { client } from '../../../shared/client'
import { OrderByLinkDocument } from '../api/order-by-link.generated'

/** Fresh each time: a mail is opened days later. What is known is shown when the network is gone. */
export async function orderLinkLoader({ params: { token = '' } }: LoaderFunctionArgs) {
  const variables = { token }
  try {
    const { data } = await client.query({ query: OrderByLinkDocument, variables, fetchPolicy: 'network-only' })
    if (!data?.orderByAccessToken) throw new Response('Not found', { status: 404 })
  } catch (error) {
    if (error instanceof Response || !client.readQuery({ query: OrderByLinkDocument, variables })) throw error
  }
  return { token }
}
