import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before } from 'node:test';
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import { subscriptionTest, test } from './support/deviations.mjs';
import { ask, startRouter, startShop } from './support/shop.mjs';

const idOf = (text) => createHash('sha256').update(text).digest('hex');

const ORDER = 'query OrderPage($id: ID!) {\n  order(id: $id) {\n    ...Details\n  }\n}\n\nfragment Details on Order {\n  id\n  product {\n    title\n  }\n}';
const RENAME = 'mutation ProductRename {\n  productRename(id: "prd_9") {\n    id\n  }\n}';
const WATCH = 'subscription OrderWatch($id: ID!) {\n  orderUpdated(orderId: $id) {\n    status\n  }\n}';
const UNKNOWN = idOf('nobody wrote this');
const ARBITRARY = '{ me { id } }';

/** Several manifests in two folders, so that a router that reads one alone is noticed. */
function writeManifests() {
  const write = (folder, client, bodies) => {
    const operations = bodies.map((body) => ({ id: idOf(body), name: /\w+ (\w+)/.exec(body)[1], type: /\w+/.exec(body)[0], body }));
    writeFileSync(join(folder, `${client}.json`), JSON.stringify({ format: 'apollo-persisted-query-manifest', version: 1, operations }, null, 2));
  };
  const [ours, theirs] = [1, 2].map(() => mkdtempSync(join(tmpdir(), 'stoa-manifests-')));
  process.once('exit', () => [ours, theirs].forEach((folder) => rmSync(folder, { recursive: true })));
  write(ours, 'shop', [ORDER]);
  write(ours, 'watch', [WATCH]);
  write(theirs, 'staff', [RENAME]);
  return `${ours}, ${theirs}`;
}

const STOA_OPERATIONS = writeManifests();

let shop;
let lenient;
before(async () => {
  shop = await startShop({ STOA_OPERATIONS, STOA_SAFELIST: 'on' });
  lenient = await startRouter({ ...shop, env: { STOA_OPERATIONS } });
});
after(() => shop.stop());

async function send(body, { router = shop.router, accept = 'application/graphql-response+json' } = {}) {
  const response = await fetch(router.url, { method: 'POST', headers: { 'content-type': 'application/json', accept }, body: JSON.stringify(body) });
  return { status: response.status, body: await response.json() };
}

const apollo = (sha256Hash) => ({ extensions: { persistedQuery: { version: 1, sha256Hash } } });
const variables = { id: 'ord_1' };
const ANSWER = { data: { order: { id: 'ord_1', product: { title: 'Title of prd_1' } } } };

const reached = () => shop.catalog.seen.requests.length + shop.order.seen.requests.length + shop.order.seen.connections.length;

/** Nothing of it reached a subgraph, and the client is told what to do. */
async function refused(asking, code, words) {
  const from = reached();
  const { status, body } = await asking();
  assert.deepEqual([body.data ?? null, reached()], [null, from]);
  assert.equal(body.errors[0].extensions.code, code, body.errors[0].message);
  assert.match(body.errors[0].message, words);
  assert.equal(status, 400);
}

test('answers a known document by its id, in Apollo\'s way', async () => {
  assert.deepEqual(await send({ variables, ...apollo(idOf(ORDER)) }), { status: 200, body: ANSWER });
});

test('answers a known document by its id, as documentId', async () => {
  assert.deepEqual(await send({ variables, documentId: idOf(ORDER) }), { status: 200, body: ANSWER });
});

test('answers a known document that is sent with its id', async () => {
  assert.deepEqual(await send({ query: ORDER, variables, ...apollo(idOf(ORDER)) }), { status: 200, body: ANSWER });
});

test('knows the documents of every manifest in every folder', async () => {
  assert.deepEqual(await send(apollo(idOf(RENAME))), { status: 200, body: { data: { productRename: { id: 'prd_9' } } } });
});

test('answers a known document by its text', async () => {
  assert.deepEqual(await send({ query: ORDER, variables }), { status: 200, body: ANSWER });
});

test('answers a known document however it is written, and with the type names clients add', async () => {
  const [operation, fragment] = ORDER.split('\n\n');
  const rewritten = `# mine\n${fragment.replaceAll('\n', ' ').replace('title', 'title __typename')}\n${operation}`;
  const { status, body } = await send({ query: rewritten, variables });
  assert.equal(status, 200, JSON.stringify(body));
  assert.equal(body.data.order.product.__typename, 'Product');
});

test('refuses an id nobody knows', async () => {
  for (const named of [apollo(UNKNOWN), { documentId: UNKNOWN }])
    await refused(() => send({ variables, ...named }), 'PERSISTED_QUERY_NOT_FOUND', /manifest/);
});

test('refuses a document that is on no list', async () => {
  for (const query of [ARBITRARY, '{ __schema { types { name } } }', '{ nothing }']) await refused(() => send({ query }), 'BAD_REQUEST', /manifest/);
});

test('refuses what it refuses with the same status, whatever is accepted', async () => {
  await refused(() => send({ query: ARBITRARY }, { accept: 'application/json' }), 'BAD_REQUEST', /manifest/);
  await refused(() => send(apollo(UNKNOWN), { accept: 'application/json' }), 'PERSISTED_QUERY_NOT_FOUND', /manifest/);
});

test('does not let a known id vouch for another document', async () => {
  for (const named of [apollo(idOf(ORDER)), { documentId: idOf(ORDER) }]) {
    const { body } = await send({ query: ARBITRARY, variables, ...named });
    assert.equal(body.data?.me, undefined);
  }
});

test('does not let a known document bring another along', async () => {
  const { body } = await send({ query: `${ORDER} query Other ${ARBITRARY}`, operationName: 'Other', variables });
  assert.equal(body.data, undefined);
});

test('is not fooled by the way a request is written', async () => {
  const known = JSON.stringify(ORDER);
  const other = JSON.stringify(ARBITRARY);
  const bodies = [`{"query":${known},"query":${other}}`, `{"query":${other},"query":${known}}`, `{"\\u0071uery":${other},"documentId":"${idOf(ORDER)}"}`, `{"x":{"query":${known}},"query":${other}}`];
  for (const body of bodies) {
    const response = await fetch(shop.router.url, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    assert.doesNotMatch(await response.text(), /ord_me/, body);
  }
});

async function get(parameters) {
  const response = await fetch(`${shop.router.url}?${new URLSearchParams(parameters)}`, { headers: { 'x-client-name': 'test', accept: 'application/graphql-response+json' } });
  return { status: response.status, body: await response.json() };
}

const extensions = (id) => JSON.stringify(apollo(id).extensions);

test('answers a known document by GET', async () => {
  const named = [{ extensions: extensions(idOf(ORDER)) }, { documentId: idOf(ORDER) }];
  for (const one of named) assert.deepEqual(await get({ ...one, variables: JSON.stringify(variables) }), { status: 200, body: ANSWER });
});

test('refuses by GET what it refuses by POST, and mutations', async () => {
  await refused(() => get({ query: ARBITRARY }), 'BAD_REQUEST', /manifest/);
  await refused(() => get({ extensions: extensions(UNKNOWN) }), 'PERSISTED_QUERY_NOT_FOUND', /manifest/);
  assert.equal((await get({ extensions: extensions(idOf(RENAME)) })).status, 405);
});

test('stays alive and ready', async () => {
  for (const path of ['/healthcheck', '/readiness']) assert.equal((await fetch(shop.router.base + path)).status, 200, path);
});

/** The answers to one operation over a WebSocket, or the errors it was refused with. */
async function overSocket(payload, router = shop.router) {
  const client = createClient({ url: router.url.replace('http', 'ws'), webSocketImpl: WebSocket, retryAttempts: 0 });
  const answers = [];
  try {
    for await (const answer of client.iterate(payload)) answers.push(answer);
    return answers;
  } catch (thrown) {
    return Array.isArray(thrown) ? [{ errors: thrown }] : Promise.reject(thrown);
  } finally {
    await client.dispose();
  }
}

const EVENTS = ['PLACED', 'SHIPPED'].map((status) => ({ data: { orderUpdated: { status } } }));

/** The protocol asks for a text; an empty one is none. */
const byId = (id) => ({ query: '', variables, ...apollo(id) });

subscriptionTest('sends the events of a known document over WebSocket, by its id', async () => {
  assert.deepEqual(await overSocket(byId(idOf(WATCH))), EVENTS);
});

subscriptionTest('sends the events of a known document over WebSocket, by its text', async () => {
  assert.deepEqual(await overSocket({ query: WATCH, variables }), EVENTS);
});

subscriptionTest('refuses over WebSocket an id nobody knows', async () => {
  await refused(async () => ({ status: 400, body: (await overSocket(byId(UNKNOWN)))[0] }), 'PERSISTED_QUERY_NOT_FOUND', /manifest/);
});

subscriptionTest('refuses over WebSocket a document that is on no list', async () => {
  for (const query of [ARBITRARY, 'subscription { orderUpdated(orderId: "ord_1") { id } }'])
    await refused(async () => ({ status: 400, body: (await overSocket({ query }))[0] }), 'BAD_REQUEST', /manifest/);
});

async function stream(body, router = shop.router) {
  const response = await fetch(router.url, { method: 'POST', headers: { 'content-type': 'application/json', accept: 'text/event-stream' }, body: JSON.stringify(body) });
  const text = await response.text();
  if (!response.headers.get('content-type').startsWith('text/event-stream')) return [JSON.parse(text)];
  return text.split('\n\n').filter((event) => event.startsWith('event: next')).map((event) => JSON.parse(event.split('data: ')[1]));
}

subscriptionTest('streams the events of a known document, by its id', async () => {
  assert.deepEqual(await stream({ variables, ...apollo(idOf(WATCH)) }), EVENTS);
});

subscriptionTest('streams the events of a known document, by its text', async () => {
  assert.deepEqual(await stream({ query: WATCH, variables }), EVENTS);
});

subscriptionTest('streams neither what is on no list nor what nobody knows', async () => {
  await refused(async () => ({ status: 400, body: (await stream({ query: 'subscription { orderUpdated(orderId: "ord_1") { id } }' }))[0] }), 'BAD_REQUEST', /manifest/);
  await refused(async () => ({ status: 400, body: (await stream(apollo(UNKNOWN)))[0] }), 'PERSISTED_QUERY_NOT_FOUND', /manifest/);
});

test('without a safelist answers every document', async () => {
  assert.deepEqual((await ask(lenient, ARBITRARY)).body, { data: { me: { id: 'ord_me' } } });
});

test('without a safelist answers a known document by its id, too', async () => {
  for (const named of [apollo(idOf(ORDER)), { documentId: idOf(ORDER) }])
    assert.deepEqual(await send({ variables, ...named }, { router: lenient }), { status: 200, body: ANSWER });
});

test('without a safelist asks for the document of an id it does not know, and takes it', async () => {
  const { body } = await send(apollo(UNKNOWN), { router: lenient });
  assert.equal(body.errors[0].extensions.code, 'PERSISTED_QUERY_NOT_FOUND');
  assert.deepEqual((await send({ query: ARBITRARY, ...apollo(idOf(ARBITRARY)) }, { router: lenient })).body, { data: { me: { id: 'ord_me' } } });
});

subscriptionTest('without a safelist sends every event', async () => {
  const query = 'subscription { orderUpdated(orderId: "ord_1") { status } }';
  assert.deepEqual(await overSocket({ query }, lenient), EVENTS);
  assert.deepEqual(await stream({ query }, lenient), EVENTS);
});

test('in production has a safelist unless told otherwise', async () => {
  const strict = await startRouter({ ...shop, env: { STOA_PRODUCTION: 'on', STOA_OPERATIONS } });
  const open = await startRouter({ ...shop, env: { STOA_PRODUCTION: 'on', STOA_OPERATIONS, STOA_SAFELIST: 'off' } });
  assert.equal((await ask(strict, ARBITRARY)).status, 400);
  assert.equal((await ask(open, ARBITRARY)).status, 200);
  await Promise.all([strict.stop(), open.stop()]);
});

test('knows the documents of our own clients when nothing else is said', async () => {
  const own = await startRouter({ ...shop, env: { STOA_SAFELIST: 'on' } });
  for (const client of ['storefront', 'admin', 'mobile', 'launcher']) {
    const { operations } = JSON.parse(readFileSync(new URL(`../../schema/manifests/${client}.json`, import.meta.url), 'utf8'));
    const { id, body: query } = operations.at(-1);
    const { body } = await send({ query, ...apollo(id) }, { router: own });
    assert.doesNotMatch(JSON.stringify(body), /manifest|PERSISTED/, client); // the stand-ins have no such fields, and say so
  }
  assert.match((await ask(own, ORDER)).body.errors[0].message, /manifest/);
  await own.stop();
});
