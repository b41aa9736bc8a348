// The first questions of a page, asked here while the browser has nothing yet. An application that was built with `first` says which.
// Only what any guest may see: whoever has a session asks for themselves. With all answers at hand the page is drawn, too (`render`).
import { existsSync, readFileSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { wayOf } from './requests.mjs'

/** Longer than this nobody looks at nothing: the page goes out without. No shorter, for then the browser asks the same again. */
const PATIENCE_MS = 1000
/** Twenty questions a second are far from what one address may ask. */
const PAUSE_MS = 50

/** What is wanted most comes first. */
const languagesOf = ({ headers: { 'accept-language': said = '' } }) =>
  said
    .slice(0, 200)
    .split(',')
    .map((one) => /^\s*([\w-]{2,20})\s*(?:;\s*q=([\d.]+))?\s*$/.exec(one))
    .flatMap((found) => (found ? [{ tag: found[1], weight: Number(found[2] ?? 1) }] : []))
    .filter(({ weight }) => weight > 0)
    .toSorted((one, other) => other.weight - one.weight)
    .map(({ tag }) => tag)

/** A part of the application with all that it needs at once, beyond what every page has. */
function filesOf(parts, key, known) {
  const part = parts[key]
  if (!part) throw new Error(`No part of the application is called ${key}`)
  if (known.has(part.file)) return []
  known.add(part.file)
  return [part.file, ...(part.imports ?? []).flatMap((next) => filesOf(parts, next, known))]
}

export class FirstAnswers {
  #addresses
  #ask
  #draw
  #first
  #files
  #origin
  #isSession

  /** Nothing, for an application that has no such part. */
  static async of({ name, folder, upstream, origin, isSession }) {
    const module = `${folder}/.host/first.js`
    if (!existsSync(module)) return null
    const { first, addresses } = await import(pathToFileURL(module))
    const parts = JSON.parse(readFileSync(`${folder}/.vite/manifest.json`, 'utf8'))
    const { operations } = JSON.parse(readFileSync(new URL(`../../schema/manifests/${name}.json`, import.meta.url), 'utf8'))
    // Fetched with the first page that is asked for: the shop is there sooner.
    let render
    const draw = async (drawing) => {
      render ??= import(pathToFileURL(`${folder}/.host/render.js`))
      return (await render).draw(drawing)
    }
    return new FirstAnswers({ name, first, addresses, draw, parts, operations, upstream, origin, isSession })
  }

  constructor({ name, first, addresses, draw, parts, operations, upstream, origin, isSession }) {
    const documents = new Map(operations.map((operation) => [operation.name, operation.body]))
    this.#addresses = addresses
    this.#draw = draw
    this.#first = first
    this.#origin = origin
    this.#isSession = isSession
    this.#files = (keys) => {
      const known = new Set(filesOf(parts, 'index.html', new Set()))
      return keys.flatMap((key) => filesOf(parts, key, known)).map((file) => `/${file}`)
    }
    this.#ask = async (operationName, variables, headers) => {
      try {
        const answer = await fetch(upstream, {
          method: 'POST',
          headers: { 'content-type': 'application/json', 'x-client-name': `stoa-${name}`, ...headers },
          body: JSON.stringify({ query: documents.get(operationName), variables, operationName }),
          signal: AbortSignal.timeout(PATIENCE_MS),
        })
        const { data, errors } = await answer.json()
        return answer.ok && data && !errors ? data : null
      } catch {
        return null
      }
    }
  }

  /** What is known of the page that is asked for; `null` when nothing is. Never fails: a page without is a page, too. */
  async for(request) {
    const until = performance.now() + PATIENCE_MS
    const [path, search = ''] = request.url.split('?', 2)
    const cookies = request.headers.cookie ?? ''
    const isGuest = !this.#isSession(request)
    const way = { 'x-forwarded-for': wayOf(request) }
    const ask = isGuest ? (name, variables, headers) => this.#ask(name, variables, { ...headers, ...way }) : async () => null
    try {
      const first = await this.#first({ origin: this.#origin, path, search, cookies, languages: languagesOf(request) }, ask)
      const markup = isGuest && first.isAlike ? await this.#drawn(request.url, first, until) : null
      return { ...first, markup, files: this.#files(first.parts) }
    } catch {
      return null
    }
  }

  /** Every address that search engines shall know. Nobody waits for it: one question at a time, with room for others in between. */
  addresses() {
    return this.#addresses(async (name, variables) => {
      await setTimeout(PAUSE_MS)
      return this.#ask(name, variables, {})
    })
  }

  /** The page itself, when it is there in time. */
  async #drawn(path, { language, content: { cache } }, until) {
    const left = until - performance.now()
    if (left <= 0) return null
    const drawing = this.#draw({ url: this.#origin + path, language, cache, until }).catch(() => null)
    return Promise.race([drawing, setTimeout(left, null, { ref: false })])
  }
}
