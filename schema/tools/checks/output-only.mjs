// As soon as one argument or input field uses it, composition intersects the enum instead of uniting it.
import { UNION_ENUMS } from './consistency.mjs';
import { definitionsOf, namedType } from './definitions.mjs';

export function checkOutputOnly(subgraphs) {
  const problems = [];
  for (const subgraph of subgraphs) {
    for (const type of definitionsOf(subgraph).values()) {
      for (const member of type.members) {
        const inputs = type.kind === 'InputObjectTypeDefinition' ? [member] : (member.arguments ?? []);
        for (const input of inputs.filter((each) => UNION_ENUMS.has(namedType(each))))
          problems.push(`${type.name}.${member.name.value} in ${subgraph.name} takes ${namedType(input)}, which is for outputs only.`);
      }
    }
  }
  return problems;
}
