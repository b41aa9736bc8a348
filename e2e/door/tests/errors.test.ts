import assert from 'node:assert/strict'
import { ask, assertTellsNothing, door, send } from '../support/door.ts'
import { rule } from '../support/rule.ts'

const base64 = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
const hour = Math.floor(Date.now() / 1000) + 3600
const claims = { iss: 'stoa', aud: 'stoa', sub: 'cus_1', kind: 'staff', exp: hour }
const token = (header: object, payload: object = claims) => `${base64(header)}.${base64(payload)}.c2lnbmF0dXJl`

const TOKENS: Record<string, string> = {
  junk: 'junk',
  'without a signature': `${base64({ alg: 'none', typ: 'at+jwt' })}.${base64(claims)}.`,
  'signed with a shared secret': token({ alg: 'HS256', typ: 'at+jwt' }),
  'of an unknown key': token({ alg: 'ES256', typ: 'at+jwt', kid: 'strange' }),
  'with its own key': token({ alg: 'ES256', typ: 'at+jwt', jwk: { kty: 'EC', crv: 'P-256', x: 'a', y: 'b' } }),
  'that points elsewhere': token({ alg: 'ES256', typ: 'at+jwt', jku: 'https://evil.example/jwks.json', x5u: 'https://evil.example/x' }),
  'whose key is a path': token({ alg: 'ES256', typ: 'at+jwt', kid: '../../etc/passwd' }),
  'with a demand nobody knows': token({ alg: 'ES256', typ: 'at+jwt', crit: ['strange'], strange: true }),
  'long gone': token({ alg: 'ES256', typ: 'at+jwt' }, { ...claims, exp: 1 }),
}

rule('a bad token is refused as a whole, without a hint which test failed', async () => {
  const seen = new Set<string>()
  for (const [kind, bad] of Object.entries(TOKENS)) {
    const answer = await ask('{ products(first: 1) { nodes { id } } }', { headers: { authorization: `Bearer ${bad}` } })
    assert.equal(answer.status, 401, `${kind}: ${answer.status} ${answer.text}`)
    assert.equal(answer.body.errors?.[0]?.extensions?.code, 'UNAUTHENTICATED', kind)
    assert.ok(Object.values(answer.body.data ?? {}).every((value) => value === null), kind)
    assertTellsNothing(answer)
    seen.add(answer.text.replaceAll(answer.headers.get('x-request-id') ?? '', ''))
  }
  assert.equal(seen.size, 1, [...seen].join('\n'))
})

const BAD_REQUESTS: Record<string, RequestInit> = {
  'no body': { method: 'POST', headers: { 'content-type': 'application/json' } },
  'half of JSON': { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"query":' },
  'JSON of another kind': { method: 'POST', headers: { 'content-type': 'application/json' }, body: '42' },
  'a query that is no text': { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"query":{"$ne":null}}' },
  'variables that are no object': { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"query":"{ __typename }","variables":"x"}' },
  'another method': { method: 'DELETE', headers: { 'x-client-name': 'scan' } },
}

rule('what is no GraphQL request is refused without a word of how the shop is built', async () => {
  for (const [kind, init] of Object.entries(BAD_REQUESTS)) {
    const answer = await send(door.graphql, init)
    assert.ok(answer.status >= 400 && answer.status < 500, `${kind}: ${answer.status} ${answer.text.slice(0, 200)}`)
    assertTellsNothing(answer)
  }
})

rule('errors carry a code, a request id, and no class names, paths or hosts', async () => {
  const documents = [
    '{ cart(id: "crt_nothing") { id } }', '{ order(by: { id: "ord_00000000000000000000000000" }) { id } }', '{ products(after: "junk") { nodes { id } } }', '{ customers(first: 1) { nodes { id } } }',
    'mutation { cartComplete(input: { cartId: "x", idempotencyKey: "y", expectedTotal: "1", paymentMethod: { token: "t" } }) { userErrors { code } } }',
  ]
  for (const document of documents) {
    const answer = await ask(document, { headers: { 'x-request-id': 'door-1' } })
    assert.ok(answer.status < 500, `${document}: ${answer.text}`)
    assert.equal(answer.headers.get('x-request-id'), 'door-1')
    for (const { extensions } of answer.body.errors ?? []) assert.equal(typeof extensions?.code, 'string')
    assertTellsNothing(answer)
  }
})

rule('operators and patterns in ids and searches are text', async () => {
  for (const id of ['{"$ne":null}', '{"$gt":""}', "' || 1==1 //", '.*', '../../etc/passwd', '\u0000', 'x'.repeat(5_000)]) {
    const answer = await ask('query ($id: ID!, $q: String!) { node(id: $id) { id } productSearch(first: 1, query: $q) { products { nodes { id } } } }', { variables: { id, q: id.slice(0, 100) } })
    assert.ok(answer.status < 500, `${id.slice(0, 40)}: ${answer.status} ${answer.text.slice(0, 300)}`)
    assert.equal(answer.body.data?.node ?? null, null)
    assertTellsNothing(answer)
  }
})
