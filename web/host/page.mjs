// The page of an application: the same HTML for every path, with a nonce that nobody can guess.
import { randomBytes } from 'node:crypto'
import { contentSecurity } from './policy.mjs'

const PLACE = '__STOA_NONCE__'

export function page(request, response, { html, pictures }) {
  const nonce = randomBytes(18).toString('base64')
  const body = html.replaceAll(PLACE, nonce)
  response.writeHead(200, {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-cache',
    'content-security-policy': contentSecurity(nonce, { pictures }),
    'content-length': Buffer.byteLength(body),
  })
  response.end(request.method === 'HEAD' ? undefined : body)
}
