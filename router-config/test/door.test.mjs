import assert from 'node:assert/strict';
import { request as rawRequest } from 'node:http';
import { after, before } from 'node:test';
import { test } from './support/deviations.mjs';
import { ask, startShop } from './support/shop.mjs';

let shop;
before(async () => (shop = await startShop({ STOA_CORS_ORIGINS: 'https://shop.example, http://localhost:3000' })));
after(() => shop.stop());

const ME = '{ me { id } }';
const cors = (headers) => [...headers.keys()].filter((name) => name.startsWith('access-control'));
const preflight = (origin) =>
  fetch(shop.router.url, { method: 'OPTIONS', headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' } });

test('lets pages of the allow list call', async () => {
  for (const origin of ['https://shop.example', 'http://localhost:3000']) {
    const asked = await preflight(origin);
    assert.equal(asked.headers.get('access-control-allow-origin'), origin);
    assert.match(asked.headers.get('access-control-allow-headers'), /authorization/);
    const { status, headers } = await ask(shop.router, ME, { headers: { origin } });
    assert.equal(status, 200);
    assert.equal(headers.get('access-control-allow-origin'), origin);
    assert.equal(headers.get('access-control-allow-credentials'), null);
    assert.equal(headers.get('vary'), 'Origin');
  }
});

test('refuses pages of other origins and does not reflect them', async () => {
  for (const origin of ['https://evil.example', 'null', 'https://shop.example.evil.example', 'http://localhost:3009']) {
    assert.deepEqual(cors((await preflight(origin)).headers), []);
    const from = shop.order.seen.requests.length;
    const { status, headers, body } = await ask(shop.router, ME, { headers: { origin } });
    assert.equal(status, 403);
    assert.equal(body.errors[0].extensions.code, 'FORBIDDEN');
    assert.deepEqual(cors(headers), []);
    assert.equal(shop.order.seen.requests.length, from);
  }
});

test('lets its own GraphiQL call', async () => {
  assert.equal((await ask(shop.router, ME, { headers: { origin: shop.router.base } })).status, 200);
});

test('refuses what a form or a link of a strange page could send', async () => {
  const get = `${shop.router.url}?query=${encodeURIComponent(ME)}`;
  const form = { method: 'POST', body: new URLSearchParams({ query: ME }) };
  const text = { method: 'POST', headers: { 'content-type': 'text/plain' }, body: JSON.stringify({ query: ME }) };
  for (const response of [await fetch(get), await fetch(shop.router.url, form), await fetch(shop.router.url, text)]) {
    assert.equal(response.status, 403);
    assert.equal((await response.json()).errors[0].extensions.code, 'BAD_REQUEST');
  }
});

test('takes a GET with a preflight header', async () => {
  const response = await fetch(`${shop.router.url}?query=${encodeURIComponent(ME)}`, { headers: { 'apollo-require-preflight': 'true' } });
  assert.deepEqual(await response.json(), { data: { me: { id: 'ord_me' } } });
});

test('does not mutate by GET', async () => {
  const query = encodeURIComponent('mutation { productRename(id: "1") { id } }');
  const response = await fetch(`${shop.router.url}?query=${query}`, { headers: { 'apollo-require-preflight': 'true' } });
  assert.equal(response.status, 405);
});

test('refuses batches', async () => {
  const response = await fetch(shop.router.url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify([{ query: ME }, { query: ME }]) });
  assert.equal(response.status, 400);
});

const refused = async (query, status = 400, match = /limit/) => {
  const from = shop.catalog.seen.requests.length + shop.order.seen.requests.length;
  const answer = await ask(shop.router, query);
  assert.equal(answer.status, status, answer.text);
  assert.match(answer.body.errors[0].message, match);
  assert.match(answer.body.errors[0].extensions.code, /^(BAD_REQUEST|GRAPHQL_PARSE_FAILED)$/);
  assert.equal(shop.catalog.seen.requests.length + shop.order.seen.requests.length, from);
};

const nested = (depth) => `{ product(id: "1") ${'{ related '.repeat(depth)} { id } ${'}'.repeat(depth)} }`;

test('refuses documents that are too deep, also through fragments', async () => {
  await refused(nested(9));
  await refused(`{ product(id: "1") { ...A } } fragment A on Product { ${'related { '.repeat(9)} id ${'}'.repeat(9)} }`);
  assert.equal((await ask(shop.router, nested(8))).status, 200);
});

test('refuses documents that are too wide', async () => {
  await refused(`{ ${Array.from({ length: 16 }, (_, index) => `a${index}: me { id }`).join(' ')} }`);
  await refused(`{ ${Array.from({ length: 21 }, () => 'me { id }').join(' ')} }`);
  await refused(`{ me { ${'id @skip(if: false) '.repeat(21)} } }`);
  await refused(`{ me { ${'id '.repeat(2100)} } }`, 400, /tokens/);
});

test('counts aliases that fragments multiply', async () => {
  const fragments = Array.from({ length: 8 }, (_, index) => `fragment F${index} on Product { a: related { ...F${index + 1} } b: related { ...F${index + 1} } }`);
  await refused(`{ product(id: "1") { ...F0 } } ${fragments.join(' ')} fragment F8 on Product { id }`);
});

test('refuses fragments that spread themselves', async () => {
  const { status } = await ask(shop.router, '{ product(id: "1") { ...A } } fragment A on Product { related { ...A } }');
  assert.equal(status, 400);
});

test('takes the whole introspection of a tool', async () => {
  const { getIntrospectionQuery } = await import('graphql');
  const { status, body } = await ask(shop.router, getIntrospectionQuery());
  assert.equal(status, 200);
  assert.ok(body.data.__schema.types.length > 0);
});

/** The status a request gets by its head alone: its body never comes. */
const statusByHead = (headers) =>
  new Promise((resolve, reject) => {
    const request = rawRequest(shop.router.url, { method: 'POST', headers: { 'content-type': 'application/json', ...headers } }, (response) => {
      resolve(response.statusCode);
      request.destroy();
    });
    request.on('error', reject);
    request.flushHeaders();
  });

test('refuses bodies that are too large or of unknown length', async () => {
  assert.equal(await statusByHead({ 'content-length': 1_100_000 }), 413);
  assert.equal(await statusByHead({ 'transfer-encoding': 'chunked' }), 411);
});

const SECURITY = { 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer', 'content-security-policy': /frame-ancestors 'none'/ };

function secured({ headers }, expected = SECURITY) {
  for (const [name, value] of Object.entries(expected)) assert.match(headers.get(name) ?? '', new RegExp(value), name);
}

test('tells browsers to be careful, whatever it answers', async () => {
  const get = `${shop.router.url}?query=${encodeURIComponent(ME)}`;
  for (const answer of [await ask(shop.router, ME), await ask(shop.router, '{ nothing }'), await fetch(get), await ask(shop.router, ME, { headers: { origin: 'https://evil.example' } })]) secured(answer);
  assert.equal((await ask(shop.router, ME)).headers.get('strict-transport-security'), null);
});

test('in production lets browsers neither load nor frame anything, and keeps them to TLS', async () => {
  const production = await startShop({ STOA_PRODUCTION: 'on', STOA_SAFELIST: 'off' });
  const expected = { ...SECURITY, 'content-security-policy': /default-src 'none'/, 'strict-transport-security': /max-age=31536000/ };
  for (const answer of [await ask(production.router, ME), await ask(production.router, '{ nothing }')]) secured(answer, expected);
  await production.stop();
});

test('in production shows neither graph, page nor suggestions', async () => {
  const production = await startShop({ STOA_PRODUCTION: 'on', STOA_SAFELIST: 'off' });
  try {
    const introspection = await ask(production.router, '{ __schema { types { name } } }');
    assert.ok([400, 403].includes(introspection.status));
    assert.equal(introspection.body.data, undefined);
    const unknown = await ask(production.router, '{ produkt(id: 1) { id } }');
    assert.doesNotMatch(unknown.text, /Did you mean/);
    const page = await fetch(production.router.url, { headers: { accept: 'text/html' } });
    assert.doesNotMatch(await page.text(), /GraphiQL/i);
    assert.equal((await fetch(production.router.base, { headers: { accept: 'text/html' } })).status, 404);
  } finally {
    await production.stop();
  }
});
