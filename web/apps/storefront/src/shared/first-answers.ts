import type { NormalizedCacheObject } from '@apollo/client'

/** What the host asked the API while the browser had nothing yet, as a cache keeps it, and for whom: the language, the market and the currency. */
export interface FirstAnswers {
  audience: string
  cache: NormalizedCacheObject
}

export const PLACE = 'stoa-answers'

export const audienceOf = (language: string, { market, currency }: { market: string | null; currency: string | null }): string =>
  [language, market, currency].join('|')

/** What lies in the page. A page that was kept while others were looked at has old answers: none. */
export function readFirstAnswers(audience: string): NormalizedCacheObject | null {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  const text = document.getElementById(PLACE)?.textContent
  if (!text || navigation?.type === 'back_forward') return null
  const first = JSON.parse(text) as FirstAnswers
  return first.audience === audience ? first.cache : null
}
