// The operations of each client as a manifest of persisted queries, in Apollo's format: manifests/<client>.json. A router answers
// these by their ids, and in production nothing else.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Kind, print, visit } from 'graphql';
import { clients, documentsOf, isApplication } from './clients.mjs';

/** The check of operations tells which of them has none. */
const nameOf = (node) => node.name?.value ?? '';

/** The fragments a definition spreads, and those they spread. */
function spreads(definition, fragments, found = new Set()) {
  visit(definition, {
    FragmentSpread(spread) {
      const fragment = fragments.get(nameOf(spread));
      if (!fragment || found.has(fragment)) return;
      found.add(fragment);
      spreads(fragment, fragments, found);
    },
  });
  return [...found];
}

const TYPENAME = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };
const isTypename = ({ kind, name, alias }) => kind === Kind.FIELD && name.value === '__typename' && !alias;

/** As Apollo asks in a browser: what each object is, too. Its cache knows them by that, and by id nobody adds it on the way. */
const withTypenames = (definition) =>
  visit(definition, {
    SelectionSet(node, _key, parent) {
      if (parent.kind === Kind.OPERATION_DEFINITION || node.selections.some(isTypename)) return undefined;
      return { ...node, selections: [...node.selections, TYPENAME] };
    },
  });

const byName = (one, other) => (nameOf(one) < nameOf(other) ? -1 : 1);

function entry(operation, fragments) {
  const body = [operation, ...spreads(operation, fragments).sort(byName)].map(print).join('\n\n');
  return { id: createHash('sha256').update(body).digest('hex'), name: nameOf(operation), type: operation.operation, body };
}

/** The manifest of one client's definitions, whatever their order. */
export function manifest(definitions) {
  const fragments = new Map(definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION).map((node) => [nameOf(node), node]));
  const operations = definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION).sort(byName);
  return { format: 'apollo-persisted-query-manifest', version: 1, operations: operations.map((operation) => entry(operation, fragments)) };
}

/** Every manifest as text, by its path below the schema folder. */
export function manifests(root) {
  const definitions = (client) => documentsOf(client, root).flatMap(({ document }) => document.definitions);
  const sent = (client) => (isApplication(client) ? definitions(client).map(withTypenames) : definitions(client));
  const text = (client) => JSON.stringify(manifest(sent(client)), null, 2) + '\n';
  return Object.fromEntries(clients(root).map((client) => [`manifests/${client}.json`, text(client)]));
}

/** Manifests of clients that are no more: a router would still answer what is in them. */
export function strays(root, files) {
  const folder = join(root, 'manifests');
  const there = existsSync(folder) ? readdirSync(folder).map((file) => `manifests/${file}`) : [];
  return there.filter((file) => !(file in files));
}
