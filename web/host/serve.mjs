// Serves the applications: files compressed when they were built, pages with a fresh nonce, the API and the session on their own origin.
// One process for both, a port for each.
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { fileURLToPath } from 'node:url'
import sirv from 'sirv'
import { FirstAnswers } from './first.mjs'
import { page } from './page.mjs'
import { securityHeaders } from './policy.mjs'
import { isForApi, isUpload, passUpload, proxy } from './proxy.mjs'
import { pathOf } from './requests.mjs'
import { SessionDoor } from './session.mjs'
import { apps, isSecure, origin, payments, pictures, shop, upstream } from './settings.mjs'
import { Sitemap } from './sitemap.mjs'

const YEAR = 31_536_000

function send(response, status, type, text) {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' })
  response.end(text)
}

async function serve({ name, port }) {
  const folder = fileURLToPath(new URL(`../apps/${name}/dist`, import.meta.url))
  const said = { __STOA_SHOP__: shop, __STOA_PICTURES__: pictures }
  const takesCards = name === 'storefront' && payments === 'stripe'
  const html = readFileSync(`${folder}/index.html`, 'utf8').replace(/__STOA_(SHOP|PICTURES)__/g, (name) => said[name])
  const files = sirv(folder, { brotli: true, gzip: true, etag: true, extensions: [], ignores: false, setHeaders: cacheFiles })
  const session = new SessionDoor({ name, upstream, isSecure })
  const first = await FirstAnswers.of({ name, folder, upstream, origin, isSession: (request) => session.isOpen(request) })
  const sitemap = first && new Sitemap({ addresses: () => first.addresses(), origin, robots: readFileSync(`${folder}/robots.txt`, 'utf8') })

  const server = createServer((request, response) => {
    for (const [header, value] of securityHeaders(name, takesCards)) response.setHeader(header, value)
    const pathname = pathOf(request)
    if (pathname === '/healthz') return send(response, 200, 'text/plain', 'ok')
    if (isForApi(pathname)) return proxy(request, response, upstream)
    if (isUpload(request, pathname)) return passUpload(request, response, pathname, pictures)
    if (session.isFor(pathname)) return session.answer(request, response)
    if (request.method !== 'GET' && request.method !== 'HEAD') return send(response, 405, 'text/plain', 'Method not allowed')
    if (sitemap?.isFor(pathname)) return sitemap.answer(request, response, pathname)
    // A file that is not there is missing: never the page in its place, or an old tab runs HTML as a script.
    if (isFile(pathname)) return files(request, response, () => send(response, 404, 'text/plain', 'Not found'))
    return page(request, response, { html, pictures, first, takesCards })
  })
  server.keepAliveTimeout = 65_000
  return new Promise((resolve) => server.listen(port, '127.0.0.1', () => resolve(server)))
}

/** Deeper down a dot is part of a name: links to orders have one. */
const isFile = (pathname) => /^\/(assets\/.*|[^/]+\.[a-z0-9]+)$/i.test(pathname) && pathname !== '/index.html'

function cacheFiles(response, path) {
  response.setHeader('cache-control', path.startsWith('/assets/') ? `public, max-age=${YEAR}, immutable` : 'public, max-age=300')
}

const servers = await Promise.all(apps.map(serve))

for (const signal of ['SIGTERM', 'SIGINT']) {
  process.on(signal, () => {
    for (const server of servers) {
      server.close()
      server.closeAllConnections()
    }
    process.exit(0)
  })
}
