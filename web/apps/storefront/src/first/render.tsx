// Draws a page on the host, from the answers that go out with it. Built for Node, fetched with the first page that is asked for.
import type { NormalizedCacheObject } from '@apollo/client'
import { speak } from '@stoa/ui/language'
import { renderToString } from 'react-dom/server'
import { createStaticHandler, createStaticRouter, StaticRouterProvider } from 'react-router'
import { Around } from '../app/around'
import { routes } from '../app/routes'
import { newStore, STRANGER } from '../app/store'
import { words } from '../locales/de'
import { client } from '../shared/client'

export interface Drawing {
  url: string
  language: string
  cache: NormalizedCacheObject
  /** When nobody waits for it any more, as `performance.now()` tells it. */
  until: number
}

const { query, dataRoutes } = createStaticHandler(routes)

/** How React marks what it has not got yet: a part of the application that is on its way from the disk. */
const UNFINISHED = '<!--$!-->'
const MOMENT_MS = 20
const NOT_FOUND = 404

/** Language and cache are those of one visitor: one page after the other. */
let last: Promise<unknown> = Promise.resolve()

/** The page as HTML; nothing where something is missing for it, or it would come too late. */
export function draw(drawing: Drawing): Promise<string | null> {
  const drawn = last.then(() => markupOf(drawing)).catch(() => null)
  last = drawn
  return drawn
}

async function markupOf({ url, language, cache, until }: Drawing): Promise<string | null> {
  if (performance.now() > until) return null
  speak(language, language === 'de' ? words : {})
  client.cache.restore(cache)
  const context = await query(new Request(url))
  // That there is nothing is an answer, too.
  if (context instanceof Response || (context.errors && context.statusCode !== NOT_FOUND)) return null
  const page = (
    <Around store={newStore(STRANGER)}>
      <StaticRouterProvider router={createStaticRouter(dataRoutes, context)} context={context} hydrate={false} />
    </Around>
  )
  while (performance.now() < until) {
    const markup = renderToString(page)
    if (!markup.includes(UNFINISHED)) return markup
    await new Promise((resolve) => setTimeout(resolve, MOMENT_MS))
  }
  return null
}
