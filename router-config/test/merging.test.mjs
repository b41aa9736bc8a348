import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import { test } from './support/deviations.mjs';
import { ask, startShop } from './support/shop.mjs';

let shop;
before(async () => (shop = await startShop()));
after(() => shop.stop());

async function answers(query, expected, options) {
  const { body } = await ask(shop.router, query, options);
  assert.deepEqual({ errors: body.errors, data: body.data }, { errors: undefined, data: expected }, query);
}

const product = { id: 'prd_1', title: 'Title of prd_1' };

test('merges what is asked of one field in several places', async () => {
  await answers('{ product(id: "prd_1") { id } product(id: "prd_1") { title } }', { product });
  await answers('{ order(id: "ord_1") { product { id } product { title } } }', { order: { product } });
  await answers('{ order(id: "ord_1") { id product { id } ...O } } fragment O on Order { product { title } }', { order: { id: 'ord_1', product } });
  await answers('{ order(id: "ord_1") { ...A ...B } } fragment A on Order { product { ...P } } fragment B on Order { status product { id } } fragment P on Product { title }', {
    order: { product: { title: product.title, id: 'prd_1' }, status: 'PLACED' },
  });
});

test('answers each item of a list once', async () => {
  const orders = [{ id: 'ord_1', status: 'PLACED' }];
  await answers('{ product(id: "prd_1") { orders { id } orders { id status } } }', { product: { orders } });
  await answers('{ products { id } products { id title } }', { products: [product, { id: 'prd_2', title: 'Title of prd_2' }] });
});

test('merges within a type behind an interface', async () => {
  const of = '... on Order { status } ... on Order { product { id } } ...O';
  await answers(`{ node(id: "ord_1") { id ${of} } } fragment O on Order { product { title } }`, { node: { id: 'ord_1', status: 'PLACED', product } });
});

test('leaves out what a condition leaves out, and keeps aliases apart', async () => {
  const query = 'query ($all: Boolean!) { order(id: "ord_1") { product { id } ... on Order @include(if: $all) { product { title } } other: product { title } } }';
  const other = { title: product.title };
  await answers(query, { order: { product: { id: 'prd_1' }, other } }, { variables: { all: false } });
  await answers(query, { order: { product, other } }, { variables: { all: true } });
});
