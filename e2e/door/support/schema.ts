import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { buildSchema, parse, validate } from 'graphql'

export const SCHEMA_FILE = new URL('../../../schema/api.graphql', import.meta.url)

const schema = buildSchema(readFileSync(SCHEMA_FILE, 'utf8'))

/** A document the schema allows: who refuses it refuses its measure, not a mistake in it. */
export function assertSound(query: string): void {
  assert.deepEqual(validate(schema, parse(query)).map(({ message }) => message), [])
}
