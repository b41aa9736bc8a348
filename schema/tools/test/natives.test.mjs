import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import test from 'node:test';
import { buildSchema } from 'graphql';
import { checkNatives } from '../checks/natives.mjs';

const API = buildSchema('scalar Decimal scalar DateTime type Query { id: ID price: Decimal at: DateTime }');

const SCALARS = 'mobile/ios/StoaAPI/Sources/Schema/CustomScalars';
const GOOD = {
  'schema/api.graphql': '',
  'schema/operations/mobile/cart.graphql': '',
  'mobile/android/build.gradle.kts':
    'schemaFiles.from("../../schema/api.graphql")\nsrcDir("../../schema/operations/mobile")\n' +
    'mapScalar("Decimal", "java.math.BigDecimal", "shop.DecimalAdapter")\nmapScalarToKotlinString("DateTime")\n',
  'mobile/android/src/main/kotlin/Scalars.kt': 'package shop\n\nobject DecimalAdapter : Adapter<BigDecimal>\n',
  'mobile/ios/apollo-codegen-config.json': JSON.stringify({
    input: { schemaSearchPaths: ['../../schema/api.graphql'], operationSearchPaths: ['../../schema/operations/mobile/*.graphql'] },
    output: { schemaTypes: { path: './StoaAPI' } },
  }),
  [`${SCALARS}/Decimal.swift`]: 'public typealias Decimal = String\n',
  [`${SCALARS}/DateTime.swift`]: 'public typealias DateTime = String\n',
};

function check(changes = {}) {
  const root = mkdtempSync(join(tmpdir(), 'stoa-natives-'));
  for (const [file, text] of Object.entries({ ...GOOD, ...changes })) {
    if (text === undefined) continue;
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  try {
    return checkNatives(join(root, 'schema'), API).problems;
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

const changed = (file, from, to) => ({ [file]: GOOD[file].replace(from, to) });

test('accepts generators that know every scalar and read what is there', () => {
  assert.deepEqual(check(), []);
});

test('names a scalar that one of them does not know, and one that is no more', () => {
  assert.deepEqual(check(changed('mobile/android/build.gradle.kts', '"DateTime"', '"Moment"')), [
    'mobile/android/build.gradle.kts: the scalar DateTime has no type',
    'mobile/android/build.gradle.kts: the contract has no scalar Moment',
  ]);
  assert.deepEqual(check({ [`${SCALARS}/Decimal.swift`]: undefined }), ['mobile/ios/apollo-codegen-config.json: the scalar Decimal has no type']);
});

test('names a scalar of Swift that says nothing, and an adapter of Kotlin that is not there', () => {
  assert.deepEqual(check({ [`${SCALARS}/Decimal.swift`]: 'import ApolloAPI\n' }), [
    'mobile/ios/apollo-codegen-config.json: Decimal.swift does not define its scalar',
  ]);
  assert.deepEqual(check({ 'mobile/android/src/main/kotlin/Scalars.kt': 'package other\n\nobject DecimalAdapter : X\n' }), [
    'mobile/android/build.gradle.kts: there is no shop.DecimalAdapter',
  ]);
});

test('names a path that leads nowhere, and what is not read', () => {
  for (const file of ['mobile/android/build.gradle.kts', 'mobile/ios/apollo-codegen-config.json'])
    assert.deepEqual(check(changed(file, 'operations/mobile', 'operations/phone')), [
      `${file}: ../schema/operations/phone does not exist`,
      `${file}: does not read schema/operations/mobile`,
    ]);
});

test('names a configuration that is gone', () => {
  assert.deepEqual(check({ 'mobile/android/build.gradle.kts': undefined }), ['mobile/android/build.gradle.kts is missing']);
});
