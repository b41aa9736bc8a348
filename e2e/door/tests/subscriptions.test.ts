// graphql-transport-ws and graphql-sse, by their own clients and by hand.
import assert from 'node:assert/strict'
import { once } from 'node:events'
import { afterEach } from 'node:test'
import { createClient as createSseClient } from 'graphql-sse'
import { createClient as createWsClient } from 'graphql-ws'
import WebSocket from 'ws'
import { assertTellsNothing, door, send } from '../support/door.ts'
import { router, rule, subscribes, subscriptionRule } from '../support/rule.ts'

const WATCH = 'subscription { orderUpdated(orderId: "ord_00000000000000000000000000") { number } }'
const QUERY = '{ products(first: 1) { nodes { id } } }'
const address = door.graphql.replace(/^http/, 'ws')

const sockets: WebSocket[] = []
afterEach(() => {
  for (const one of sockets.splice(0)) one.terminate()
})

/** A socket that is spoken to by hand, and all that it answers; it ends with its test. */
async function socket(protocols = ['graphql-transport-ws']) {
  const open = new WebSocket(address, protocols)
  sockets.push(open)
  const messages: { type: string; id?: string; payload?: unknown }[] = []
  open.on('message', (data) => messages.push(JSON.parse(String(data))))
  const closed = once(open, 'close') as Promise<[number, Buffer]>
  closed.catch(() => undefined)
  await once(open, 'open')
  return {
    say: (message: object | string) => open.send(typeof message === 'string' ? message : JSON.stringify(message)),
    closed: async () => (await closed)[0],
    async heard(type: string, seconds = 10) {
      for (const until = Date.now() + seconds * 1000; Date.now() < until; await new Promise((resolve) => setTimeout(resolve, 20))) {
        const found = messages.find((message) => message.type === type)
        if (found) return found
        // Nothing follows that.
        if (messages.some((message) => message.type === 'complete')) break
      }
      throw new Error(`no ${type}, but ${JSON.stringify(messages)}`)
    },
  }
}

async function greeted() {
  const open = await socket()
  open.say({ type: 'connection_init' })
  await open.heard('connection_ack')
  return open
}

subscriptionRule('graphql-transport-ws: a client of graphql-ws is answered', async () => {
  const client = createWsClient({ url: address, webSocketImpl: WebSocket, retryAttempts: 0 })
  const { value } = await client.iterate({ query: QUERY }).next()
  assert.ok((value as { data: object }).data)
  await client.dispose()
})

subscriptionRule('graphql-transport-ws: a ping is answered', async () => {
  const open = await greeted()
  open.say({ type: 'ping' })
  await open.heard('pong')
})

subscriptionRule('graphql-transport-ws: what is no message closes with 4400', async () => {
  const open = await greeted()
  open.say('no message')
  assert.equal(await open.closed(), 4400)
})

subscriptionRule('graphql-transport-ws: an operation before the greeting closes with 4401', async () => {
  const open = await socket()
  open.say({ type: 'subscribe', id: '1', payload: { query: QUERY } })
  assert.equal(await open.closed(), 4401)
})

subscriptionRule('graphql-transport-ws: a silent client is closed with 4408', async () => {
  const open = await socket()
  assert.equal(await open.closed(), 4408)
})

subscriptionRule('graphql-transport-ws: a second greeting closes with 4429', async () => {
  const open = await greeted()
  open.say({ type: 'connection_init' })
  assert.equal(await open.closed(), 4429)
})

subscriptionRule('graphql-transport-ws: no protocol closes with 4406', async () => {
  const open = await socket([])
  assert.equal(await open.closed(), 4406)
})

subscriptionRule('graphql-transport-ws: a document that does not fit is told as an error', async () => {
  const open = await greeted()
  open.say({ type: 'subscribe', id: '1', payload: { query: 'subscription { nothing }' } })
  const { payload } = await open.heard('error')
  assert.ok(Array.isArray(payload))
  assertTellsNothing({ text: JSON.stringify(payload) })
})

subscriptionRule('a subscription without a token is refused and told nothing', async () => {
  const client = createWsClient({ url: address, webSocketImpl: WebSocket, retryAttempts: 0 })
  const answers: unknown[] = []
  try {
    for await (const answer of client.iterate({ query: WATCH })) answers.push(answer)
  } catch (refusal) {
    answers.push(refusal)
  }
  const text = JSON.stringify(answers)
  assert.match(text, /errors|NOT_FOUND|FORBIDDEN|UNAUTHENTICATED|message/)
  assert.doesNotMatch(text, /"number"/)
  assertTellsNothing({ text })
  await client.dispose()
})

subscriptionRule('a WebSocket of a foreign Origin is refused', async () => {
  const open = new WebSocket(address, 'graphql-transport-ws', { origin: 'https://evil.example' })
  await assert.rejects(once(open, 'open'))
})

subscriptionRule('graphql-sse: a client of graphql-sse is told the errors of a subscription, and its end', async () => {
  const client = createSseClient({ url: door.graphql, headers: { 'x-client-name': 'door' }, retryAttempts: 0 })
  const answers: unknown[] = []
  for await (const answer of client.iterate({ query: WATCH })) answers.push(answer)
  assert.match(JSON.stringify(answers), /errors/)
  assertTellsNothing({ text: JSON.stringify(answers) })
  client.dispose()
})

subscriptionRule('graphql-sse: a query is answered as a stream', async () => {
  const { headers, text } = await send(door.graphql, { method: 'POST', headers: { 'content-type': 'application/json', accept: 'text/event-stream' }, body: JSON.stringify({ query: QUERY }) })
  assert.match(headers.get('content-type') ?? '', /text\/event-stream/)
  assert.match(text, /event: next\ndata: \{.*\}\n\nevent: complete/s)
})

if (!subscribes) {
  rule(`${router} says how to follow an order without subscriptions`, async () => {
    for (const accept of ['application/json', 'text/event-stream']) {
      const { status, text } = await send(door.graphql, { method: 'POST', headers: { 'content-type': 'application/json', accept }, body: JSON.stringify({ query: WATCH }) })
      assert.ok(status >= 400 && status < 500)
      assert.match(text, /orderChanges/)
    }
  })
}
