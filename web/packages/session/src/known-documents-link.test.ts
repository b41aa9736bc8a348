import { ApolloLink, execute, gql, Observable, ServerError } from '@apollo/client'
import { describe, expect, it } from 'vitest'
import { KnownDocumentsLink } from './known-documents-link'

const ANSWER = { data: { shop: 'open' } }
const UNKNOWN = { errors: [{ message: 'Send the document too.', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }] }

const generated = (text: string) => ({ ...gql(text), __meta__: { hash: 'a1' } })
const QUERY = generated('query Shop { shop }')
const MUTATION = generated('mutation Open { open }')

interface Sent {
  id: unknown
  text: unknown
  method: unknown
}

/** Answers as a router does that knows no document, or all. */
function router(knows: boolean, refuse: (observer: { next: (value: never) => void; error: (error: unknown) => void }) => void) {
  const sent: Sent[] = []
  const link = new ApolloLink((operation) => {
    const { http, fetchOptions } = operation.getContext()
    sent.push({ id: operation.extensions.persistedQuery?.sha256Hash, text: http?.includeQuery, method: fetchOptions?.method })
    return new Observable((observer) => {
      if (knows || http?.includeQuery !== false) observer.next(ANSWER)
      else refuse(observer as never)
      observer.complete()
    })
  })
  return { sent, link }
}

const ask = (link: ApolloLink, query: typeof QUERY) =>
  new Promise((resolve, reject) => execute(link, { query }, { client: {} as never }).subscribe({ next: resolve, error: reject }))

describe('a document of the manifest', () => {
  it('is meant by its id alone', async () => {
    const { sent, link } = router(true, () => undefined)
    expect(await ask(new KnownDocumentsLink().concat(link), QUERY)).toEqual(ANSWER)
    expect(sent).toEqual([{ id: 'a1', text: false, method: 'POST' }])
  })

  it('is asked in an address when everybody may see the answer, and never when it changes something', async () => {
    const { sent, link } = router(true, () => undefined)
    const known = new KnownDocumentsLink(() => true).concat(link)
    await ask(known, QUERY)
    await ask(known, MUTATION)
    expect(sent.map(({ method }) => method)).toEqual(['GET', 'POST'])
  })

  it.each([
    ['answers so', (observer) => observer.next(UNKNOWN as never)],
    [
      'refuses it',
      (observer) =>
        observer.error(new ServerError('400', { response: new Response('', { status: 400 }), bodyText: JSON.stringify(UNKNOWN) })),
    ],
  ] satisfies [string, Parameters<typeof router>[1]][])('follows as text when the router does not know it and %s', async (_how, refuse) => {
    const { sent, link } = router(false, refuse)
    expect(await ask(new KnownDocumentsLink(() => true).concat(link), QUERY)).toEqual(ANSWER)
    expect(sent).toEqual([
      { id: 'a1', text: false, method: 'GET' },
      { id: 'a1', text: true, method: 'POST' },
    ])
  })

  it('is not sent again when something else failed', async () => {
    const { sent, link } = router(false, (observer) => observer.error(new TypeError('network')))
    await expect(ask(new KnownDocumentsLink().concat(link), QUERY)).rejects.toThrow('network')
    expect(sent).toHaveLength(1)
  })

  it('made up on the way has no id', async () => {
    const { sent, link } = router(true, () => undefined)
    await ask(new KnownDocumentsLink().concat(link), gql('query Other { shop }') as typeof QUERY)
    expect(sent).toEqual([{ id: undefined, text: undefined, method: undefined }])
  })
})
