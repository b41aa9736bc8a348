import { Kind, print } from 'graphql';

/** The types of one subgraph by name, each with its extensions merged in. */
export function definitionsOf({ typeDefs }) {
  const types = new Map();
  for (const node of typeDefs.definitions) {
    if (!node.name || node.kind === Kind.DIRECTIVE_DEFINITION) continue;
    const kind = node.kind.replace('Extension', 'Definition');
    const known = types.get(node.name.value) ?? { name: node.name.value, kind, members: [], directives: [], interfaces: [] };
    known.members.push(...(node.fields ?? node.values ?? []));
    known.directives.push(...(node.directives ?? []));
    known.interfaces.push(...(node.interfaces ?? []).map((type) => type.name.value));
    types.set(known.name, known);
  }
  return types;
}

export const member = (type, name) => type?.members.find((candidate) => candidate.name.value === name);

export const hasDirective = (node, name) => (node.directives ?? []).some((directive) => directive.name.value === name);

export const namedType = (node) => print(node.type).replace(/[[\]!]/g, '');

/** True for a reference-only stub: `@key(…, resolvable: false)`. */
export const isStub = (type) =>
  type.directives.some((directive) => directive.name.value === 'key' && /resolvable: false/.test(print(directive)));
