// What is to be known of a request before it is believed.

export class BadRequest extends Error {}

/** Never through `URL`, which refuses what some send: `//` would end the process. */
export const pathOf = (request) => request.url.split(/[?#]/, 1)[0]

/** Whom a request comes from, after all that proxies before us said of it. The router knows which of them to believe. */
export const wayOf = ({ headers: { 'x-forwarded-for': told }, socket: { remoteAddress } }) =>
  [told, remoteAddress].filter(Boolean).join(', ')

const LARGEST_BODY = 16 * 1024

/** Sent by a script of this very origin: no form, no stranger's page can say all of this. */
export function hasRightOrigin(request) {
  const { origin, host, 'sec-fetch-site': site, 'x-stoa-session': mark, 'content-type': type } = request.headers
  const isOwn = origin === undefined || hostOf(origin) === host
  return isOwn && (site === undefined || site === 'same-origin') && mark === '1' && (type ?? '').startsWith('application/json')
}

function hostOf(origin) {
  try {
    return new URL(origin).host
  } catch {
    return ''
  }
}

export async function readJson(request) {
  let text = ''
  for await (const chunk of request) {
    text += chunk
    if (text.length > LARGEST_BODY) throw new BadRequest('The request is too large.')
  }
  try {
    const read = JSON.parse(text || '{}')
    return typeof read === 'object' && read ? read : {}
  } catch {
    throw new BadRequest('The body is no JSON.')
  }
}
