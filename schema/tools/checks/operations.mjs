// The operations of our clients: they must fit the API and the limits of the router.
import { Kind, concatAST, validate, visit } from 'graphql';
import { clients, documentsOf } from '../clients.mjs';

const kebab = (name) => name.replace(/([a-z0-9])([A-Z])/g, '$1-$2').toLowerCase();

function depthOf(node, fragments, path = []) {
  const selections = node.selectionSet?.selections ?? [];
  return Math.max(0, ...selections.map((selection) => {
    if (selection.kind === Kind.FRAGMENT_SPREAD) {
      const name = selection.name.value;
      return path.includes(name) || !fragments.has(name) ? 0 : depthOf(fragments.get(name), fragments, [...path, name]);
    }
    return (selection.kind === Kind.FIELD ? 1 : 0) + depthOf(selection, fragments, path);
  }));
}

export function checkOperations(root, api, limits) {
  const problems = [];
  let count = 0;
  let deepest = 0;
  for (const client of clients(root)) {
    const found = documentsOf(client, root);
    const documents = found.map(({ document }) => document);
    if (!documents.length) continue;
    const all = concatAST(documents);
    for (const error of validate(api, all)) {
      const at = error.nodes?.[0]?.loc;
      problems.push(`${at?.source.name ?? client}:${at?.startToken.line ?? 1}  ${error.message}`);
    }
    const fragments = new Map(all.definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION).map((node) => [node.name.value, node]));
    documents.forEach((document, index) => {
      const { place: where, file } = found[index];
      visit(document, {
        OperationDefinition(node) {
          count += 1;
          if (file !== `${kebab(node.name?.value ?? '')}.graphql`)
            problems.push(`${where}: the file must be named after its operation: ${kebab(node.name?.value ?? 'give it a name')}.graphql`);
          const depth = depthOf(node, fragments);
          deepest = Math.max(deepest, depth);
          if (depth > limits.maxDepth) problems.push(`${where}: depth ${depth} is over the router's limit of ${limits.maxDepth}`);
        },
      });
    });
  }
  return { problems, note: `${count} operations, at most ${deepest} deep` };
}
