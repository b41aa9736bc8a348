import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import test from 'node:test';
import { buildSchema, parse, validate } from 'graphql';
import { SCHEMA } from '../compose.mjs';
import { manifest, manifests, strays } from '../manifests.mjs';

const of = (...texts) => manifest(texts.flatMap((text) => parse(text).definitions)).operations;

const PAGE = 'query ProductPage { product { ...Card } }';
const CARD = '# how a product is shown\nfragment Card on Product { title, price { ...Price } }';
const PRICE = 'fragment Price on Money { amount }';

test('gives each operation the fragments it needs, and no others', () => {
  const [page, title] = of(PAGE, CARD, PRICE, 'query Title { product { title } }');
  assert.match(page.body, /^query ProductPage[^]*fragment Card on Product[^]*fragment Price on Money/);
  assert.doesNotMatch(title.body, /fragment/);
});

test('names an operation by the hash of its text', () => {
  const [{ id, name, type, body }] = of('mutation CartCreate { cartCreate { id } }');
  assert.deepEqual([id, name, type], [createHash('sha256').update(body).digest('hex'), 'CartCreate', 'mutation']);
});

test('gives the same text whatever the order, the spaces and the comments of the sources', () => {
  assert.deepEqual(of(PAGE, CARD, PRICE), of(PRICE, CARD.replace('# how a product is shown\n', ''), PAGE.replaceAll(' ', '\n ')));
});

test('another text has another id', () => {
  assert.notEqual(of('query A { product { title } }')[0].id, of('query A { product { id } }')[0].id);
});

test('asks for an application of ours what each object is, as its cache does', () => {
  const root = folder({
    'operations/storefront/a.graphql': 'query A { product { id price { ...Price } } } fragment Price on Money { amount }',
    'operations/phone/a.graphql': 'query A { product { id } }',
  });
  const bodyIn = (text) => JSON.parse(text).operations[0].body.replace(/\s+/g, ' ');
  const files = manifests(root);
  const price = '{ ...Price __typename } __typename } } fragment Price on Money { amount __typename }';
  assert.equal(bodyIn(files['manifests/storefront.json']), `query A { product { id price ${price}`);
  assert.equal(bodyIn(files['manifests/phone.json']), 'query A { product { id } }');
});

test('does not hang on fragments that spread themselves', () => {
  assert.equal(of('query A { product { ...B } }', 'fragment B on Product { related { ...B } }').length, 1);
});

function folder(files) {
  const root = mkdtempSync(join(tmpdir(), 'stoa-manifests-'));
  process.once('exit', () => rmSync(root, { recursive: true, force: true }));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  return root;
}

test('keeps clients apart, and finds what is left of one that is gone', () => {
  const root = folder({ 'operations/shop/a.graphql': 'query A { a }', 'operations/staff/a.graphql': 'query A { b }', 'manifests/gone.json': '{}' });
  const files = manifests(root);
  assert.deepEqual(Object.keys(files).sort(), ['manifests/shop.json', 'manifests/staff.json']);
  assert.deepEqual(strays(root, files), ['manifests/gone.json']);
});

test('every operation of the repository stands on its own', () => {
  const api = buildSchema(readFileSync(join(SCHEMA, 'api.graphql'), 'utf8'));
  for (const [file, text] of Object.entries(manifests(SCHEMA)))
    for (const { name, body } of JSON.parse(text).operations) assert.deepEqual(validate(api, parse(body)), [], `${name} in ${file}`);
});
