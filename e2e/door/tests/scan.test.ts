// The checks of graphql-cop 1.15, each by its name: none may find anything.
import assert from 'node:assert/strict'
import { getIntrospectionQuery } from 'graphql'
import { ask, assertTellsNothing, door, send } from '../support/door.ts'
import { productionRule, rule } from '../support/rule.ts'

const TYPENAME = '{ __typename }'

const isAnswered = ({ status, body }: { status: number; body: { data?: object | null } }) => status === 200 && body.data != null

rule('graphql-cop: Alias Overloading', async () => {
  const answer = await ask(`{ ${Array.from({ length: 101 }, (_, index) => `alias${index}: products(first: 1) { totalCount }`).join(' ')} }`)
  assert.ok(!isAnswered(answer), answer.text.slice(0, 200))
})

rule('graphql-cop: Array-based Query Batching', async () => {
  const body = JSON.stringify(Array.from({ length: 10 }, () => ({ query: TYPENAME })))
  const { text } = await send(door.graphql, { method: 'POST', headers: { 'content-type': 'application/json' }, body })
  assert.ok(!text.startsWith('['), text.slice(0, 200))
})

rule('graphql-cop: Directive Overloading', async () => {
  const answer = await ask(`{ __typename ${'@aa '.repeat(10)} }`)
  assert.ok((answer.body.errors?.length ?? 0) < 10, answer.text.slice(0, 200))
})

productionRule('graphql-cop: Circular-query via Introspection', async () => {
  const answer = await ask(`{ __schema { types { ${'fields { type { '.repeat(4)} name ${'} } '.repeat(4)} } } }`)
  assert.ok(!isAnswered(answer), answer.text.slice(0, 200))
})

productionRule('graphql-cop: Field Suggestions', async () => assert.doesNotMatch((await ask('{ __schema { directive } produkts { nodes } }')).text, /did you mean/i))

rule('graphql-cop: GET Method Query Support', async () => {
  const answer = await send(`${door.graphql}?query=${encodeURIComponent(TYPENAME)}`, {})
  assert.ok(!isAnswered(answer))
})

productionRule('graphql-cop: GraphQL IDE', async () => {
  for (const path of ['/', '/graphiql', '/playground', '/console', '/graphql']) {
    const { text } = await send(new URL(path, door.graphql).href, { headers: { accept: 'text/html' } })
    assert.doesNotMatch(text, /graphiql|graphql-playground|sandbox/i)
  }
})

productionRule('graphql-cop: Introspection', async () => assert.ok(!isAnswered(await ask(getIntrospectionQuery()))))

rule('graphql-cop: Mutation is allowed over GET (possible CSRF)', async () => {
  const answer = await send(`${door.graphql}?query=${encodeURIComponent('mutation { __typename }')}`, { headers: { 'x-client-name': 'scan' } })
  assert.ok(!isAnswered(answer), answer.text.slice(0, 200))
})

rule('graphql-cop: Trace Mode', async () => {
  const { body } = await ask(TYPENAME, { headers: { 'apollo-tracing': '1', 'apollo-query-plan-experimental': '1', 'hive-expose-query-plan': 'true' } })
  for (const key of ['tracing', 'ftv1', 'queryPlan', 'apolloQueryPlan']) assert.equal(body.extensions?.[key], undefined, key)
})

rule('graphql-cop: POST based url-encoded query (possible CSRF)', async () => {
  assert.ok(!isAnswered(await send(door.graphql, { method: 'POST', body: new URLSearchParams({ query: TYPENAME }) })))
})

rule('graphql-cop: Unhandled Errors Detection', async () => {
  const answer = await ask('qwerty { abc }')
  assert.equal(answer.status, 400)
  assert.equal(answer.body.errors?.[0]?.extensions?.exception, undefined)
  assertTellsNothing(answer)
})

rule('graphql-cop: Field Duplication', async () => {
  const answer = await ask(`{ ${'__typename '.repeat(1_500)} }`)
  assert.ok(!isAnswered(answer), answer.text.slice(0, 200))
})
