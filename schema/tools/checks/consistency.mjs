// The composer merges shared types silently: inputs by intersection, output enums by union. This check speaks up.
import { Kind, print } from 'graphql';
import { definitionsOf, hasDirective } from './definitions.mjs';

/** Enums that may differ between subgraphs: used in outputs only, so that composition gives their union. */
export const UNION_ENUMS = new Set(['UserErrorCode']);

const HINTS = {
  [Kind.INPUT_OBJECT_TYPE_DEFINITION]: 'INCONSISTENT_INPUT_OBJECT_FIELD',
  [Kind.ENUM_TYPE_DEFINITION]: 'INCONSISTENT_ENUM_VALUE_FOR_OUTPUT_ENUM',
  [Kind.INTERFACE_TYPE_DEFINITION]: 'INCONSISTENT_INTERFACE_FIELD',
  [Kind.OBJECT_TYPE_DEFINITION]: 'INCONSISTENT_OBJECT_VALUE_TYPE_FIELD',
};

const describe = (member) => {
  const args = (member.arguments ?? []).map((argument) => `${argument.name.value}: ${print(argument.type)}`);
  const defaultValue = member.defaultValue ? ` = ${print(member.defaultValue)}` : '';
  return `${member.name.value}${args.length ? `(${args.join(', ')})` : ''}${member.type ? `: ${print(member.type)}` : ''}${defaultValue}`;
};

const isCompared = (type) => HINTS[type.kind] && (type.kind !== Kind.OBJECT_TYPE_DEFINITION || hasDirective(type, 'shareable'));

export function checkConsistency(subgraphs) {
  const first = new Map();
  const problems = [];
  for (const subgraph of subgraphs) {
    for (const type of definitionsOf(subgraph).values()) {
      if (!isCompared(type) || UNION_ENUMS.has(type.name)) continue;
      const members = type.members.map(describe).sort();
      const seen = first.get(type.name);
      if (!seen) {
        first.set(type.name, { subgraph: subgraph.name, members });
        continue;
      }
      const onlyHere = members.filter((each) => !seen.members.includes(each)).map((each) => `${each} (only in ${subgraph.name})`);
      const onlyThere = seen.members.filter((each) => !members.includes(each)).map((each) => `${each} (only in ${seen.subgraph})`);
      if (onlyHere.length || onlyThere.length) problems.push(`${HINTS[type.kind]}: ${type.name}: ${[...onlyThere, ...onlyHere].join('; ')}`);
    }
  }
  return problems;
}
