import assert from 'node:assert/strict';
import test from 'node:test';
import { buildSchema } from 'graphql';
import { CompositionError, compose, readSubgraphs } from '../compose.mjs';
import { subgraphs } from './support.mjs';

const CATALOG = 'type Query { product: Product } type Mutation { stockReserve: Int @inaccessible } type Product @key(fields: "id") { id: ID! z: Int a: Int secret: Int @inaccessible }';

test('hides what is inaccessible and every word of federation from clients', () => {
  const api = compose(subgraphs({ catalog: CATALOG, order: 'type Query { order: Int } type Mutation { cartComplete: Int }' }))['api.graphql'];
  assert.doesNotMatch(api, /secret|stockReserve|join__|@key|@inaccessible|_entities|_service/);
  assert.match(api, /cartComplete/);
});

test('gives the same bytes whatever the order of the definitions', () => {
  const one = compose(subgraphs({ catalog: 'type Query { b: Int a: Int }' }));
  const other = compose(subgraphs({ catalog: 'type Query { a: Int b: Int }' }));
  assert.equal(one['api.graphql'], other['api.graphql']);
});

test('tells the code of what does not compose', () => {
  assert.throws(
    () => compose(subgraphs({ a: 'type Query { a: Int } type Money { x: Int }', b: 'type Query { b: Int } type Money { x: Int }' })),
    (error) => error instanceof CompositionError && /INVALID_FIELD_SHARING/.test(error.message),
  );
});

test('composes the subgraphs of the repository into a valid API', () => {
  const files = compose(readSubgraphs());
  assert.ok(buildSchema(files['api.graphql']).getQueryType());
  assert.match(files['supergraph.graphql'], /http:\/\/127\.0\.0\.1:4003\/graphql/);
});
