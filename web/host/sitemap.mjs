// The map of the site for search engines: robots.txt, an index, and files of as many addresses as one may have.
// Made in the background and kept for an hour; whoever asks meanwhile gets the last one, and waits for nothing but the very first.
import { setTimeout } from 'node:timers/promises'
import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'

/** As the protocol has it; a file of ours is far below its 50 MB. */
const MOST_ADDRESSES = 50_000
const FRESH_MS = 3_600_000
/** After a failure, so that an API in trouble is not asked by every search engine. */
const PAUSE_MS = 60_000
const PATIENCE_MS = 3_000

const XML = '<?xml version="1.0" encoding="UTF-8"?>\n'
const SPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'
const SIGNS = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' }
const safe = (text) => text.replace(/[&<>"']/g, (sign) => SIGNS[sign])
const entry = (tag, address, changedAt) =>
  `<${tag}><loc>${safe(address)}</loc>${changedAt ? `<lastmod>${safe(changedAt)}</lastmod>` : ''}</${tag}>`
const later = (one, other) => (one && (!other || one > other) ? one : other)

export class Sitemap {
  #addresses
  #origin
  #robots
  #most
  /** By path, compressed. */
  #files = new Map()
  #until = 0
  #making = null

  /** @param addresses all of them, each time it is called: an async generator of `{path, changedAt}` */
  constructor({ addresses, origin, robots, most = MOST_ADDRESSES }) {
    this.#addresses = addresses
    this.#origin = origin
    this.#robots = `${robots.trim()}\n\nSitemap: ${origin}/sitemap.xml\n`
    this.#most = most
  }

  isFor(pathname) {
    return pathname === '/robots.txt' || /^\/sitemap(-\d+)?\.xml$/.test(pathname)
  }

  async answer(request, response, pathname) {
    if (pathname === '/robots.txt') return send(request, response, 200, 'text/plain; charset=utf-8', Buffer.from(this.#robots))
    if (performance.now() >= this.#until) this.#making ??= this.#make()
    if (this.#files.size === 0) await Promise.race([this.#making, setTimeout(PATIENCE_MS, null, { ref: false })])
    const file = this.#files.get(pathname)
    if (file) return sendCompressed(request, response, file)
    const isUnmade = this.#files.size === 0
    if (isUnmade) response.setHeader('retry-after', '60')
    return send(request, response, isUnmade ? 503 : 404, 'text/plain', Buffer.from(isUnmade ? 'Not yet' : 'Not found'))
  }

  async #make() {
    let wait = PAUSE_MS
    try {
      this.#files = await this.#made()
      wait = FRESH_MS
    } catch {
      // What was made before stays.
    } finally {
      this.#until = performance.now() + wait
      this.#making = null
    }
  }

  async #made() {
    const files = new Map()
    const index = []
    let entries = []
    let changed
    const close = async () => {
      const path = `/sitemap-${index.length + 1}.xml`
      index.push(entry('sitemap', this.#origin + path, changed))
      files.set(path, await compressed(`<urlset ${SPACE}>`, entries, '</urlset>'))
      entries = []
      changed = undefined
    }
    for await (const { path, changedAt } of this.#addresses()) {
      if (entries.length === this.#most) await close()
      entries.push(entry('url', this.#origin + encodeURI(path), changedAt))
      changed = later(changedAt, changed)
    }
    await close()
    files.set('/sitemap.xml', await compressed(`<sitemapindex ${SPACE}>`, index, '</sitemapindex>'))
    return files
  }
}

const compressed = (head, entries, foot) => promisify(gzip)(`${XML}${[head, ...entries, foot].join('\n')}\n`)

async function sendCompressed(request, response, file) {
  response.setHeader('vary', 'accept-encoding')
  const isCompressed = /\bgzip\b/.test(request.headers['accept-encoding'] ?? '')
  if (isCompressed) response.setHeader('content-encoding', 'gzip')
  return send(request, response, 200, 'application/xml; charset=utf-8', isCompressed ? file : await promisify(gunzip)(file))
}

function send(request, response, status, type, body) {
  response.writeHead(status, {
    'content-type': type,
    'content-length': body.length,
    'cache-control': status === 200 ? 'public, max-age=300' : 'no-store',
  })
  response.end(request.method === 'HEAD' ? undefined : body)
}
