import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, type Page, type Request } from '@playwright/test'
import { pay, thanks, toPayment } from './checkout'

/** What a request asks for. */
export function operationOf(request: Request): string | undefined {
  if (new URL(request.url()).pathname !== '/graphql') return undefined
  if (request.method() === 'GET') return new URL(request.url()).searchParams.get('operationName') ?? undefined
  return (request.postDataJSON() as { operationName?: string } | null)?.operationName
}

/** Pages as they come when the host got no answer in time: the browser asks for everything itself. */
async function withoutFirstAnswers(page: Page): Promise<void> {
  await page.addInitScript(() => {
    // When the page is read, before any script of it runs
    document.addEventListener('readystatechange', () => document.getElementById('stoa-answers')?.remove(), { once: true })
  })
}

/** Answers an operation as a shop does that has just started, so often; then lets it through. */
export async function failFirst(page: Page, operation: string, times: number): Promise<() => number> {
  let failed = 0
  await withoutFirstAnswers(page)
  await page.route('**/graphql**', (route) => {
    if (operationOf(route.request()) !== operation || failed >= times) return route.fallback()
    failed += 1
    const errors = [{ message: 'The index is being built.', extensions: { code: 'UNAVAILABLE' } }]
    return route.fulfill({ status: 503, headers: { 'retry-after': '1' }, json: { errors } })
  })
  return () => failed
}

async function ask(query: string, variables: object, token?: string): Promise<Record<string, never>> {
  const answer = await fetch(process.env.STOA_GRAPHQL_URL ?? 'http://127.0.0.1:4000/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
    body: JSON.stringify({ query, variables }),
  })
  const { data, errors } = (await answer.json()) as { data: Record<string, never> | null; errors?: { message: string }[] }
  if (!data) throw new Error(errors?.[0]?.message ?? `The API answered ${answer.status}`)
  return data
}

/** Staff, at a desk of their own. */
export class Staff {
  readonly #token: string

  private constructor(token: string) {
    this.#token = token
  }

  static async atWork(): Promise<Staff> {
    const input = { email: process.env.STOA_STAFF_EMAIL ?? 'staff@stoa.example', password: process.env.STOA_STAFF_PASSWORD }
    const { staffSessionCreate } = (await ask(
      'mutation ($input: StaffSessionCreateInput!) { staffSessionCreate(input: $input) { tokens { accessToken } userErrors { code } } }',
      { input },
    )) as unknown as { staffSessionCreate: { tokens: { accessToken: string } | null } }
    if (!staffSessionCreate.tokens) throw new Error('Staff cannot sign in: is STOA_STAFF_PASSWORD given?')
    return new Staff(staffSessionCreate.tokens.accessToken)
  }

  async run<T>(query: string, variables: object): Promise<T> {
    return (await ask(query, variables, this.#token)) as unknown as T
  }

  /** Packs all that is left of an order and hands it to the carrier. */
  async send(orderNumber: string): Promise<void> {
    const { order } = await this.run<{ order: { id: string } }>('query ($number: String!) { order(by: { number: $number }) { id } }', {
      number: orderNumber,
    })
    const { fulfillmentCreate } = await this.run<{ fulfillmentCreate: { userErrors: unknown[] } }>(
      'mutation ($input: FulfillmentCreateInput!) { fulfillmentCreate(input: $input) { userErrors { code message } } }',
      { input: { idempotencyKey: `browser-${order.id}`, orderId: order.id, carrier: 'DHL', trackingNumber: 'JD0146000' } },
    )
    expect(fulfillmentCreate.userErrors).toEqual([])
  }
}

/** A link of the latest mail to this address, once it has come. */
export async function linkInMail(to: string, pattern: RegExp): Promise<string> {
  const folder = process.env.STOA_MAIL_DIR ?? '../var/mail'
  let found: string | undefined
  await expect(async () => {
    for (const file of (await readdir(folder)).filter((name) => name.endsWith('.eml'))) {
      // Soft line breaks and = of quoted-printable
      const text = (await readFile(join(folder, file), 'utf8')).replace(/=\r?\n/g, '').replaceAll('=3D', '=')
      if (text.includes(to)) found = pattern.exec(text)?.[0] ?? found
    }
    expect(found, `a mail to ${to}`).toBeDefined()
  }).toPass({ timeout: 20_000 })
  return found ?? ''
}

/** A guest buys a notebook; the page of the order, which tells how it goes on. */
export async function buy(visitor: () => Promise<Page>): Promise<{ shopper: Page; number: string }> {
  const shopper = await visitor()
  await toPayment(shopper)
  await pay(shopper).click()
  await expect(thanks(shopper)).toBeVisible()
  const said =
    (await shopper
      .getByText(/^Order \d+/)
      .first()
      .textContent()) ?? ''
  return { shopper, number: /\d+/.exec(said)?.[0] ?? '' }
}
