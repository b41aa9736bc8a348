import { ApolloLink, Observable } from '@apollo/client'
import { canonicalStringify } from '@apollo/client/utilities'

/** What the host asked the API while the browser had nothing yet, and for whom: the language, the market and the currency. */
export interface FirstAnswers {
  audience: string
  answers: Record<string, ApolloLink.Result>
}

export const PLACE = 'stoa-answers'
/** What nobody has asked for by then is not as fresh as an answer should be. */
const FRESH_MS = 30_000

export const keyOf = (operation: string, variables: object): string => operation + canonicalStringify(variables)

export const audienceOf = (language: string, { market, currency }: { market: string | null; currency: string | null }): string =>
  [language, market, currency].join('|')

/** What lies in the page. A page that was kept while others were looked at has old answers: none. */
export function readFirstAnswers(audience: string): Record<string, ApolloLink.Result> {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  const text = document.getElementById(PLACE)?.textContent
  if (!text || navigation?.type === 'back_forward') return {}
  const first = JSON.parse(text) as FirstAnswers
  return first.audience === audience ? first.answers : {}
}

/** Answers the first questions of a page from what came with it, each once. */
export class FirstAnswersLink extends ApolloLink {
  readonly #answers: Map<string, ApolloLink.Result>

  constructor(answers: Record<string, ApolloLink.Result>) {
    super()
    this.#answers = new Map(Object.entries(answers))
  }

  override request(operation: ApolloLink.Operation, forward: ApolloLink.ForwardFunction): Observable<ApolloLink.Result> {
    const key = this.#answers.size > 0 ? keyOf(operation.operationName ?? '', operation.variables) : ''
    const answer = this.#answers.get(key)
    if (!answer || performance.now() > FRESH_MS) return forward(operation)
    this.#answers.delete(key)
    return new Observable((observer) => {
      observer.next(answer)
      observer.complete()
    })
  }
}
