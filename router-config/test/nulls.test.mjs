import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import { test } from './support/deviations.mjs';
import { ask, freePort, startRouter, startShop } from './support/shop.mjs';

let shop;
before(async () => (shop = await startShop()));
after(() => shop.stop());

const data = async (query, options) => (await ask(shop.router, query, options)).body.data;

test('gives null for an entity that is gone, however it is asked for', async () => {
  for (const selection of ['{ title }', '{ id title }', '{ ...P }', '{ ... on Product { title } }', '{ related { id } ...P }']) {
    const fragment = selection.includes('...P') ? 'fragment P on Product { title }' : '';
    assert.deepEqual(await data(`{ order(id: "ord_old") { id product ${selection} } } ${fragment}`), { order: { id: 'ord_old', product: null } }, selection);
  }
});

test('gives null for a node that does not exist or is not yours', async () => {
  const fields = '{ id ... on Order { status } ... on Product { title } }';
  assert.deepEqual(await data(`{ node(id: "ord_foreign") ${fields} }`), { node: null });
  assert.deepEqual(await data(`{ nodes(ids: ["prd_1", "ord_foreign", "ord_1"]) ${fields} }`), {
    nodes: [{ id: 'prd_1', title: 'Title of prd_1' }, null, { id: 'ord_1', status: 'PLACED' }],
  });
});

test('tells the type of a node only to those who ask', async () => {
  assert.deepEqual(await data('{ node(id: "ord_1") { __typename ... on Order { status } } }'), { node: { __typename: 'Order', status: 'PLACED' } });
  assert.deepEqual(await data('{ node(id: "ord_1") { kind: __typename ... on Order { status } } }'), { node: { kind: 'Order', status: 'PLACED' } });
  assert.deepEqual(await data('{ __typename node(id: "ord_1") { ... on Order { status } } }'), { __typename: 'Query', node: { status: 'PLACED' } });
});

test('never leaves a null in a list that has none: the nearest that may be null takes its place', async () => {
  assert.deepEqual(await data('{ order(id: "ord_1") { id items { title } } }'), { order: null });
});

test('follows variables of @skip and @include', async () => {
  const query = 'query ($all: Boolean = false) { order(id: "ord_1") { id status @include(if: $all) product @skip(if: $all) { title } } }';
  assert.deepEqual(await data(query), { order: { id: 'ord_1', product: { title: 'Title of prd_1' } } });
  assert.deepEqual(await data(query, { variables: { all: true } }), { order: { id: 'ord_1', status: 'PLACED' } });
});

test('loses only what needed a subgraph that is down', async () => {
  const down = await startRouter({ catalog: shop.catalog, order: { url: `http://127.0.0.1:${await freePort()}/graphql` } });
  try {
    const { body } = await ask(down, '{ brand(by: { slug: "a" }) product(id: "prd_1") { title orders { id } } }');
    assert.deepEqual(body.data, { brand: 'a', product: null });
    const all = await ask(down, '{ brand(by: { slug: "a" }) products { title orders { id } } }');
    assert.equal(all.body.data, null);
    assert.equal(all.body.errors[0].extensions.code, 'UNAVAILABLE');
  } finally {
    await down.stop();
  }
});
