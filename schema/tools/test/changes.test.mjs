import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { checkChanges, readBase } from '../checks/changes.mjs';

const RELEASED = '# Changelog\n\n## 2026-11-21\n- First version.\n';
const API = 'type Query { a: Int b: Int }\n';
const base = (changelog = RELEASED) => ({ commit: '0123456789', api: API, changelog });
const check = (api, changelog, from = base()) => checkChanges({ base: from, api, changelog });

test('accepts an API that did not change', async () => {
  assert.deepEqual((await check(API, RELEASED)).problems, []);
});

test('accepts a description that changed', async () => {
  assert.deepEqual((await check('type Query { "words" a: Int b: Int }', RELEASED)).problems, []);
});

test('refuses an addition without a line in the changelog', async () => {
  const { problems } = await check('type Query { a: Int b: Int c: Int }', RELEASED);
  assert.match(problems.join(), /no new line.*'c' was added/s);
});

test('accepts an addition with a line in the changelog', async () => {
  assert.deepEqual((await check('type Query { a: Int b: Int c: Int }', `${RELEASED}- Added c.\n`)).problems, []);
});

test('refuses a breaking change that is not called breaking', async () => {
  const { problems } = await check('type Query { a: Int }', `${RELEASED}- Tidied up.\n`);
  assert.match(problems.join(), /Breaking changes need.*'b' was removed/s);
});

test('accepts a breaking change that is called breaking', async () => {
  assert.deepEqual((await check('type Query { a: Int }', `${RELEASED}- **Breaking** b is gone.\n`)).problems, []);
});

test('lets the first version be drafted freely', async () => {
  assert.deepEqual((await check('type Query { x: Int }', '', base('# Changelog\n'))).problems, []);
});

test('has nothing to say without an earlier version', async () => {
  const answer = await checkChanges({ base: undefined, api: API, changelog: '' });
  assert.deepEqual(answer, { problems: [], note: 'no earlier version to compare with' });
});

/** A repository in which each state was committed; `work` gets its folder. */
function inRepository(states, work) {
  const folder = mkdtempSync(join(tmpdir(), 'stoa-schema-'));
  const git = (...args) =>
    execFileSync('git', ['-C', folder, '-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args], { encoding: 'utf8' }).trim();
  try {
    git('init', '-q', '-b', 'main');
    for (const api of states) {
      writeFileSync(join(folder, 'api.graphql'), api);
      git('add', '-A');
      git('commit', '-q', '-m', 'state', '--allow-empty');
    }
    work(folder, git);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

test('compares uncommitted work with HEAD', () =>
  inRepository(['one', 'two'], (folder) => assert.equal(readBase(folder, 'three').api, 'two')));

test('compares committed work on main with its parent', () =>
  inRepository(['one', 'two'], (folder) => assert.equal(readBase(folder, 'two').api, 'one')));

test('compares a branch with where it left main', () =>
  inRepository(['one'], (folder, git) => {
    git('checkout', '-q', '-b', 'feature');
    for (const api of ['two', 'three']) {
      writeFileSync(join(folder, 'api.graphql'), api);
      git('commit', '-q', '-am', 'change');
    }
    assert.equal(readBase(folder, 'three').api, 'one');
  }));

test('finds nothing in a first commit, a shallow clone or no repository at all', () => {
  inRepository(['one'], (folder) => assert.equal(readBase(folder, 'one'), undefined));
  inRepository(['one', 'two'], (folder) => {
    const clone = mkdtempSync(join(tmpdir(), 'stoa-clone-'));
    execFileSync('git', ['clone', '-q', '--depth', '1', `file://${folder}`, clone]);
    assert.equal(readBase(clone, 'two'), undefined);
    rmSync(clone, { recursive: true, force: true });
  });
  const bare = mkdtempSync(join(tmpdir(), 'stoa-none-'));
  assert.equal(readBase(bare, 'one'), undefined);
  rmSync(bare, { recursive: true, force: true });
});
