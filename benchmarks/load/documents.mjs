// The storefront's own operations, each with the fragments it spreads, as a client sends them.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const FOLDERS = ['schema/operations/storefront', 'web/apps/storefront/src'];

const files = FOLDERS.flatMap((folder) => readdirSync(join(ROOT, folder), { recursive: true }).map((file) => join(ROOT, folder, String(file))))
  .filter((file) => file.endsWith('.graphql'));
const definitions = files.flatMap((file) => readFileSync(file, 'utf8').split(/^(?=fragment |query |mutation |subscription )/m));

const fragments = new Map(
  definitions.filter((text) => text.startsWith('fragment ')).map((text) => [/^fragment (\w+)/.exec(text)[1], text.trim()]),
);

function withFragments(text, found = new Set()) {
  for (const [, name] of text.matchAll(/\.\.\.(?!\s*on\b)(\w+)/g)) {
    if (!found.has(name)) withFragments(fragments.get(name), found.add(name));
  }
  return found;
}

/** By operation name, such as `ProductList`. */
export const documents = Object.fromEntries(
  definitions
    .map((text) => [/^(?:query|mutation|subscription) (\w+)/.exec(text)?.[1], text.trim()])
    .filter(([name]) => name)
    .map(([name, text]) => [name, [text, ...[...withFragments(text)].map((fragment) => fragments.get(fragment))].join('\n')]),
);
