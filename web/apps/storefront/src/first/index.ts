// What the host knows of a page before the browser has run a line: its first answers, what it says of itself, and what to fetch with it.
// Built for Node (build.mjs); the same documents and variables as in the browser, so that the answers are those that the page asks for.
import { NavigationDocument } from '../features/navigation/api/navigation.generated'
import { RouteDocument } from '../shared/api/route.generated'
import { audienceOf, type FirstAnswers, PLACE } from '../shared/first-answers'
import { placeOf } from '../shared/place'
import { languageOf, readPreferences } from '../shared/preferences'
import { type Head, titled } from './head'
import { anywhere, type Found, pages } from './pages'
import { type Asker, Visit } from './visit'

export { addresses } from './sitemap'

export interface Request {
  /** The shop's own address, as strangers reach it. */
  origin: string
  path: string
  search: string
  cookies: string
  /** Those the browser would rather read, the best first. */
  languages: readonly string[]
}

export interface First {
  status: 200 | 404
  language: string
  /** What is here has another address. */
  location?: string | undefined
  head: (Head & { canonical: string }) | null
  /** Whether the page is alike for all guests: it can be drawn before it goes out. */
  isAlike: boolean
  /** Scripts of the page, as the build names them. */
  parts: string[]
  place: string
  content: FirstAnswers
}

type Ask = (operation: string, variables: object, headers: Record<string, string>) => ReturnType<Asker>

const ending = /(?<=.)\/+$/

/** Perhaps it has moved; else it is nowhere, and only then is that said. */
async function whereItWent(visit: Visit): Promise<{ status: 200 | 404; location?: string }> {
  const found = await visit.ask(RouteDocument, { path: visit.path })
  if (!found) return { status: 200 }
  const target = placeOf(found.route)
  return target && target !== visit.path ? { status: 200, location: target } : { status: 404 }
}

export async function first({ origin, path, search, cookies, languages }: Request, ask: Ask): Promise<First> {
  const preferences = readPreferences(cookies)
  const language = languageOf(preferences, languages)
  const { market, currency } = preferences
  const headers = {
    'accept-language': language,
    ...(market ? { 'x-market': market } : {}),
    ...(currency ? { 'x-currency': currency } : {}),
  }
  const visit = new Visit(path, new URLSearchParams(search), language, (operation, variables) => ask(operation, variables, headers))
  const around = visit.ask(NavigationDocument, {})
  const plain = path.replace(ending, '')
  const page = pages.find((one) => one.path.test(plain)) ?? anywhere
  const found: Found = await page.find(visit, decodeURIComponent(page.path.exec(plain)?.[1] ?? ''), origin)
  const { status, location } = found === 'missing' ? await whereItWent(visit) : { status: 200 as const, location: undefined }
  await around
  const said = status === 404 ? { title: visit.say('Not found'), isHidden: true } : found
  const head = said === 'missing' || !said ? null : { ...said, title: titled(said.title), canonical: origin + plain }
  return {
    status,
    language,
    location,
    head,
    isAlike: head !== null && page.part !== undefined,
    parts: [...(page.part ? [page.part] : []), ...(language === 'de' ? ['src/locales/de.ts'] : [])],
    place: PLACE,
    content: { audience: audienceOf(language, preferences), cache: visit.answers },
  }
}
