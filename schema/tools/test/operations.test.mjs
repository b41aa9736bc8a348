import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { buildASTSchema, buildSchema, parse, visit } from 'graphql';
import { checkOperations } from '../checks/operations.mjs';
import { SCHEMA } from '../compose.mjs';

const API = buildSchema('type Query { product(id: ID!): Product } type Product { id: ID! title: String related: [Product!]! }');

function check(files, limits = { maxDepth: 5 }) {
  const root = mkdtempSync(join(tmpdir(), 'stoa-operations-'));
  mkdirSync(join(root, 'operations/storefront'), { recursive: true });
  for (const [file, text] of Object.entries(files)) writeFileSync(join(root, 'operations/storefront', file), text);
  try {
    return checkOperations(root, API, limits);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

const PAGE = 'query ProductPage($id: ID!) { product(id: $id) { ...Card } }';
const CARD = 'fragment Card on Product { id title }';

test('accepts operations and fragments of one client that fit together', () => {
  assert.deepEqual(check({ 'product-page.graphql': PAGE, 'fragments.graphql': CARD }), { problems: [], note: '1 operations, at most 2 deep' });
});

test('refuses a field the API does not have, and tells where', () => {
  const { problems } = check({ 'product-page.graphql': PAGE, 'fragments.graphql': 'fragment Card on Product {\n  id\n  colour\n}' });
  assert.match(problems[0], /^operations\/storefront\/fragments.graphql:3 .*colour/);
});

test('refuses a file that is not named after its operation', () => {
  assert.match(check({ 'page.graphql': PAGE, 'fragments.graphql': CARD }).problems[0], /product-page\.graphql/);
  assert.match(check({ 'page.graphql': '{ product(id: 1) { id } }' }).problems[0], /give it a name/);
});

test('refuses an operation deeper than the router allows, through fragments too', () => {
  const { problems } = check({ 'product-page.graphql': PAGE, 'fragments.graphql': 'fragment Card on Product { related { related { title } } }' }, { maxDepth: 3 });
  assert.match(problems[0], /depth 4 is over the router's limit of 3/);
});

test('does not hang on fragments that spread themselves', () => {
  assert.notEqual(check({ 'product-page.graphql': PAGE, 'fragments.graphql': 'fragment Card on Product { related { ...Card } }' }).problems.length, 0);
});

test('refuses an API that lacks what one of our clients asks for: the storefront, the desk or the phone', () => {
  const contract = parse(readFileSync(join(SCHEMA, 'api.graphql'), 'utf8'));
  const problemsWith = (api) => checkOperations(SCHEMA, buildASTSchema(api), { maxDepth: 10 }).problems;
  assert.deepEqual(problemsWith(contract), []);

  const isGone = (field) => field.name.value === 'trackingUrl';
  const without = visit(contract, {
    ObjectTypeDefinition: (node) => (node.name.value === 'Fulfillment' ? { ...node, fields: node.fields.filter((field) => !isGone(field)) } : undefined),
  });
  const broken = problemsWith(without);
  for (const place of ['operations/mobile/fragments.graphql:', '../web/apps/storefront/', '../web/apps/admin/'])
    assert.ok(broken.some((problem) => problem.startsWith(place) && problem.includes('"trackingUrl"')), `${place} in ${broken.join('\n')}`);
});
