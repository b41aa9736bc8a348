import type { ApolloClient, ObservableQuery } from '@apollo/client'
import { isPassing } from './passing'

const AGAIN_MS = 4_000

/** What is shown and failed for the moment is asked again until it is there: nobody has to press anything. Ends when the function that it returns is called. */
export function recover(client: ApolloClient): () => void {
  // What stands there stays until there is something better: asked beside it first, and once only.
  const again = (query: ObservableQuery) =>
    client
      .query({ query: query.query, variables: query.variables, fetchPolicy: 'network-only', context: { tries: 1 } })
      .then(() => query.refetch())
      .catch(() => undefined)
  const look = () => {
    // Nobody looks, or nothing can come: later.
    if (document.hidden || !navigator.onLine) return
    for (const query of client.getObservableQueries()) if (isPassing(query.getCurrentResult().error)) void again(query)
  }
  // Never all browsers at the same moment.
  const timer = setInterval(look, AGAIN_MS * (0.75 + Math.random() / 2))
  return () => clearInterval(timer)
}
