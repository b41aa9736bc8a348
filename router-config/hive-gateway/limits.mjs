// What one request may ask for. The same figures serve every router; subgraphs have their own.
import { readFileSync } from 'node:fs';
import { GraphQLError, Kind, parse, validate } from 'graphql';

export const LIMITS = JSON.parse(readFileSync(new URL('../limits.json', import.meta.url), 'utf8'));

/** And one that says there were more. */
const MAX_ERRORS = 4;

const refuse = (message, status, node) =>
  new GraphQLError(message, { nodes: node, extensions: { code: 'BAD_REQUEST', http: { status, spec: status === 400 } } });

/** Depth, aliases and directives of a selection with its fragments laid out; introspection is free. */
function measure(node, fragments, path = new Set()) {
  const total = { depth: 0, fields: 0, aliases: 0, directives: node.directives?.length ?? 0 };
  for (const selection of node.selectionSet?.selections ?? []) {
    if (selection.kind === Kind.FIELD && selection.name.value.startsWith('__')) continue;
    const spread = selection.kind === Kind.FRAGMENT_SPREAD;
    const name = spread ? selection.name.value : undefined;
    if (spread && (path.has(name) || !fragments.has(name))) continue;
    const inner = spread
      ? fragments.get(name).measured ??= measure(fragments.get(name).node, fragments, new Set(path).add(name))
      : measure(selection, fragments, path);
    const isField = selection.kind === Kind.FIELD;
    total.depth = Math.max(total.depth, inner.depth + (isField ? 1 : 0));
    total.fields += isField ? 1 : inner.fields;
    total.aliases += inner.aliases + (isField && selection.alias ? 1 : 0);
    total.directives += inner.directives + (spread ? selection.directives.length : 0);
  }
  return total;
}

const WithinLimits = (context) => ({
  Document(document) {
    const fragments = new Map();
    for (const node of document.definitions) if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, { node });
    for (const operation of document.definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION)) {
      const found = measure(operation, fragments);
      const over = (what, value, limit) => value > limit && context.reportError(refuse(`${what}: ${value} is over the limit of ${limit}.`, 400, operation));
      over('Depth', found.depth, LIMITS.maxDepth);
      over('Root fields', found.fields, LIMITS.maxRootFields);
      over('Aliases', found.aliases, LIMITS.maxAliases);
      over('Directives', found.directives, LIMITS.maxDirectives);
    }
  },
});

export function useLimits() {
  return {
    onRequestParse({ request }) {
      if (request.method !== 'POST') return;
      if (request.headers.has('transfer-encoding')) throw refuse('Send a Content-Length.', 411);
      if (Number(request.headers.get('content-length')) > LIMITS.maxBodyBytes) throw refuse(`The body is over the limit of ${LIMITS.maxBodyBytes} bytes.`, 413);
    },
    onParse({ setParseFn }) {
      setParseFn((source, options) => parse(source, { ...options, maxTokens: LIMITS.maxTokens }));
    },
    onValidate({ addValidationRule, setValidationFn }) {
      addValidationRule(WithinLimits);
      setValidationFn((schema, document, rules, options) => validate(schema, document, rules, { ...options, maxErrors: MAX_ERRORS }));
    },
  };
}
