import assert from 'node:assert/strict';
import test from 'node:test';
import { Linter } from 'eslint';
import { languageOptions, plugins, ruleSettings } from '../lint/config.mjs';
import { rules } from '../lint/rules.mjs';

const linter = new Linter({ configType: 'flat' });

const breaches = (rule, sdl) =>
  linter.verify(sdl, [{ files: ['**/*.graphqls'], languageOptions, plugins, rules: { [rule]: ruleSettings[rule] } }], 'case.graphqls').map(({ message }) => message);

/** For each rule SDL it accepts and SDL it refuses. */
const CASES = {
  'stoa/mutation-name': {
    accepts: ['type Mutation { cartLinesAdd: X }', 'type Mutation { sessionCreateWithCode: X }', 'extend type Mutation { addressSetDefault: X }'],
    refuses: ['type Mutation { addCartLines: X }', 'type Mutation { checkout: X }', 'extend type Mutation { updateCartAdd: X }'],
  },
  'stoa/mutation-signature': {
    accepts: ['type Mutation { cartClear(input: CartClearInput!): CartClearPayload! }', 'type Mutation { sessionsRevokeAll: SessionsRevokeAllPayload! }'],
    refuses: [
      'type Mutation { cartClear(input: CartClearInput): CartClearPayload! }',
      'type Mutation { cartClear(id: ID!): CartClearPayload! }',
      'type Mutation { cartClear(input: CartClearInput!, force: Boolean): CartClearPayload! }',
      'type Mutation { cartClear(input: CartClearInput!): Cart }',
    ],
  },
  'stoa/payload-shape': {
    accepts: ['type XPayload { cart: Cart ids: [ID!]! replayed: Boolean! userErrors: [UserError!]! warnings: [UserError!]! }', 'type XPayload @inaccessible { id: ID! }'],
    refuses: [
      'type XPayload { cart: Cart warnings: [UserError!]! }',
      'type XPayload { cart: Cart userErrors: [UserError!]! }',
      'type XPayload { cart: Cart userErrors: [UserError] warnings: [UserError!]! }',
      'type XPayload { cart: Cart! userErrors: [UserError!]! warnings: [UserError!]! }',
    ],
  },
  'stoa/list-nullability': {
    accepts: ['type X { items: [Item!]! }', 'type Query { nodes: [Node]! }', 'input X { ids: [ID!] }'],
    refuses: ['type X { items: [Item!] }', 'type X { items: [Item]! }', 'input X { ids: [ID] }'],
  },
  'stoa/time-name': {
    accepts: ['type X { placedAt: DateTime! bornOn: Date }', 'input X { placedFrom: DateTime placedBefore: DateTime }', 'type X { holdSeconds: Int compareAt: Money }'],
    refuses: ['type X { created: DateTime }', 'type X { born: Date }', 'type X { placedAt: String }', 'type X { placedFrom: DateTime }', 'type X { holdDuration: Int }'],
  },
  'stoa/boolean-name': {
    accepts: ['type X { isOpen: Boolean canCancel: Boolean hasNextPage: Boolean requiresShipping: Boolean replayed: Boolean }'],
    refuses: ['type X { open: Boolean }', 'input X { active: Boolean! }'],
  },
  'stoa/no-float': { accepts: ['type X { rate: Decimal }'], refuses: ['type X { rate: Float }', 'input X { rate: Float! }', 'type X { near(lat: Float): Int }'] },
  'stoa/connection-arguments': {
    accepts: ['type Query { products(first: Int, after: String): ProductConnection! }', 'type SearchResult { products: ProductConnection! }'],
    refuses: ['type Query { products: ProductConnection! }', 'type Query { products(first: Int!, after: String): ProductConnection! }'],
  },
  'stoa/query-name': { accepts: ['type Query { product: X }'], refuses: ['type Query { getProduct: X }', 'type Query { productV2: X }', 'extend type Query { allProducts: X }'] },
  'stoa/lookup-nullable': {
    accepts: ['type Query { product(by: ProductByInput!): Product }', 'type Query { products(first: Int): ProductConnection! }'],
    refuses: ['type Query { product(by: ProductByInput!): Product! }', 'type Query { node(id: ID!): Node! }'],
  },
  'stoa/subscription-name': {
    accepts: ['type Subscription { orderUpdated: X }', 'type Subscription { bulkImportProgress: X }'],
    refuses: ['type Subscription { orderUpdates: X }', 'type Subscription { updated: X }'],
  },
  'stoa/access-line': {
    accepts: ['type Query { "One product. Access: PUBLIC." product: X }', 'type Product { title: X }'],
    refuses: ['type Query { "One product." product: X }', 'extend type Mutation { cartClear: X }'],
  },
  'stoa/one-of-description': {
    accepts: ['"Names one. Exactly one field must be set." input X @oneOf { id: ID }'],
    refuses: ['"Names one." input X @oneOf { id: ID }'],
  },
  'stoa/deprecation-reason': {
    accepts: ['type X { a: Int @deprecated(reason: "Use `b`. Removal not before 2027-12-01.") }'],
    refuses: ['type X { a: Int @deprecated }', 'type X { a: Int @deprecated(reason: "old") }'],
  },
  '@graphql-eslint/require-description': {
    accepts: ['"A" type X { "a" a("b" b: Int): Int }', '"A" enum X { "a" A }', '"A" input X { "a" a: Int }', 'type Query { "a" a: Int }'],
    refuses: ['type X { "a" a: Int }', '"A" type X { a: Int }', '"A" type X { "a" a(b: Int): Int }', '"A" enum X { A }', '"A" input X { a: Int }', 'extend type X { a: Int }'],
  },
  '@graphql-eslint/naming-convention': {
    accepts: ['type ProductVariant { weightGrams: Int }', 'enum X { OUT_OF_STOCK }', 'input XInput { a: Int }'],
    refuses: ['type productVariant { a: Int }', 'type ProductType { a: Int }', 'type X { weight_grams: Int }', 'enum X { OutOfStock }', 'input X { a: Int }', 'type X { priceV2: Int }'],
  },
};

test('every rule of our own has cases', () => {
  const untested = Object.keys(rules).filter((rule) => !CASES[`stoa/${rule}`]);
  assert.deepEqual(untested, []);
});

test('every rule of our own is switched on', () => {
  const off = Object.keys(rules).filter((rule) => !ruleSettings[`stoa/${rule}`]);
  assert.deepEqual(off, []);
});

for (const [rule, { accepts, refuses }] of Object.entries(CASES)) {
  for (const sdl of accepts) test(`${rule} accepts ${sdl}`, () => assert.deepEqual(breaches(rule, sdl), []));
  for (const sdl of refuses) test(`${rule} refuses ${sdl}`, () => assert.notEqual(breaches(rule, sdl).length, 0));
}
