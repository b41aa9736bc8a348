import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import { test } from './support/deviations.mjs';
import { ask, startRouter, startShop } from './support/shop.mjs';
import { SUBSCRIBES } from './support/routers.mjs';
import { BAD_TOKEN, GREEDY_TOKEN } from './support/stand-in.mjs';

let shop;
before(async () => (shop = await startShop()));
after(() => shop.stop());

test('answers a query that crosses subgraphs', async () => {
  const { status, body } = await ask(shop.router, '{ order(id: "ord_1") { status product { title } } }');
  assert.equal(status, 200);
  assert.deepEqual(body, { data: { order: { status: 'PLACED', product: { title: 'Title of prd_1' } } } });
});

test('answers a mutation', async () => {
  const { body } = await ask(shop.router, 'mutation { productRename(id: "prd_9") { id } }');
  assert.deepEqual(body, { data: { productRename: { id: 'prd_9' } } });
});

test('forwards the allowed headers to every subgraph', async () => {
  const sent = {
    authorization: 'Bearer good', 'accept-language': 'de-DE', 'x-market': 'DE', 'x-currency': 'EUR',
    'x-client-name': 'storefront', 'x-client-version': '1.2', 'x-request-id': 'req-1',
  };
  await ask(shop.router, '{ order(id: "ord_1") { product { title } } }', { headers: sent });
  for (const subgraph of [shop.order, shop.catalog]) {
    const { headers } = subgraph.seen.requests.at(-1);
    for (const [name, value] of Object.entries(sent)) assert.equal(headers[name], value, name);
  }
});

test('takes Apollo\'s names of a client as its own', async () => {
  await ask(shop.router, '{ me { id } }', { headers: { 'apollographql-client-name': 'ios', 'apollographql-client-version': '3' } });
  const { headers } = shop.order.seen.requests.at(-1);
  assert.equal(headers['x-client-name'], 'ios');
  assert.equal(headers['x-client-version'], '3');
});

test('keeps every other header outside', async () => {
  await ask(shop.router, '{ me { id } }', { headers: { 'stoa-service-token': 'forged', cookie: 'a=b', 'x-anything': '1' } });
  const { headers } = shop.order.seen.requests.at(-1);
  for (const name of ['stoa-service-token', 'cookie', 'x-anything']) assert.equal(headers[name], undefined, name);
});

test('tells the subgraphs that it is the router, whatever a client says of itself', async () => {
  await ask(shop.router, '{ order(id: "ord_1") { product { title } } }', { headers: { 'stoa-router-secret': 'forged', 'Stoa-Anything': 'forged' } });
  for (const { headers } of [shop.order.seen.requests.at(-1), shop.catalog.seen.requests.at(-1)]) {
    assert.equal(headers['stoa-router-secret'], 'development-only-router-secret-0000');
    assert.equal(headers['stoa-anything'], undefined);
  }
});

test('tells the subgraphs where a request comes from, whatever it says itself', async () => {
  await ask(shop.router, '{ me { id } }', { headers: { 'x-forwarded-for': '1.2.3.4' } });
  assert.equal(shop.order.seen.requests.at(-1).headers['x-forwarded-for'], '127.0.0.1');
});

test('believes a trusted proxy where a request comes from', async () => {
  const behind = await startRouter({ catalog: shop.catalog, order: shop.order, env: { STOA_TRUSTED_PROXIES: '10.0.0.0/8,127.0.0.1' } });
  await ask(behind, '{ me { id } }', { headers: { 'x-forwarded-for': '1.1.1.1, 1.2.3.4' } });
  assert.equal(shop.order.seen.requests.at(-1).headers['x-forwarded-for'], '1.2.3.4');
  await ask(behind, '{ me { id } }', { headers: { 'x-forwarded-for': '1.1.1.1, 1.2.3.4, 10.0.0.9' } });
  assert.equal(shop.order.seen.requests.at(-1).headers['x-forwarded-for'], '1.2.3.4');
  await ask(behind, '{ me { id } }');
  assert.equal(shop.order.seen.requests.at(-1).headers['x-forwarded-for'], '127.0.0.1');
  await behind.stop();
});

test('gives a request without an id one, and tells it in the answer', async () => {
  const { headers } = await ask(shop.router, '{ me { id } }');
  assert.match(headers.get('x-request-id'), /^[0-9a-f-]{36}$/);
  assert.equal(shop.order.seen.requests.at(-1).headers['x-request-id'], headers.get('x-request-id'));
});

test('does not take a strange request id', async () => {
  const { headers } = await ask(shop.router, '{ me { id } }', { headers: { 'x-request-id': 'a b<script>' } });
  assert.match(headers.get('x-request-id'), /^[0-9a-f-]{36}$/);
});

test('does not mix up callers who ask the same at the same time', async () => {
  const from = shop.catalog.seen.requests.length;
  await Promise.all(['one', 'two'].map((name) => ask(shop.router, '{ product(id: "slow") { title } }', { headers: { authorization: `Bearer ${name}`, 'x-request-id': name } })));
  assert.deepEqual(shop.catalog.seen.requests.slice(from).map(({ headers }) => headers.authorization).sort(), ['Bearer one', 'Bearer two']);
});

test('refuses a token that no subgraph accepts as a whole', async () => {
  const { status, body, headers } = await ask(shop.router, '{ me { id } }', { headers: { authorization: BAD_TOKEN } });
  assert.equal(status, 401);
  const [{ extensions }] = body.errors;
  assert.deepEqual([body.data?.me ?? null, extensions.code], [null, 'UNAUTHENTICATED']);
  assert.match(headers.get('www-authenticate'), /^Bearer/);
});

test('refuses as a whole what a subgraph finds too much, and tells when to come again', async () => {
  const { status, body, headers } = await ask(shop.router, '{ me { id } }', { headers: { authorization: GREEDY_TOKEN } });
  assert.equal(status, 429);
  assert.equal(headers.get('retry-after'), '7');
  const [{ extensions }] = body.errors;
  assert.equal(extensions.code, 'RATE_LIMITED');
  assert.equal(extensions.retryAfterMs, 7000);
});

test('tells what the subgraphs reckoned an operation to cost', async () => {
  const { body } = await ask(shop.router, '{ brand(by: { slug: "dear" }) }');
  assert.deepEqual(body, { data: { brand: 'dear' }, extensions: { cost: [{ requested: 3 }] } });
});

test('hides what is inaccessible', async () => {
  const { status, body } = await ask(shop.router, 'mutation { stockReserve }');
  assert.equal(status, 400);
  assert.equal(body.errors[0].extensions.code, 'GRAPHQL_VALIDATION_FAILED');
  const { text } = await ask(shop.router, '{ __schema { mutationType { fields { name } } } }');
  assert.doesNotMatch(text, /stockReserve/);
});

test('tells that it is alive and ready', async () => {
  for (const path of ['/healthcheck', '/readiness']) assert.equal((await fetch(shop.router.base + path)).status, 200, path);
});

test('shows GraphiQL with a first query to developers', async () => {
  const landing = await fetch(shop.router.base, { headers: { accept: 'text/html' }, redirect: 'manual' });
  assert.equal(landing.headers.get('location'), '/graphql');
  const page = await (await fetch(shop.router.url, { headers: { accept: 'text/html' } })).text();
  assert.match(page, /Welcome to Stoa/);
  assert.doesNotMatch(page, /https:\/\/(unpkg|cdn)\./);
});

if (!SUBSCRIBES) {
  test('says how to follow an order without subscriptions', async () => {
    for (const accept of ['application/json', 'text/event-stream']) {
      const { status, body } = await ask(shop.router, 'subscription { orderUpdated(orderId: "ord_1") { id } }', { accept });
      assert.ok([400, 406].includes(status));
      assert.match(body.errors[0].message, /orderChanges/);
    }
    const upgrade = await fetch(shop.router.url, { headers: { upgrade: 'websocket', connection: 'upgrade' } }).catch((refused) => refused);
    assert.notEqual(upgrade.status, 101);
  });
}
