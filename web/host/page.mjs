// The page of an application: the same HTML for every path, with a nonce that nobody can guess, and what is known of the path.
import { randomBytes } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { withFirst } from './head.mjs'
import { contentSecurity } from './policy.mjs'

const PLACE = '__STOA_NONCE__'
/** Best for the time it takes: the page is another one each time. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }

const ENCODINGS = [
  ['br', (text) => promisify(brotliCompress)(text, BROTLI)],
  ['gzip', (text) => promisify(gzip)(text, { level: 6 })],
]

const encodingFor = ({ headers: { 'accept-encoding': accepted = '' } }) =>
  ENCODINGS.find(([name]) => new RegExp(`\\b${name}\\b`).test(accepted))

export async function page(request, response, { html, pictures, first, takesCards }) {
  const known = await first?.for(request)
  if (response.destroyed) return
  if (known?.location) return move(response, known.location)
  const nonce = randomBytes(18).toString('base64')
  const bare = html.replaceAll(PLACE, nonce)
  const text = known ? withFirst(bare, known, nonce) : bare
  const [encoding, encode] = encodingFor(request) ?? []
  const body = encode ? await encode(text) : Buffer.from(text)
  response.writeHead(known?.status ?? 200, {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-cache',
    vary: 'accept-encoding, accept-language, cookie',
    'content-security-policy': contentSecurity(nonce, { pictures, takesCards }),
    'content-length': body.length,
    ...(encoding ? { 'content-encoding': encoding } : {}),
  })
  response.end(request.method === 'HEAD' ? undefined : body)
}

/** For the moment: what has moved may move again. */
function move(response, location) {
  response.writeHead(302, { location: encodeURI(decodeURI(location)), 'cache-control': 'no-cache' })
  response.end()
}
