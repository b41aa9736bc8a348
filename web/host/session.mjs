// Signs people in for a browser: the refresh token lives in a cookie that no script can read, and never leaves this host.
//   POST /session {email, password} · POST /session/refresh · DELETE /session
// The access token goes to the page, which keeps it in memory. The API itself knows no cookies.
import { readFileSync } from 'node:fs'
import { BadRequest, hasRightOrigin, pathOf, readJson, wayOf } from './requests.mjs'

const MANIFEST = (client) => JSON.parse(readFileSync(new URL(`../../schema/manifests/${client}.json`, import.meta.url), 'utf8'))
const SIGN_IN = { storefront: 'SessionCreate', admin: 'StaffSessionCreate' }
const FIELD = {
  SessionCreate: 'sessionCreate',
  StaffSessionCreate: 'staffSessionCreate',
  SessionRefresh: 'sessionRefresh',
  SessionRevoke: 'sessionRevoke',
}

/** As people call it, to tell their sessions apart: no more than that is kept. */
function deviceOf({ headers: { 'user-agent': agent = '' } }) {
  const first = (names) => names.find(([mark]) => agent.includes(mark))?.[1]
  const browser = first([
    ['Edg/', 'Edge'],
    ['OPR/', 'Opera'],
    ['Firefox/', 'Firefox'],
    ['Chrome/', 'Chrome'],
    ['Safari/', 'Safari'],
  ])
  const system = first([
    ['Android', 'Android'],
    ['iPhone', 'iPhone'],
    ['iPad', 'iPad'],
    ['Mac OS', 'Mac'],
    ['Windows', 'Windows'],
    ['Linux', 'Linux'],
  ])
  return [browser, system].filter(Boolean).join(', ') || null
}

export class SessionDoor {
  #name
  #upstream
  #isSecure
  #documents

  constructor({ name, upstream, isSecure }) {
    this.#name = name
    this.#upstream = upstream
    this.#isSecure = isSecure
    this.#documents = new Map(MANIFEST(name).operations.map((operation) => [operation.name, operation.body]))
  }

  isFor(pathname) {
    return pathname === '/session' || pathname === '/session/refresh'
  }

  /** Whether somebody is signed in, or was. */
  isOpen(request) {
    return Boolean(this.#cookieOf(request))
  }

  async answer(request, response) {
    try {
      if (!hasRightOrigin(request)) return this.#send(response, 403, { message: 'Only the page itself may ask for this.' })
      const act = { 'POST /session': this.#signIn, 'POST /session/refresh': this.#refresh, 'DELETE /session': this.#signOut }[
        `${request.method} ${pathOf(request)}`
      ]
      return act ? await act.call(this, request, response) : this.#send(response, 405, { message: 'Method not allowed' })
    } catch (error) {
      if (error instanceof BadRequest) return this.#send(response, 400, { message: error.message })
      return this.#send(response, 502, { message: 'The shop does not answer.' })
    }
  }

  async #signIn(request, response) {
    const { email, password } = await readJson(request)
    const input = { email: String(email ?? ''), password: String(password ?? ''), deviceName: deviceOf(request) }
    return this.#grant(response, await this.#ask(SIGN_IN[this.#name], { input }, request))
  }

  async #refresh(request, response) {
    const refreshToken = this.#cookieOf(request)
    if (!refreshToken) return this.#grant(response, { tokens: null, userErrors: [] })
    return this.#grant(response, await this.#ask('SessionRefresh', { input: { refreshToken } }, request))
  }

  async #signOut(request, response) {
    const refreshToken = this.#cookieOf(request)
    if (refreshToken) {
      const { tokens } = await this.#ask('SessionRefresh', { input: { refreshToken } }, request)
      if (tokens) await this.#ask('SessionRevoke', { input: {} }, request, tokens.accessToken)
    }
    this.#setCookie(response, '', 0)
    return this.#send(response, 200, {})
  }

  #grant(response, { tokens, userErrors }) {
    if (tokens)
      this.#setCookie(
        response,
        tokens.refreshToken,
        Math.max(0, Math.floor((Date.parse(tokens.refreshTokenExpiresAt) - Date.now()) / 1000)),
      )
    else this.#setCookie(response, '', 0)
    return this.#send(response, 200, {
      accessToken: tokens?.accessToken ?? null,
      expiresAt: tokens?.accessTokenExpiresAt ?? null,
      userErrors: userErrors ?? [],
    })
  }

  async #ask(operationName, variables, request, accessToken) {
    const answer = await fetch(this.#upstream, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'x-client-name': `stoa-${this.#name}`,
        'x-forwarded-for': wayOf(request),
        ...(request.headers['accept-language'] ? { 'accept-language': request.headers['accept-language'] } : {}),
        ...(accessToken ? { authorization: `Bearer ${accessToken}` } : {}),
      },
      body: JSON.stringify({ query: this.#documents.get(operationName), variables, operationName }),
      signal: AbortSignal.timeout(15_000),
    })
    const { data, errors } = await answer.json()
    if (!data) throw new Error(errors?.[0]?.message ?? `The API answered ${answer.status}`)
    return data[FIELD[operationName]] ?? {}
  }

  /** Browsers share cookies between ports: each application has its own. */
  get #cookieName() {
    return `${this.#isSecure ? '__Host-' : ''}stoa_${this.#name}`
  }

  #cookieOf(request) {
    const pairs = (request.headers.cookie ?? '').split(';').map((pair) => pair.trim().split('='))
    return decodeURIComponent(pairs.find(([name]) => name === this.#cookieName)?.[1] ?? '')
  }

  #setCookie(response, value, seconds) {
    const flags = ['Path=/', 'HttpOnly', 'SameSite=Strict', `Max-Age=${seconds}`, ...(this.#isSecure ? ['Secure'] : [])]
    response.setHeader('set-cookie', [`${this.#cookieName}=${encodeURIComponent(value)}`, ...flags].join('; '))
  }

  #send(response, status, body) {
    response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' })
    response.end(JSON.stringify(body))
  }
}
