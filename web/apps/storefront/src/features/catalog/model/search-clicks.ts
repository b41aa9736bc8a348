import { client } from '../../../shared/client'
import { SearchClickAddDocument } from '../api/search-click-add.generated'

/** Each text is one search while the page is open: who comes back to it does not search anew. */
const names = new Map<string, string>()

function nameOf(query: string): string {
  const known = names.get(query)
  if (known) return known
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  const name = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
  names.set(query, name)
  return name
}

/** A hit was opened, the first one at 1. Nobody misses it when it is not heard. */
export function noteOpened(query: string, productId: string, position: number): void {
  const input = { searchId: nameOf(query), query, productId, position }
  void client.mutate({ mutation: SearchClickAddDocument, variables: { input } }).catch(() => undefined)
}
