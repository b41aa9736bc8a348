import assert from 'node:assert/strict'
import { ask, assertRefused, door, send, statusByHead } from '../support/door.ts'
import { rule } from '../support/rule.ts'
import { assertSound } from '../support/schema.ts'

const times = (count: number, part: (index: number) => string) => Array.from({ length: count }, (_, index) => part(index)).join(' ')

/** Refused, though nothing is wrong with it but its measure. */
async function refused(query: string): Promise<void> {
  assertSound(query)
  assertRefused(await ask(query))
}

rule('deep documents are refused', () => refused(`{ categoryTree { ${'children { '.repeat(12)} id ${'} '.repeat(12)} } }`))

rule('deep documents are refused through fragments too', async () => {
  const fragments = times(12, (index) => `fragment F${index} on Category { children { ...F${index + 1} } }`)
  await refused(`{ categoryTree { ...F0 } } ${fragments} fragment F12 on Category { id }`)
})

rule('documents with many aliases are refused', () => refused(`{ ${times(16, (index) => `a${index}: products(first: 1) { nodes { id } }`)} }`))

rule('documents whose aliases multiply through fragments are refused', async () => {
  const fragments = times(6, (index) => `fragment F${index} on Category { a: children { ...F${index + 1} } b: children { ...F${index + 1} } }`)
  await refused(`{ categoryTree { ...F0 } } ${fragments} fragment F6 on Category { id }`)
})

rule('twenty sign-ins in one document are refused', async () => {
  const attempt = (index: number) => `a${index}: sessionCreate(input: { email: "a@example.com", password: "guess number ${index}" }) { userErrors { code } }`
  await refused(`mutation { ${times(20, attempt)} }`)
})

rule('documents with many root fields are refused', () => refused(`{ ${times(21, () => 'products(first: 1) { nodes { id } }')} }`))

rule('documents with many directives are refused', () => refused(`{ products(first: 1) { nodes { ${times(11, () => 'id @skip(if: false)')} } } }`))

rule('documents of many tokens are refused', async () => assertRefused(await ask(`{ products(first: 1) { nodes { ${'id '.repeat(1100)} } } }`)))

rule('huge documents are refused', async () => {
  assert.equal(await statusByHead({ 'content-length': 1_100_000 }), 413)
  assertRefused(await ask(`{ products(first: 1) { nodes { ${'id '.repeat(300_000)} } } }`))
})

rule('bodies of unknown length are refused', async () => assert.equal(await statusByHead({ 'transfer-encoding': 'chunked' }), 411))

rule('cyclic documents are refused', async () => assertRefused(await ask('{ categoryTree { ...A } } fragment A on Category { children { ...B } } fragment B on Category { children { ...A } }')))

rule('batches are refused', async () => {
  const operation = { query: '{ products(first: 1) { nodes { id } } }' }
  assertRefused(await send(door.graphql, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(Array.from({ length: 20 }, () => operation)) }))
})

rule('a document full of mistakes is told few of them', async () => assertRefused(await ask(`{ ${times(18, (index) => `nothing${index}`)} }`)))

/** Refused by the subgraph that knows better, so the router may call it an answer. */
async function refusedInside(query: string, code: RegExp): Promise<void> {
  assertSound(query)
  const { body, text } = await ask(query)
  assert.match(String(body.errors?.[0]?.extensions?.code), code, text.slice(0, 300))
  assert.ok(Object.values(body.data ?? {}).every((value) => value === null), text.slice(0, 300))
}

rule('pages that are too large are refused', () => refusedInside('{ products(first: 101) { nodes { id } } }', /^BAD_REQUEST$/))

const { body: priced } = await ask('{ products(first: 1) { nodes { id } } }')

rule(
  'a document that would cost too much is refused',
  () => refusedInside('{ products(first: 100) { nodes { category { products(first: 100) { nodes { category { products(first: 100) { nodes { id } } } } } } } } }', /^COST_LIMIT_EXCEEDED$/),
  { skip: !priced.extensions?.cost && 'the subgraphs do not reckon costs' },
)

rule('a document is told what it cost, and nothing else', async () => {
  const { body } = await ask('{ products(first: 1) { nodes { id } } }')
  assert.deepEqual(Object.keys(body.extensions ?? {}).filter((key) => key !== 'cost'), [])
})
