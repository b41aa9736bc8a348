import { ApolloLink, Observable, ServerError } from '@apollo/client'
import { type DocumentNode, OperationTypeNode } from 'graphql'

const UNKNOWN = 'PERSISTED_QUERY_NOT_FOUND'

/** What a document is called in its client's manifest: written into it when it was generated. */
export const idOf = (document: DocumentNode): string | undefined => (document as { __meta__?: { hash?: string } }).__meta__?.hash

/** As Apollo's clients name a document. */
export const named = (id: string) => ({ persistedQuery: { version: 1, sha256Hash: id } })

/** The router has not heard of this document: it is older than the page, or wants to see a text once. */
function isUnknown(answer: unknown): boolean {
  const errors = (answer as { errors?: readonly { message?: string; extensions?: { code?: unknown } }[] } | null)?.errors
  return errors?.some(({ message, extensions }) => extensions?.code === UNKNOWN || message === 'PersistedQueryNotFound') ?? false
}

function isRefused(error: unknown): boolean {
  if (!ServerError.is(error) || error.statusCode >= 500) return false
  try {
    return isUnknown(JSON.parse(error.bodyText))
  } catch {
    return false
  }
}

/** Says which document of the manifest is meant instead of its text; the text follows only when somebody does not know it. */
export class KnownDocumentsLink extends ApolloLink {
  readonly #isPublic: (operation: ApolloLink.Operation) => boolean

  /** @param isPublic what everybody may see alike: asked in an address, so that caches in between can keep it. */
  constructor(isPublic: (operation: ApolloLink.Operation) => boolean = () => false) {
    super()
    this.#isPublic = isPublic
  }

  override request(operation: ApolloLink.Operation, forward: ApolloLink.ForwardFunction): Observable<ApolloLink.Result> {
    const id = idOf(operation.query)
    if (!id) return forward(operation)
    operation.extensions.persistedQuery = named(id).persistedQuery
    const isRead = operation.operationType === OperationTypeNode.QUERY && this.#isPublic(operation)
    const send = (includeQuery: boolean) => {
      operation.setContext(({ http, fetchOptions }) => ({
        http: { ...http, includeExtensions: true, includeQuery },
        fetchOptions: { ...fetchOptions, method: isRead && !includeQuery ? 'GET' : 'POST' },
      }))
      return forward(operation)
    }
    return new Observable((observer) => {
      let isAgain = false
      const asked: { unsubscribe: () => void }[] = []
      const again = () => {
        isAgain = true
        asked.push(send(true).subscribe(observer))
      }
      const first = send(false).subscribe({
        next: (result) => (isUnknown(result) ? again() : observer.next(result)),
        error: (error) => (isRefused(error) ? again() : observer.error(error)),
        complete: () => isAgain || observer.complete(),
      })
      asked.push(first)
      return () => {
        for (const one of asked) one.unsubscribe()
      }
    })
  }
}
