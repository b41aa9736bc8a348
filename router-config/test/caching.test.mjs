import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import { test } from './support/deviations.mjs';
import { startShop } from './support/shop.mjs';

let shop;
before(async () => (shop = await startShop()));
after(() => shop.stop());

/** The stand-ins let be kept what is asked for under these names. */
const crossing = (status) => `{ order(id: "ord_1") { ${status}: status product { kept: title } } }`;

async function get(query, headers = {}) {
  const url = new URL(shop.router.url);
  url.searchParams.set('query', query);
  const response = await fetch(url, { headers: { 'x-client-name': 'storefront', ...headers } });
  await response.text();
  return response.headers;
}

test('tells caches how long what subgraphs let be kept may be kept', async () => {
  const headers = await get('{ products { kept: title } }');
  assert.equal(headers.get('cache-control'), 'public, max-age=60');
  assert.equal(headers.get('cache-tag'), 'Brand,Product');
  for (const name of ['Accept-Language', 'Authorization', 'X-Currency', 'X-Market']) assert.match(headers.get('vary'), new RegExp(name, 'i'));
});

test('lets an answer of several subgraphs be kept as long as its shortest part', async () => {
  const headers = await get(crossing('kept30'));
  assert.equal(headers.get('cache-control'), 'public, max-age=30');
  assert.equal(headers.get('cache-tag'), 'Brand,Order,Product');
});

test('lets nothing be kept of which one part must not', async () => {
  assert.equal((await get(crossing('state'))).get('cache-control'), 'no-store');
  assert.equal((await get('{ products { title } }')).get('cache-control'), 'no-store');
  assert.equal((await get('{ __typename }')).get('cache-control'), 'no-store');
});

test('lets nothing be kept that failed, or that somebody signed in asked for', async () => {
  assert.equal((await get('{ product(id: "odd") { kept: title } }')).get('cache-control'), 'no-store');
  assert.equal((await get('{ kept: nothing }')).get('cache-control'), 'no-store');
  assert.equal((await get('{ products { kept: title } }', { authorization: 'Bearer good' })).get('cache-control'), 'no-store');
});

test('lets no answer to POST be kept', async () => {
  const response = await fetch(shop.router.url, {
    method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query: '{ products { kept: title } }' }),
  });
  assert.equal(response.headers.get('cache-control'), 'no-store');
});
