/** What the host answers to a sign-in: never the refresh token, which stays in a cookie that no script can read. */
export interface SignIn {
  accessToken: string | null
  expiresAt: string | null
  userErrors: { code: string; message: string; path: string[] | null }[]
}

const HEADERS = { 'content-type': 'application/json', 'x-stoa-session': '1' }
/** Renewed this long before its end, so that no request meets the end on its way. */
const MARGIN_MS = 20_000
/** Not a secret: spares a visitor who never signed in the question. */
const HINT = 'stoa.signed-in'

type Listener = (isSignedIn: boolean) => void

/** The access token, in memory alone, and the way to a new one: one at a time across all tabs, for a refresh token works once. */
export class Session {
  #token: string | null = null
  #expiresAt = 0
  #refreshing: Promise<string | null> | null = null
  readonly #listeners = new Set<Listener>()
  readonly #channel = typeof window === 'undefined' || typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('stoa.session')

  constructor() {
    this.#channel?.addEventListener('message', () => this.#forget())
  }

  get mayBeSignedIn(): boolean {
    return typeof window !== 'undefined' && localStorage.getItem(HINT) === '1'
  }

  subscribe(listener: Listener): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** The token to send; nothing for a guest. */
  async token(): Promise<string | null> {
    if (this.#token && Date.now() < this.#expiresAt - MARGIN_MS) return this.#token
    if (!this.mayBeSignedIn) return null
    this.#refreshing ??= this.#refresh().finally(() => {
      this.#refreshing = null
    })
    return this.#refreshing
  }

  async signIn(email: string, password: string): Promise<SignIn> {
    const answer = await this.#post('/session', { email, password })
    this.#take(answer)
    return answer
  }

  async signOut(): Promise<void> {
    await fetch('/session', { method: 'DELETE', headers: HEADERS })
    this.#forget()
    this.#channel?.postMessage('signed out')
  }

  async #refresh(): Promise<string | null> {
    const ask = async () => this.#take(await this.#post('/session/refresh', {}))
    await (navigator.locks ? navigator.locks.request('stoa.session', ask) : ask())
    return this.#token
  }

  async #post(path: string, body: object): Promise<SignIn> {
    const response = await fetch(path, { method: 'POST', headers: HEADERS, body: JSON.stringify(body) })
    if (!response.ok) throw new Error(`The session answered ${response.status}`)
    return (await response.json()) as SignIn
  }

  #take({ accessToken, expiresAt }: SignIn): void {
    if (!accessToken) {
      this.#forget()
      return
    }
    this.#token = accessToken
    this.#expiresAt = expiresAt ? Date.parse(expiresAt) : 0
    localStorage.setItem(HINT, '1')
    this.#tell(true)
  }

  #forget(): void {
    this.#token = null
    this.#expiresAt = 0
    localStorage.removeItem(HINT)
    this.#tell(false)
  }

  #tell(isSignedIn: boolean): void {
    for (const listener of this.#listeners) listener(isSignedIn)
  }
}
