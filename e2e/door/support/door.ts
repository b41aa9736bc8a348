import assert from 'node:assert/strict'
import { request as rawRequest } from 'node:http'

function setting(name: string, fallback: string): string {
  return process.env[name] ?? fallback
}

/** Where the shop stands; the launcher sets these. */
export const door = {
  graphql: setting('STOA_GRAPHQL_URL', 'http://127.0.0.1:4000/graphql'),
  origins: setting('STOA_CORS_ORIGINS', 'http://127.0.0.1:3000').split(','),
  subgraphs: {
    catalog: setting('STOA_CATALOG_URL', 'http://127.0.0.1:4001/graphql'),
    customer: setting('STOA_CUSTOMER_URL', 'http://127.0.0.1:4002/graphql'),
    order: setting('STOA_ORDER_URL', 'http://127.0.0.1:4003/graphql'),
    payment: setting('STOA_PAYMENT_URL', 'http://127.0.0.1:4004/graphql'),
  },
  isProduction: setting('STOA_PRODUCTION', 'off') === 'on',
}

export interface DoorError {
  message: string
  extensions?: { code?: string; [key: string]: unknown }
}

export interface Answer {
  status: number
  headers: Headers
  text: string
  body: { data?: Record<string, unknown> | null; errors?: DoorError[]; extensions?: Record<string, unknown> }
  ms: number
}

/** Sends whatever is given, and reads whatever comes back. */
export async function send(url: string, init: RequestInit): Promise<Answer> {
  const from = performance.now()
  const response = await fetch(url, init)
  const text = await response.text()
  const body = text.startsWith('{') ? (JSON.parse(text) as Answer['body']) : {}
  return { status: response.status, headers: response.headers, text, body, ms: performance.now() - from }
}

/** Sends an operation as an honest client would. */
export function ask(query: string, options: { headers?: Record<string, string>; variables?: Record<string, unknown>; url?: string } = {}): Promise<Answer> {
  return send(options.url ?? door.graphql, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json', ...options.headers },
    body: JSON.stringify({ query, variables: options.variables }),
  })
}

/** What lets into the shop as its first member of staff. */
export async function staffToken(): Promise<string> {
  const input = { email: setting('STOA_STAFF_EMAIL', 'staff@stoa.example'), password: setting('STOA_STAFF_PASSWORD', '') }
  const { body, text } = await ask('mutation($input: StaffSessionCreateInput!) { staffSessionCreate(input: $input) { tokens { accessToken } } }', { variables: { input } })
  const session = body.data?.staffSessionCreate as { tokens: { accessToken: string } | null } | undefined
  assert.ok(session?.tokens, text)
  return session.tokens.accessToken
}

/** The status that a request gets by its head alone. */
export function statusByHead(headers: Record<string, string | number>): Promise<number> {
  return new Promise((resolve, reject) => {
    const request = rawRequest(door.graphql, { method: 'POST', headers: { 'content-type': 'application/json', ...headers } }, (response) => {
      resolve(response.statusCode ?? 0)
      request.destroy()
    })
    request.on('error', reject)
    request.flushHeaders()
  })
}

const MOST_ERRORS = 5

/** The promise is a second; a machine that does other things meanwhile may be given more. */
const MOST_MS = Number(setting('STOA_DOOR_MS', '1000'))

/** A document refused before anything was executed: 4xx, no data, few errors, at once. */
export function assertRefused(answer: Answer): void {
  assert.ok(answer.status >= 400 && answer.status < 500, `${answer.status}: ${answer.text.slice(0, 300)}`)
  assert.ok(Object.values(answer.body.data ?? {}).every((value) => value === null), answer.text.slice(0, 300))
  assert.ok((answer.body.errors?.length ?? 0) <= MOST_ERRORS, `${answer.body.errors?.length} errors`)
  assert.ok(answer.ms < MOST_MS, `${Math.round(answer.ms)} ms`)
}

/** What no answer may tell. */
export const INTERNALS = /dev\.stoa|java\.|org\.springframework|graphql\.execution|com\.mongodb|stack ?trace|node_modules|\/home\/|\/root\/|\/work\/|\/app\/|127\.0\.0\.1:\d+|ECONNREFUSED/i

/** Nothing that tells how the shop is built. */
export function assertTellsNothing(answer: { text: string }): void {
  assert.doesNotMatch(answer.text, INTERNALS)
}
