// One subgraph answers `node` and `nodes`; the router silently drops `... on X` when that subgraph does not know X.
import { definitionsOf, isStub, member } from './definitions.mjs';

const PREFIX = /`([a-z]{2,5})_`/;

export function checkNodes(subgraphs) {
  const graphs = subgraphs.map((subgraph) => ({ name: subgraph.name, types: definitionsOf(subgraph) }));
  const owner = graphs.find(({ types }) => member(types.get('Query'), 'node'));
  if (!owner) return ['No subgraph defines Query.node.'];
  const problems = [];
  const homes = new Map();
  const prefixes = new Map();
  for (const graph of graphs) {
    for (const type of graph.types.values()) {
      if (!type.interfaces.includes('Node') || isStub(type)) continue;
      homes.set(type.name, graph.name);
      const prefix = PREFIX.exec(member(type, 'id')?.description?.value ?? '')?.[1];
      if (!prefix) problems.push(`${type.name}.id in ${graph.name} must name its prefix, such as \`prd_\`, in its description.`);
      else if (prefixes.has(prefix)) problems.push(`Prefix ${prefix}_ belongs to both ${prefixes.get(prefix)} and ${type.name}.`);
      else prefixes.set(prefix, type.name);
    }
  }
  for (const [type, home] of homes) {
    if (!owner.types.get(type)?.interfaces.includes('Node'))
      problems.push(`${type} (${home}) implements Node but has no stub in ${owner.name}, which owns Query.node.`);
  }
  for (const type of owner.types.values()) {
    if (isStub(type) && type.interfaces.includes('Node') && !homes.has(type.name))
      problems.push(`Stub ${type.name} in ${owner.name} stands for nothing: no other subgraph has ${type.name} as a Node.`);
  }
  return problems;
}
