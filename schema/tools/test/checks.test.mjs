import assert from 'node:assert/strict';
import test from 'node:test';
import { buildSchema } from 'graphql';
import { checkConsistency } from '../checks/consistency.mjs';
import { checkEnums } from '../checks/enums.mjs';
import { checkForeignFields } from '../checks/foreign-fields.mjs';
import { checkIdempotency } from '../checks/idempotency.mjs';
import { checkNodes } from '../checks/nodes.mjs';
import { checkOutputOnly } from '../checks/output-only.mjs';
import { subgraphs } from './support.mjs';

test('accepts an input that is the same in both subgraphs', () => {
  const sdl = 'input AddressInput { city: String! }';
  assert.deepEqual(checkConsistency(subgraphs({ order: sdl, customer: sdl })), []);
});

test('refuses an input of which one subgraph knows fewer fields', () => {
  const problems = checkConsistency(subgraphs({ order: 'input AddressInput { city: String postalCode: String }', customer: 'input AddressInput { city: String }' }));
  assert.deepEqual(problems, ['INCONSISTENT_INPUT_OBJECT_FIELD: AddressInput: postalCode: String (only in order)']);
});

test('refuses an input whose default differs', () => {
  assert.equal(checkConsistency(subgraphs({ order: 'input A { n: Int = 1 }', customer: 'input A { n: Int = 2 }' })).length, 1);
});

test('refuses an enum that differs', () => {
  const problems = checkConsistency(subgraphs({ order: 'enum Status { A B }', payment: 'enum Status { A }' }));
  assert.match(problems[0], /^INCONSISTENT_ENUM_VALUE_FOR_OUTPUT_ENUM: Status: B/);
});

test('lets each subgraph add its own user error codes', () => {
  assert.deepEqual(checkConsistency(subgraphs({ order: 'enum UserErrorCode { A } extend enum UserErrorCode { B }', payment: 'enum UserErrorCode { A }' })), []);
});

test('refuses an interface or a shared value type that differs', () => {
  assert.match(checkConsistency(subgraphs({ a: 'interface UserError { code: ID path: [String!] }', b: 'interface UserError { code: ID }' }))[0], /^INCONSISTENT_INTERFACE_FIELD/);
  assert.match(checkConsistency(subgraphs({ a: 'type Money @shareable { amount: ID }', b: 'type Money @shareable { amount: ID c: ID }' }))[0], /^INCONSISTENT_OBJECT_VALUE/);
});

const NODE = 'interface Node { id: ID! }';
const CATALOG = `${NODE} type Query { node(id: ID!): Node } type Product implements Node @key(fields: "id") { "Id (\`prd_\`)." id: ID! }`;
const STUB = 'type Order implements Node @key(fields: "id", resolvable: false) { id: ID! }';
const ORDER = `${NODE} type Order implements Node @key(fields: "id") { "Id (\`ord_\`)." id: ID! }`;

test('accepts a stub for every Node of the other subgraphs', () => {
  assert.deepEqual(checkNodes(subgraphs({ catalog: `${CATALOG} ${STUB}`, order: ORDER })), []);
});

test('refuses a Node without a stub', () => {
  assert.deepEqual(checkNodes(subgraphs({ catalog: CATALOG, order: ORDER })), ['Order (order) implements Node but has no stub in catalog, which owns Query.node.']);
});

test('refuses a stub that does not implement Node', () => {
  assert.equal(checkNodes(subgraphs({ catalog: `${CATALOG} ${STUB.replace('implements Node ', '')}`, order: ORDER })).length, 1);
});

test('refuses a stub that stands for nothing', () => {
  assert.match(checkNodes(subgraphs({ catalog: `${CATALOG} ${STUB}`, order: NODE }))[0], /stands for nothing/);
});

test('refuses a prefix that is missing or used twice', () => {
  assert.match(checkNodes(subgraphs({ catalog: `${CATALOG} ${STUB}`, order: ORDER.replace('`ord_`', 'x') }))[0], /must name its prefix/);
  assert.match(checkNodes(subgraphs({ catalog: `${CATALOG} ${STUB}`, order: ORDER.replace('ord_', 'prd_') }))[0], /belongs to both/);
});

test('refuses a graph in which nobody answers node', () => {
  assert.deepEqual(checkNodes(subgraphs({ order: ORDER })), ['No subgraph defines Query.node.']);
});

test('refuses a field of another subgraph that must not be null', () => {
  const payment = (type) => `type Order @key(fields: "id") { id: ID! total: Int! @external payments: ${type} }`;
  assert.deepEqual(checkForeignFields(subgraphs({ order: ORDER, payment: payment('[Int!]') })), []);
  assert.deepEqual(checkForeignFields(subgraphs({ order: ORDER, payment: payment('[Int!]!') })), ['Order.payments comes from payment, which is not its home: make it nullable.']);
});

test('refuses a user error code as an argument or in an input', () => {
  assert.equal(checkOutputOnly(subgraphs({ order: 'type Query { a(code: UserErrorCode): Int }' })).length, 1);
  assert.equal(checkOutputOnly(subgraphs({ order: 'input A { codes: [UserErrorCode!]! }' })).length, 1);
  assert.deepEqual(checkOutputOnly(subgraphs({ order: 'type A { code: UserErrorCode! }' })), []);
});

test('refuses an enum in the output that does not speak of unknown values', () => {
  const graph = (description) => buildSchema(`type Query { a: A } "${description}" enum A { B } "In only" enum In { C } input X { c: In }`);
  assert.deepEqual(checkEnums(graph('Treat an unknown value as B.')), []);
  assert.equal(checkEnums(graph('States.')).length, 1);
});

const pay = (key, replayed = 'replayed: Boolean!') =>
  buildSchema(`type Query { a: Int } type Mutation { pay(input: PayInput!): PayPayload! } input PayInput { a: Int ${key} } type PayPayload { b: Int ${replayed} }`);

test('accepts a keyed mutation with key and replayed', () => {
  assert.deepEqual(checkIdempotency(pay('idempotencyKey: ID!'), ['pay']), []);
});

test('refuses a keyed mutation whose key is missing or optional', () => {
  assert.match(checkIdempotency(pay(''), ['pay'])[0], /must have idempotencyKey: ID!/);
  assert.match(checkIdempotency(pay('idempotencyKey: ID'), ['pay'])[0], /must have idempotencyKey: ID!/);
});

test('refuses a keyed mutation that does not tell a replay', () => {
  assert.match(checkIdempotency(pay('idempotencyKey: ID!', ''), ['pay'])[0], /must have replayed/);
});

test('refuses a list that differs from the schema', () => {
  assert.match(checkIdempotency(pay('idempotencyKey: ID!'), [])[0], /add it to the list/);
  assert.match(checkIdempotency(pay('idempotencyKey: ID!'), ['pay', 'gone'])[0], /is no mutation/);
});
