// How long answers may be kept by caches in front: what the subgraphs said of their parts, the shortest of it.

const NOT_KEPT = 'no-store';
const VARY = ['Accept-Language', 'Authorization', 'X-Currency', 'X-Market'];

/** Adds what one subgraph said; whoever says nothing lets nobody keep anything. */
function add(kept, headers) {
  const age = /^public, max-age=(\d+)$/.exec(headers.get('cache-control') ?? '')?.[1] ?? 0;
  kept.maxAge = Math.min(kept.maxAge, Number(age));
  for (const tag of headers.get('cache-tag')?.split(',') ?? []) kept.tags.add(tag);
}

/** GET is what caches keep; all other answers say that they are not to be kept. */
export function useCaching() {
  const answers = new WeakMap();
  return {
    onFetch({ context }) {
      return ({ response }) => {
        if (!context?.forwarded) return;
        if (!answers.has(context.forwarded)) answers.set(context.forwarded, { maxAge: Infinity, tags: new Set() });
        add(answers.get(context.forwarded), response.headers);
      };
    },
    onExecutionResult({ result, context }) {
      // A part that never answered left no header.
      if (result?.errors?.length && context.forwarded) answers.set(context.forwarded, { maxAge: 0, tags: new Set() });
    },
    onResponse({ request, response, serverContext }) {
      const kept = answers.get(serverContext?.forwarded);
      const isKept = request.method === 'GET' && response.status === 200 && kept && kept.maxAge > 0 && Number.isFinite(kept.maxAge) && !request.headers.has('authorization');
      if (!isKept) return response.headers.set('cache-control', NOT_KEPT);
      response.headers.set('cache-control', `public, max-age=${kept.maxAge}`);
      response.headers.set('cache-tag', [...kept.tags].sort().join(','));
      for (const name of VARY) response.headers.append('vary', name);
    },
  };
}
