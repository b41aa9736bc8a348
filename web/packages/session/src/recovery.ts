import type { ApolloClient } from '@apollo/client'
import { isPassing } from './passing'

const AGAIN_MS = 4_000

/** What is shown and failed for the moment is asked again until it is there: nobody has to press anything. Ends when the function that it returns is called. */
export function recover(client: ApolloClient): () => void {
  const look = () => {
    // Nobody looks, or nothing can come: later.
    if (document.hidden || !navigator.onLine) return
    for (const query of client.getObservableQueries()) if (isPassing(query.getCurrentResult().error)) query.refetch().catch(() => undefined)
  }
  // Never all browsers at the same moment.
  const timer = setInterval(look, AGAIN_MS * (0.75 + Math.random() / 2))
  return () => clearInterval(timer)
}
