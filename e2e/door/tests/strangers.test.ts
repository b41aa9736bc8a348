import assert from 'node:assert/strict'
import { getIntrospectionQuery } from 'graphql'
import { ask, assertRefused, assertTellsNothing, door, send } from '../support/door.ts'
import { productionRule, rule } from '../support/rule.ts'

productionRule('introspection is refused', async () => {
  for (const query of [getIntrospectionQuery(), '{ __schema { types { name } } }', '{ __type(name: "Product") { fields { name } } }']) {
    const answer = await ask(query)
    assertRefused(answer)
    assert.doesNotMatch(answer.text, /Product/)
  }
})

productionRule('introspection is refused to batches of fields and to GET', async () => {
  assertRefused(await ask('{ products(first: 1) { nodes { id } } __schema { types { name } } }'))
  const query = encodeURIComponent('{ __schema { types { name } } }')
  assertRefused(await send(`${door.graphql}?query=${query}`, { headers: { 'x-client-name': 'scan', accept: 'application/graphql-response+json' } }))
})

rule('_service and _entities are refused', async () => {
  assertRefused(await ask('{ _service { sdl } }'))
  assertRefused(await ask('{ _entities(representations: [{ __typename: "Order", id: "ord_1" }]) { __typename } }'))
})

rule('commands between subgraphs are refused', async () => {
  assertRefused(await ask('mutation { stockRelease(input: { reservationId: "crt_1" }) { isReleased } }'))
})

productionRule('the IDE is not shown', async () => {
  const { origin } = new URL(door.graphql)
  for (const address of [door.graphql, `${origin}/`, `${origin}/graphiql`, `${origin}/playground`, `${origin}/sandbox`]) {
    const { status, text } = await send(address, { headers: { accept: 'text/html' } })
    assert.ok(status >= 400, `${address}: ${status}`)
    assert.doesNotMatch(text, /<html|graphiql|playground|sandbox/i)
  }
})

// The words that clairvoyance tries, and what it reads out of the answers.
const GUESSES = ['produkts', 'produc', 'categor', 'oder', 'custome', 'carts', 'paymet', 'staf', 'mee', 'user', 'vieweer', 'sesionCreate']
const SUGGESTION = /Did you mean|did you mean|Perhaps you meant|suggest/

productionRule('suggestions are not made', async () => {
  for (const guess of GUESSES) {
    for (const query of [`{ ${guess} }`, `{ products { ${guess} } }`, `{ products(${guess}: 1) { nodes { id } } }`, `mutation { ${guess} }`, `query ($x: ${guess}) { __typename }`]) {
      const { text } = await ask(query)
      assert.doesNotMatch(text, SUGGESTION, query)
    }
  }
})

productionRule('a subgraph called directly refuses', async () => {
  for (const [name, url] of Object.entries(door.subgraphs)) {
    for (const headers of [{}, { 'stoa-router-secret': 'development-only-router-secret-0000' }, { 'stoa-router-secret': '' }, { 'stoa-service-token': 'forged' }]) {
      const answer = await ask('{ __typename _service { sdl } }', { url, headers: headers as Record<string, string> })
      assert.ok([401, 403].includes(answer.status), `${name}: ${answer.status} ${answer.text.slice(0, 200)}`)
      assertTellsNothing(answer)
    }
  }
})
