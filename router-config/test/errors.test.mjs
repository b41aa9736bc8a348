import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import { test } from './support/deviations.mjs';
import { ask, freePort, startCatalog, startOrder, startRouter } from './support/shop.mjs';

let catalog;
let order;
let router;
before(async () => {
  catalog = await startCatalog();
  order = await startOrder();
  router = await startRouter({ catalog, order });
});
after(() => Promise.all([router.stop(), catalog.stop(), order.stop()]));

test('passes on the code and message of an error made for clients', async () => {
  const { status, body } = await ask(router, '{ product(id: "forbidden") { id } }');
  assert.equal(status, 200);
  assert.deepEqual(body, {
    data: { product: null },
    errors: [{ message: 'You may not see this.', path: ['product'], extensions: { code: 'FORBIDDEN', retryable: false, traceId: 'trace-of-catalog' } }],
  });
});

test('keeps a code it does not know and hides the message', async () => {
  const { body } = await ask(router, '{ product(id: "odd") { id } }');
  assert.equal(body.errors[0].extensions.code, 'TEAPOT');
  assert.equal(body.errors[0].message, 'Something went wrong on our side.');
});

test('hides what a subgraph lets slip, and logs it', async () => {
  const { text, body, headers } = await ask(router, '{ product(id: "leaky") { id } }');
  assert.deepEqual(body.errors[0].extensions, { code: 'INTERNAL', traceId: headers.get('x-request-id') });
  assert.doesNotMatch(text, /mongo|10\.0\.0|dev\.stoa|serviceName|catalog/);
  assert.match(router.log(), /MongoException/);
});

test('hides a page of HTML', async () => {
  const { text, body } = await ask(router, '{ product(id: "html") { id } }');
  assert.equal(body.errors[0].extensions.code, 'UNAVAILABLE');
  assert.doesNotMatch(text, /Tomcat|10\.0\.0/);
});

test('answers the rest when one subgraph is down', async () => {
  const down = await startRouter({ catalog: { url: `http://127.0.0.1:${await freePort()}/graphql` }, order });
  try {
    const { status, body, text } = await ask(down, '{ order(id: "ord_1") { status product { title } } }');
    assert.equal(status, 200);
    assert.deepEqual(body.data, { order: { status: 'PLACED', product: null } });
    assert.equal(body.errors[0].extensions.code, 'UNAVAILABLE');
    assert.equal(body.errors[0].extensions.retryable, true);
    assert.doesNotMatch(text, /ECONNREFUSED|127\.0\.0\.1|fetch failed|catalog|request/);
    const alone = await ask(down, '{ products { id } }');
    assert.equal(alone.status, 503);
    assert.deepEqual(alone.body.errors.map(({ extensions }) => [extensions.code, extensions.retryable]), [['UNAVAILABLE', true]]);
  } finally {
    await down.stop();
  }
});

test('finds a subgraph again that was away', async () => {
  const port = await freePort();
  const away = { url: `http://127.0.0.1:${port}/graphql` };
  const started = await startRouter({ catalog: away, order });
  assert.equal((await ask(started, '{ products { id } }')).status, 503);
  const back = await startCatalog(port);
  assert.equal((await ask(started, '{ products { id } }')).status, 200);
  await Promise.all([started.stop(), back.stop()]);
});

test('tells what is wrong with a document', async () => {
  const syntax = await ask(router, '{ product(');
  assert.equal(syntax.status, 400);
  assert.equal(syntax.body.errors[0].extensions.code, 'GRAPHQL_PARSE_FAILED');
  const unknown = await ask(router, '{ produkt(id: 1) { id } }');
  assert.equal(unknown.status, 400);
  assert.equal(unknown.body.errors[0].extensions.code, 'GRAPHQL_VALIDATION_FAILED');
  assert.match(unknown.body.errors[0].message, /Did you mean "product"/);
  assert.ok(unknown.body.errors[0].extensions.traceId);
});

test('tells what is wrong with variables', async () => {
  const query = 'query ($id: ID!, $by: BrandBy!) { product(id: $id) { id } brand(by: $by) }';
  const missing = await ask(router, query, { variables: { by: {} } });
  assert.equal(missing.status, 400);
  assert.equal(missing.body.errors[0].extensions.code, 'BAD_REQUEST');
  assert.match(missing.body.errors[0].message, /\$id/);
  const two = await ask(router, query, { variables: { by: { count: 'x', wrong: 1 } } });
  assert.ok(two.body.errors.length >= 2);
  assert.ok(two.body.errors.every(({ extensions }) => extensions.code === 'BAD_REQUEST'), two.text);
});

test('tells which operation is meant when there are several', async () => {
  const { body } = await ask(router, 'query A { me { id } } query B { me { id } }');
  assert.equal(body.errors[0].extensions.code, 'BAD_REQUEST');
});

test('sends at most a handful of errors', async () => {
  const { body } = await ask(router, `{ ${Array.from({ length: 18 }, (_, index) => `x${index}`).join(' ')} }`);
  assert.ok(body.errors.length <= 5);
});
