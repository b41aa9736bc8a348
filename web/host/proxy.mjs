// The API on the page's own origin: no CORS, no cookies, answers as they stream in.
import { Agent, request as ask } from 'node:http'
import { request as askSecurely } from 'node:https'
import { wayOf } from './requests.mjs'

/** What the API needs of a browser's request; nothing else goes on, least of all what says who somebody is. */
const PASSED = [
  'accept',
  'accept-language',
  'authorization',
  'content-type',
  'content-length',
  'x-client-name',
  'x-client-version',
  'x-market',
  'x-currency',
  'x-request-id',
  'apollo-require-preflight',
]
const DROPPED = new Set(['connection', 'keep-alive', 'transfer-encoding', 'set-cookie', 'content-security-policy'])
const LARGEST_BODY = 1024 * 1024

/** Caches in between keep what everybody gets alike; the browser asks again, for it may have changed something itself. */
const forCachesBetween = (control) => String(control).replace(/^public, max-age=(\d+)/, 'public, max-age=0, s-maxage=$1')

// A connection for each request: one that was kept may be closed by the router at the very moment it is used again, and a payment is not sent twice.
const agent = new Agent({ keepAlive: false, maxSockets: 256 })

const queryOf = ({ url }) => (url.includes('?') ? url.slice(url.indexOf('?')) : '')

export const isForApi = (pathname) => pathname === '/graphql'

/** A file on its way to the place that the API made for it: who has the address may send just that many bytes. */
export const isUpload = ({ method }, pathname) => method === 'PUT' && /^\/uploads\/[\w-]+$/.test(pathname)
const LARGEST_FILE = 256 * 1024 * 1024
export const passUpload = (request, response, pathname, catalog) => proxy(request, response, new URL(pathname, catalog), LARGEST_FILE)

export function proxy(request, response, upstream, largest = LARGEST_BODY) {
  if (Number(request.headers['content-length'] ?? 0) > largest) return refuse(response, 413, 'BAD_REQUEST', 'The request is too large.')
  const headers = Object.fromEntries(
    PASSED.filter((name) => request.headers[name] !== undefined).map((name) => [name, request.headers[name]]),
  )
  headers['x-forwarded-for'] = wayOf(request)
  const isSecure = upstream.protocol === 'https:'
  const url = new URL(upstream.pathname + queryOf(request), upstream)
  const onward = (isSecure ? askSecurely : ask)(url, { method: request.method, headers, ...(isSecure ? {} : { agent }) }, (answer) => {
    for (const [name, value] of Object.entries(answer.headers)) if (!DROPPED.has(name)) response.setHeader(name, value)
    if (answer.headers['cache-control']) response.setHeader('cache-control', forCachesBetween(answer.headers['cache-control']))
    response.writeHead(answer.statusCode ?? 502)
    answer.pipe(response)
    answer.on('error', () => response.destroy())
  })
  onward.on('error', () => {
    if (response.headersSent) response.destroy()
    else refuse(response, 502, 'UNAVAILABLE', 'The shop does not answer.')
  })
  response.on('close', () => onward.destroy())
  return request.pipe(onward)
}

function refuse(response, status, code, message) {
  response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' })
  response.end(JSON.stringify({ errors: [{ message, extensions: { code } }] }))
}
