import { randomUUID } from 'node:crypto'
import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'

/** Where the shop under test runs; the launcher sets these. */
export const shop = {
  graphql: setting('STOA_GRAPHQL_URL', 'http://127.0.0.1:4000/graphql'),
  sandbox: setting('STOA_STRIPE_SANDBOX_URL', 'http://127.0.0.1:4010'),
  mail: setting('STOA_MAIL_DIR', 'var/mail'),
  staffEmail: setting('STOA_STAFF_EMAIL', 'staff@stoa.example'),
  staffPassword: setting('STOA_STAFF_PASSWORD', ''),
}

/** A new idempotency key. */
export function newKey(): string {
  return randomUUID()
}

export function newEmail(name: string): string {
  return `${name}-${randomUUID().slice(0, 8)}@example.com`
}

/** Why the router has no subscriptions, in its own words; false when it has them. */
export async function withoutSubscriptions(): Promise<string | false> {
  const response = await fetch(shop.graphql, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
    body: JSON.stringify({ query: 'subscription { orderUpdated(orderId: "ord_0") { id } }' }),
  })
  const text = await response.text()
  return text.includes('orderChanges') && text
}

/** Asks until the answer is there; fails with the last one after `seconds`. */
export async function eventually<T>(what: string, ask: () => Promise<T | undefined>, seconds = 20): Promise<T> {
  const deadline = Date.now() + seconds * 1000
  for (;;) {
    const answer = await ask()
    if (answer !== undefined) return answer
    if (Date.now() > deadline) throw new Error(`${what} did not happen within ${seconds} s`)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

/** Plays the buyer's bank in 3-D Secure: finds the payment of an order or cart in the sandbox and answers it. */
export async function authenticate(nextAction: { redirectUrl?: string | null; clientSecret?: string | null }, outcome: 'succeed' | 'fail'): Promise<void> {
  const intent = /pi_[A-Za-z0-9]+/.exec(nextAction.redirectUrl ?? nextAction.clientSecret ?? '')?.[0]
  if (intent === undefined) throw new Error(`no payment intent in ${JSON.stringify(nextAction)}`)
  const response = await fetch(`${shop.sandbox}/sandbox/payment_intents/${intent}/authenticate`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ outcome }),
  })
  if (!response.ok) throw new Error(`the sandbox answered ${response.status}: ${await response.text()}`)
}

export interface SandboxIntent {
  id: string
  status: string
  amount: number
  metadata: Record<string, string>
}

/** All payments that the sandbox knows: what was really charged. */
export async function charges(): Promise<SandboxIntent[]> {
  const response = await fetch(`${shop.sandbox}/sandbox/payment_intents`)
  const body = (await response.json()) as SandboxIntent[] | { data: SandboxIntent[] }
  return Array.isArray(body) ? body : body.data
}

/** Texts of the mails that were written for an address. */
export async function mailsTo(email: string): Promise<string[]> {
  const files = (await readdir(shop.mail)).filter((file) => file.endsWith('.eml'))
  const texts = await Promise.all(files.map((file) => readFile(join(shop.mail, file), 'utf8')))
  return texts.filter((text) => text.includes(email))
}

function setting(name: string, fallback: string): string {
  return process.env[name] ?? fallback
}
