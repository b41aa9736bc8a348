import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { ask, door } from './door.ts'

interface Deviation {
  reason: string
  instead: string
}

/** A router is known by how it puts a document that ends too early. */
async function routerBehindTheDoor(): Promise<string> {
  const { body } = await ask('{')
  const { message = '', extensions } = body.errors?.[0] ?? {}
  if (extensions?.code === 'PARSING_ERROR') return 'apollo'
  return message.startsWith('Failed to parse GraphQL operation') ? 'hive-router' : 'hive-gateway'
}

export const router = process.env.STOA_ROUTER ?? (await routerBehindTheDoor())

const deviations = (JSON.parse(readFileSync(new URL('../deviations.json', import.meta.url), 'utf8')) as Record<string, Record<string, Deviation>>)[router] ?? {}

export const subscribes = router !== 'apollo'

/**
 * A rule of the door. Where a router cannot keep it, deviations.json says what happens instead, and exactly that must happen:
 * a router that has learned better fails, until its entry is taken out.
 */
export function rule(name: string, check: () => Promise<void>, options: { skip?: string | false; timeout?: number } = {}): void {
  const deviation = deviations[name]
  if (deviation === undefined) {
    test(name, options, check)
    return
  }
  test(`${name} [${router}: ${deviation.reason}]`, options, () => assert.rejects(check, (error: Error) => new RegExp(deviation.instead, 's').test(error.message)))
}

/** A rule that holds in production alone: developers are shown more. */
export function productionRule(name: string, check: () => Promise<void>): void {
  rule(name, check, { skip: !door.isProduction && 'the shop does not run in production mode' })
}

/** A rule of subscriptions. */
export function subscriptionRule(name: string, check: () => Promise<void>): void {
  rule(name, check, { skip: !subscribes && `${router} has no subscriptions; orderChanges(since:) serves polling`, timeout: 30_000 })
}
