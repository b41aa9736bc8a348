import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import { subscriptionTest as test } from './support/deviations.mjs';
import { ask, freePort, startCatalog, startOrder, startRouter, startShop } from './support/shop.mjs';
import { BAD_TOKEN } from './support/stand-in.mjs';

const WATCH = 'subscription ($id: ID!) { orderUpdated(orderId: $id) { status product { title } } }';
const PRODUCT = { title: 'Title of prd_1' };

let shop;
before(async () => (shop = await startShop()));
after(() => shop.stop());

const open = (connectionParams, { router = shop.router, origin } = {}) =>
  createClient({
    url: router.url.replace('http', 'ws'),
    webSocketImpl: class extends WebSocket {
      constructor(url, protocols) {
        super(url, protocols, origin ? { origin } : {});
      }
    },
    connectionParams,
    retryAttempts: 0,
  });

/** All answers to one operation, or the first `most` of them. */
async function collect(client, id, most = Infinity) {
  const answers = [];
  for await (const answer of client.iterate({ query: WATCH, variables: { id } })) {
    answers.push(answer);
    if (answers.length >= most) break;
  }
  await client.dispose();
  return answers;
}

/** The events of a stream (graphql-sse, distinct connections). */
async function stream(id, { headers, router = shop.router } = {}) {
  const { text, headers: answered } = await ask(router, WATCH, { variables: { id }, accept: 'text/event-stream', headers });
  assert.match(answered.get('content-type'), /text\/event-stream/);
  return text.split('\n\n').filter((event) => event.startsWith('event: next')).map((event) => JSON.parse(event.split('data: ')[1]));
}

const EXPECTED = ['PLACED', 'SHIPPED'].map((status) => ({ data: { orderUpdated: { status, product: PRODUCT } } }));

test('sends events over WebSocket, joined with the other subgraph', async () => {
  assert.deepEqual(await collect(open({ authorization: 'Bearer good' }), 'ord_1'), EXPECTED);
});

test('sends events as a stream, joined with the other subgraph', async () => {
  assert.deepEqual(await stream('ord_1', { headers: { authorization: 'Bearer good' } }), EXPECTED);
});

test('takes the token of connection_init to both subgraphs, whatever its spelling', async () => {
  for (const spelling of ['authorization', 'Authorization']) {
    const token = `Bearer by-${spelling}`;
    await collect(open({ [spelling]: token, 'X-Client-Name': 'ios', 'Stoa-Service-Token': 'forged' }), 'ord_1');
    const { params, headers } = shop.order.seen.connections.at(-1);
    assert.equal(params.authorization, token);
    assert.equal(params['x-client-name'], 'ios');
    assert.equal({ ...params, ...headers }['stoa-service-token'], undefined);
    assert.equal(headers['stoa-router-secret'] ?? params['stoa-router-secret'], 'development-only-router-secret-0000');
    const request = shop.catalog.seen.requests.at(-1).headers;
    assert.equal(request.authorization, token);
    assert.equal(request['stoa-service-token'], undefined);
  }
});

test('believes nobody an address who writes it into connection_init', async () => {
  await collect(open({ authorization: 'Bearer good', 'x-forwarded-for': '1.2.3.4', 'Stoa-Router-Secret': 'forged' }), 'ord_1');
  const { params, headers } = shop.order.seen.connections.at(-1);
  assert.doesNotMatch(JSON.stringify([params, headers]), /1\.2\.3\.4|forged/);
  assert.doesNotMatch(JSON.stringify(shop.catalog.seen.requests.at(-1).headers), /1\.2\.3\.4|forged/);
});

test('takes the token of a stream\'s request to the WebSocket of the subgraph', async () => {
  await stream('ord_1', { headers: { authorization: 'Bearer of-stream' } });
  assert.equal(shop.order.seen.connections.at(-1).params.authorization, 'Bearer of-stream');
});

test('does not share a socket between callers', async () => {
  const from = shop.order.seen.connections.length;
  await Promise.all(['one', 'two'].map((name) => collect(open({ authorization: `Bearer ${name}` }), 'ord_1')));
  assert.deepEqual(shop.order.seen.connections.slice(from).map(({ params }) => params.authorization).sort(), ['Bearer one', 'Bearer two']);
});

test('runs queries over WebSocket with its token', async () => {
  const client = open({ authorization: 'Bearer query' });
  const { value } = await client.iterate({ query: '{ me { id } }' }).next();
  assert.deepEqual(value, { data: { me: { id: 'ord_me' } } });
  assert.equal(shop.order.seen.requests.at(-1).headers.authorization, 'Bearer query');
  await client.dispose();
});

/** The errors of an operation, sent as an answer or as an `error` message. */
async function errorsOf(client, id) {
  try {
    return (await collect(client, id)).flatMap(({ errors = [] }) => errors);
  } catch (thrown) {
    return thrown;
  } finally {
    await client.dispose();
  }
}

test('passes on the code of an error on subscribing, without internals', async () => {
  const [error] = await errorsOf(open({}), 'forbidden');
  assert.equal(error.message, 'You may not see this.');
  assert.deepEqual(error.extensions, { code: 'FORBIDDEN', retryable: false, traceId: 'trace-of-catalog' });
  const [streamed] = await stream('forbidden');
  assert.equal(streamed.errors[0].extensions.code, 'FORBIDDEN');
  assert.equal(streamed.errors[0].extensions.class, undefined);
});

test('tells a token that is not good', async () => {
  const [error] = await errorsOf(open({ authorization: BAD_TOKEN }), 'ord_1');
  assert.equal(error.extensions.code, 'UNAUTHENTICATED');
  const [streamed] = await stream('ord_1', { headers: { authorization: BAD_TOKEN } });
  assert.deepEqual(Object.keys(streamed.errors[0].extensions), ['code', 'traceId']);
  assert.equal(streamed.errors[0].extensions.code, 'UNAUTHENTICATED');
});

test('tells a document that does not fit', async () => {
  const client = open();
  const { value } = await client.iterate({ query: 'subscription { nothing }' }).next();
  assert.equal(value.errors[0].extensions.code, 'GRAPHQL_VALIDATION_FAILED');
  assert.equal(value.errors[0].extensions.http, undefined);
  await client.dispose();
});

test('tells at once that a subgraph is down', { timeout: 10_000 }, async () => {
  const router = await startRouter({ catalog: shop.catalog, order: { url: `http://127.0.0.1:${await freePort()}/graphql` } });
  try {
    const [error] = await errorsOf(open({}, { router }), 'ord_1');
    assert.equal(error.extensions.code, 'UNAVAILABLE');
    assert.equal(error.extensions.retryable, true);
    const [streamed] = await stream('ord_1', { router });
    assert.equal(streamed.errors[0].extensions.code, 'UNAVAILABLE');
  } finally {
    await router.stop();
  }
});

const until = async (condition, seconds = 8) => {
  for (let tries = 0; !condition() && tries < seconds * 10; tries++) await sleep(100);
  assert.ok(condition());
};

/** Clients of earlier tests may still be leaving. */
async function allGone() {
  for (let closed = -1; closed !== shop.order.seen.closed; await sleep(1_000)) ({ closed } = shop.order.seen);
}

test('lets go of the subgraph when a socket closes, though nothing happens', async () => {
  await allGone();
  const { closed } = shop.order.seen;
  await collect(open({ authorization: 'Bearer leaver' }), 'ord_quiet', 1);
  await until(() => shop.order.seen.closed === closed + 1);
});

test('lets go of the subgraph when a stream closes, though nothing happens', async () => {
  await allGone();
  const { closed } = shop.order.seen;
  const leave = new AbortController();
  const response = await fetch(shop.router.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream', authorization: 'Bearer stream-leaver' },
    body: JSON.stringify({ query: WATCH, variables: { id: 'ord_quiet' } }),
    signal: leave.signal,
  });
  const reader = response.body.getReader();
  for (let text = ''; !text.includes('PLACED'); ) text += new TextDecoder().decode((await reader.read()).value);
  leave.abort();
  await until(() => shop.order.seen.closed === closed + 1, 13); // a router may notice at its next heartbeat, after ten seconds
});

test('goes on after the restart of a subgraph, from the state as it then is', async () => {
  const own = await startShop();
  const watching = open({}, { router: own.router }).iterate({ query: WATCH, variables: { id: 'ord_quiet' } });
  assert.deepEqual((await watching.next()).value, EXPECTED[0]);
  await own.order.stop();
  await sleep(2_500); // at least one try finds nobody
  const again = await startOrder(own.order.port);
  assert.deepEqual((await watching.next()).value, EXPECTED[0]);
  await own.router.stop();
  await Promise.all([again.stop(), own.catalog.stop()]);
});

test('sends the errors of an event with that event only', async () => {
  const own = await startShop();
  const watching = open({}, { router: own.router }).iterate({ query: WATCH, variables: { id: 'ord_live' } });
  await watching.next();
  await own.catalog.stop();
  let { value } = await watching.next();
  while (!value.errors) ({ value } = await watching.next());
  assert.deepEqual(value.errors.map(({ extensions }) => extensions.code), ['UNAVAILABLE']);
  ({ value } = await watching.next());
  assert.deepEqual(value.errors.map(({ extensions }) => extensions.code), ['UNAVAILABLE']);
  const back = await startCatalog(own.catalog.port);
  while (value.errors) ({ value } = await watching.next());
  assert.deepEqual(value, EXPECTED[1]);
  await own.router.stop();
  await Promise.all([back.stop(), own.order.stop()]);
});

test('refuses a WebSocket of a strange page', async () => {
  await assert.rejects(collect(open({}, { origin: 'https://evil.example' }), 'ord_1'));
});

test('ends streams and lets requests finish when it is stopped', async () => {
  const own = await startShop();
  const streaming = ask(own.router, WATCH, { variables: { id: 'ord_live' }, accept: 'text/event-stream' });
  await until(() => own.catalog.seen.requests.length > 2);
  const asking = ask(own.router, '{ product(id: "slow") { title } }');
  await sleep(300);
  const stopping = own.router.stop();
  assert.match((await streaming).text, /event: next/);
  assert.deepEqual((await asking).body, { data: { product: { title: 'Title of slow' } } });
  assert.deepEqual(await stopping, { code: 0, signal: null });
  await own.stop();
});

test('says that it goes when it closes a socket', async () => {
  const own = await startShop();
  const client = open({}, { router: own.router });
  const closed = new Promise((resolve) => client.on('closed', resolve));
  await client.iterate({ query: WATCH, variables: { id: 'ord_live' } }).next();
  own.router.stop();
  assert.equal((await closed).code, 1001);
  await own.stop();
});
