// The documents that are known beforehand, from manifests (schema/manifests, or STOA_OPERATIONS). They are answered by their ids;
// with STOA_SAFELIST=on, as in production, nothing else is answered.
import { fileURLToPath } from 'node:url';
import { GraphQLError, Kind, parse, print, visit } from 'graphql';
import { readManifests } from '../shared/manifests.mjs';
import { isProduction } from './production.mjs';

const MANIFESTS = fileURLToPath(new URL('../../schema/manifests', import.meta.url));

const ADD = 'A manifest in a folder that STOA_OPERATIONS names adds documents.';
const SEND_TEXT = 'No document has this id. Send the document too.';
const UNKNOWN_ID = `No document of the clients of this shop has this id. ${ADD}`;
const UNKNOWN_TEXT = `This is no document of the clients of this shop, and others are not answered. ${ADD}`;

/** Not `spec`: it is refused with this status whatever the client accepts. */
const refuse = (code, message) => new GraphQLError(message, { extensions: { code, http: { status: 400 } } });

const isTypename = ({ kind, name, alias }) => kind === Kind.FIELD && name.value === '__typename' && !alias;

/** What two documents have in common that ask the same: not the order of their parts, nor the `__typename` that clients add by themselves. */
function essence(document) {
  const bare = visit(document, { SelectionSet: (node) => ({ ...node, selections: node.selections.filter((one) => !isTypename(one)) }) });
  return bare.definitions.map(print).sort().join('\n');
}

export class Safelist {
  #bodies = new Map();
  #essences = new Set();
  #judged = new WeakMap();

  constructor(folders = MANIFESTS) {
    for (const { id, body } of readManifests(folders)) {
      this.#bodies.set(id, body);
      this.#essences.add(essence(parse(body)));
    }
  }

  bodyOf(id) {
    return this.#bodies.get(id);
  }

  holds(document) {
    if (!this.#judged.has(document)) this.#judged.set(document, this.#essences.has(essence(document)));
    return this.#judged.get(document);
  }
}

export const isSafelisted = (env) => (env.STOA_SAFELIST ? env.STOA_SAFELIST !== 'off' : isProduction(env));

/** Apollo's way to name a document, and that of GraphQL over HTTP. */
function idOf({ extensions, documentId }, request) {
  const { version, sha256Hash } = extensions?.persistedQuery ?? {};
  if (version === 1 && sha256Hash) return sha256Hash;
  return documentId ?? (request.method === 'GET' ? new URL(request.url).searchParams.get('documentId') : undefined);
}

/** Where both are sent, the text counts. */
export function useSafelist(safelist, isOn) {
  return {
    onParams({ params, request, setParams, setResult }) {
      const { documentId, ...rest } = params;
      const id = !params.query && idOf(params, request);
      const query = id ? safelist.bodyOf(id) ?? '' : params.query;
      // Not thrown: on a WebSocket that would close it.
      if (id && !query) setResult({ errors: [refuse('PERSISTED_QUERY_NOT_FOUND', isOn ? UNKNOWN_ID : SEND_TEXT)] });
      if (id || documentId != null) setParams({ ...rest, query });
    },
    // Before the document is compared with the graph: what is refused learns nothing of it.
    onParse() {
      return ({ result }) => {
        if (isOn && result?.kind === Kind.DOCUMENT && !safelist.holds(result)) throw refuse('BAD_REQUEST', UNKNOWN_TEXT);
      };
    },
  };
}
