import assert from 'node:assert/strict'
import { ask, door, send } from '../support/door.ts'
import { productionRule, rule } from '../support/rule.ts'

const QUERY = '{ products(first: 1) { nodes { id } } }'
const MUTATION = 'mutation { sessionCreate(input: { email: "a@example.com", password: "wrong wrong wrong" }) { userErrors { code } } }'
const permissions = (headers: Headers) => [...headers.keys()].filter((name) => name.startsWith('access-control-'))

rule('GET without the preflight header is refused', async () => {
  const { status, body } = await send(`${door.graphql}?query=${encodeURIComponent(QUERY)}`, {})
  assert.equal(status, 403)
  assert.equal(body.data, undefined)
})

rule('a form without the preflight header is refused', async () => {
  const { status } = await send(door.graphql, { method: 'POST', body: new URLSearchParams({ query: MUTATION }) })
  assert.equal(status, 403)
})

rule('text/plain and multipart POST without the preflight header are refused', async () => {
  const form = new FormData()
  form.set('operations', JSON.stringify({ query: MUTATION }))
  const plain = { method: 'POST', headers: { 'content-type': 'text/plain' }, body: JSON.stringify({ query: MUTATION }) }
  for (const init of [plain, { method: 'POST', body: form }]) assert.equal((await send(door.graphql, init)).status, 403)
})

rule('a mutation by GET is refused', async () => {
  const { status } = await send(`${door.graphql}?query=${encodeURIComponent(MUTATION)}`, { headers: { 'x-client-name': 'scan' } })
  assert.equal(status, 405)
})

rule('a foreign Origin gets no CORS permission, and is never reflected', async () => {
  for (const origin of ['https://evil.example', 'null', `${door.origins[0]}.evil.example`, 'http://localhost:1']) {
    const preflight = { method: 'OPTIONS', headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' } }
    assert.deepEqual(permissions((await send(door.graphql, preflight)).headers), [], origin)
    const answer = await ask(QUERY, { headers: { origin } })
    assert.equal(answer.status, 403, origin)
    assert.deepEqual(permissions(answer.headers), [], origin)
  }
})

rule('an allowed Origin gets permission without credentials', async () => {
  const { status, headers } = await ask(QUERY, { headers: { origin: door.origins[0] ?? '' } })
  assert.equal(status, 200)
  assert.equal(headers.get('access-control-allow-origin'), door.origins[0])
  assert.equal(headers.get('access-control-allow-credentials'), null)
  assert.match(headers.get('vary') ?? '', /origin/i)
})

const everyKindOfAnswer = async () => [
  await ask(QUERY), await ask('{ nothing }'), await ask('{'), await ask(QUERY, { headers: { origin: 'https://evil.example' } }), await ask(QUERY, { headers: { authorization: 'Bearer junk' } }),
]

rule('security headers are on every answer', async () => {
  for (const { headers } of await everyKindOfAnswer()) {
    assert.equal(headers.get('x-content-type-options'), 'nosniff')
    assert.equal(headers.get('referrer-policy'), 'no-referrer')
    assert.match(headers.get('content-security-policy') ?? '', /frame-ancestors 'none'/)
    assert.match(headers.get('x-request-id') ?? '', /^[\w.:-]{1,128}$/)
    for (const name of ['server', 'x-powered-by']) assert.equal(headers.get(name), null, name)
  }
})

productionRule('browsers are kept to TLS and load nothing', async () => {
  for (const { headers } of await everyKindOfAnswer()) {
    assert.match(headers.get('strict-transport-security') ?? '', /max-age=\d{8}/)
    assert.match(headers.get('content-security-policy') ?? '', /default-src 'none'/)
  }
})
