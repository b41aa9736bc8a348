// What clients would see change, compared with the version that was committed before.
import { execFileSync } from 'node:child_process';
import { CriticalityLevel, diff } from '@graphql-inspector/core';
import { buildSchema } from 'graphql';

const git = (root, ...args) => {
  try {
    return execFileSync('git', ['-C', root, ...args], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 1 << 26 });
  } catch {
    return undefined; // no repository, no such commit (a shallow clone), or no such file in it
  }
};

const resolve = (root, ref) => git(root, 'rev-parse', '--verify', '--quiet', `${ref}^{commit}`)?.trim();

/** The commit to compare with: where the branch left main; on main itself HEAD, or its parent when nothing is uncommitted. */
export function baseCommit(root, api) {
  const head = resolve(root, 'HEAD');
  if (!head) return undefined;
  if (process.env.STOA_SCHEMA_BASE) return resolve(root, process.env.STOA_SCHEMA_BASE);
  for (const main of ['origin/main', 'main']) {
    const fork = git(root, 'merge-base', 'HEAD', main)?.trim();
    if (fork && fork !== head) return fork;
  }
  return git(root, 'show', 'HEAD:./api.graphql') === api ? resolve(root, 'HEAD^') : head;
}

export function readBase(root, api) {
  const commit = baseCommit(root, api);
  const baseApi = commit && git(root, 'show', `${commit}:./api.graphql`);
  if (!baseApi) return undefined;
  return { commit, api: baseApi, changelog: git(root, 'show', `${commit}:./CHANGELOG.md`) ?? '' };
}

const isDescription = (change) => /DESCRIPTION/.test(change.type);

/** Changed without a word about it is a problem; a breaking change must be called breaking. */
export async function checkChanges({ base, api, changelog }) {
  if (!base) return { problems: [], note: 'no earlier version to compare with' };
  const changes = (await diff(buildSchema(base.api), buildSchema(api))).filter((change) => !isDescription(change));
  const breaking = changes.filter((change) => change.criticality.level === CriticalityLevel.Breaking);
  const note = `${changes.length} changes, ${breaking.length} breaking, since ${base.commit.slice(0, 9)}`;
  if (!/^## \d/m.test(base.changelog)) return { problems: [], note: `${note}; first version is not out yet` };
  const known = new Set(base.changelog.split('\n'));
  const added = changelog.split('\n').filter((line) => line.startsWith('- ') && !known.has(line));
  const problems = [];
  if (breaking.length && !added.some((line) => line.startsWith('- **Breaking**')))
    problems.push('Breaking changes need a new line "- **Breaking** …" in CHANGELOG.md:', ...breaking.map((change) => `  ${change.message}`));
  else if (changes.length && !added.length)
    problems.push('The API changed and CHANGELOG.md has no new line:', ...changes.map((change) => `  ${change.message}`));
  return { problems, note };
}
