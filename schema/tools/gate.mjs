// The gate of the contract: everything that can be known about the schema without starting a server.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema } from 'graphql';
import { checkChanges, readBase } from './checks/changes.mjs';
import { checkConsistency } from './checks/consistency.mjs';
import { checkEnums } from './checks/enums.mjs';
import { checkForeignFields } from './checks/foreign-fields.mjs';
import { checkIdempotency } from './checks/idempotency.mjs';
import { checkNatives } from './checks/natives.mjs';
import { checkNodes } from './checks/nodes.mjs';
import { checkOperations } from './checks/operations.mjs';
import { checkOutputOnly } from './checks/output-only.mjs';
import { CompositionError, SCHEMA, compose, readSubgraphs } from './compose.mjs';
import { lint } from './lint/index.mjs';
import { manifests, strays } from './manifests.mjs';

const read = (file) => (existsSync(join(SCHEMA, file)) ? readFileSync(join(SCHEMA, file), 'utf8') : '');
const limits = JSON.parse(readFileSync(join(SCHEMA, '../router-config/limits.json'), 'utf8'));

let failed = false;

/** Runs one step and prints one line for it, or one line for each problem. */
async function step(title, check) {
  const start = performance.now();
  const result = await check();
  const { problems, note = '' } = Array.isArray(result) ? { problems: result } : result;
  const took = `${Math.round(performance.now() - start)} ms`;
  console.log(`${problems.length ? '✗' : '✓'} ${title.padEnd(26)} ${took.padStart(8)}  ${note}`);
  for (const problem of problems) console.log(`    ${problem}`);
  failed ||= problems.length > 0;
}

let subgraphs;
let files;

await step('lint', () => lint(SCHEMA));
await step('compose', () => {
  try {
    subgraphs = readSubgraphs();
    files = compose(subgraphs);
    return [];
  } catch (error) {
    return error instanceof CompositionError ? error.message.split('\n') : [error.toString()];
  }
});
if (files) {
  const api = buildSchema(files['api.graphql']);
  await step('generated files unchanged', () => {
    const generated = { ...files, ...manifests(SCHEMA) };
    const old = Object.entries(generated).filter(([file, text]) => read(file) !== text).map(([file]) => file);
    return [...old, ...strays(SCHEMA, generated)].map((file) => `${file} is out of date: npm run compose`);
  });
  await step('shared types consistent', () => checkConsistency(subgraphs));
  await step('node stubs complete', () => checkNodes(subgraphs));
  await step('foreign fields nullable', () => checkForeignFields(subgraphs));
  await step('user error codes output', () => checkOutputOnly(subgraphs));
  await step('unknown enum values', () => checkEnums(api));
  await step('idempotency keys', () => checkIdempotency(api));
  await step('changes', () =>
    checkChanges({ base: readBase(SCHEMA, files['api.graphql']), api: files['api.graphql'], changelog: read('CHANGELOG.md') }));
  await step('operations', () => checkOperations(SCHEMA, api, limits));
  await step('native clients', () => checkNatives(SCHEMA, api));
}
process.exitCode = failed ? 1 : 0;
