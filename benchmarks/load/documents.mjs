// The storefront's own operations, each with the fragments it spreads, as a client sends them.
import { readFileSync, readdirSync } from 'node:fs';

const FOLDER = new URL('../../schema/operations/storefront/', import.meta.url);
const FRAGMENTS = 'fragments.graphql';

const read = (file) => readFileSync(new URL(file, FOLDER), 'utf8');

const fragments = new Map(
  read(FRAGMENTS)
    .split(/^(?=fragment )/m)
    .map((text) => [/^fragment (\w+)/.exec(text)?.[1], text.trim()]),
);

function withFragments(text, found = new Set()) {
  for (const [, name] of text.matchAll(/\.\.\.(?!\s*on\b)(\w+)/g)) {
    if (!found.has(name)) withFragments(fragments.get(name), found.add(name));
  }
  return found;
}

/** By operation name, such as `ProductList`. */
export const documents = Object.fromEntries(
  readdirSync(FOLDER)
    .filter((file) => file !== FRAGMENTS)
    .map(read)
    .map((text) => [
      /^(?:query|mutation|subscription) (\w+)/m.exec(text)[1],
      [text.trim(), ...[...withFragments(text)].map((name) => fragments.get(name))].join('\n'),
    ]),
);
