// A field that another subgraph adds to an entity is nullable: one service down must not blank the page.
import { Kind, print } from 'graphql';
import { definitionsOf, hasDirective, isStub } from './definitions.mjs';

const keyFields = (type) =>
  new Set(type.directives.filter(({ name }) => name.value === 'key').flatMap((key) => /fields: "([^"]*)"/.exec(print(key))?.[1].split(/\W+/) ?? []));

export function checkForeignFields(subgraphs) {
  const graphs = subgraphs.map((subgraph) => ({ name: subgraph.name, types: definitionsOf(subgraph) }));
  const homes = new Set();
  for (const { name, types } of graphs) for (const type of types.values()) if (type.interfaces.includes('Node') && !isStub(type)) homes.add(`${name}.${type.name}`);
  const problems = [];
  for (const { name, types } of graphs) {
    for (const type of types.values()) {
      if (type.kind !== Kind.OBJECT_TYPE_DEFINITION || !hasDirective(type, 'key') || homes.has(`${name}.${type.name}`)) continue;
      const keys = keyFields(type);
      for (const field of type.members) {
        if (!keys.has(field.name.value) && !hasDirective(field, 'external') && field.type.kind === Kind.NON_NULL_TYPE)
          problems.push(`${type.name}.${field.name.value} comes from ${name}, which is not its home: make it nullable.`);
      }
    }
  }
  return problems;
}
