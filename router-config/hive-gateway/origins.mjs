// Which web pages may call: those of the allow list, and the router's own.
const DEFAULT = 'http://127.0.0.1:3000,http://localhost:3000,http://127.0.0.1:3001,http://localhost:3001';

const METHODS = ['GET', 'POST', 'OPTIONS'];
const REQUEST_HEADERS = [
  'content-type', 'authorization', 'accept-language', 'x-market', 'x-currency', 'x-client-name', 'x-client-version', 'x-request-id',
  'apollographql-client-name', 'apollographql-client-version', 'apollo-require-preflight', 'x-apollo-operation-name',
];

export class Origins {
  #allowed;

  constructor(list = DEFAULT) {
    this.#allowed = new Set(list.split(',').map((origin) => origin.trim()).filter(Boolean));
  }

  /** True without an origin (not a browser), for an allowed one, and for the router's own pages. */
  admits(origin, host) {
    return !origin || this.#allowed.has(origin) || (host && URL.canParse(origin) && new URL(origin).host === host);
  }

  /** CORS for one request. Never `*`, never the origin of a stranger, no cookies. */
  cors(request) {
    const origin = request.headers.get('origin');
    if (!this.#allowed.has(origin)) return false;
    return { origin: [origin], methods: METHODS, allowedHeaders: REQUEST_HEADERS, exposedHeaders: ['x-request-id', 'retry-after'], credentials: false, maxAge: 7200 };
  }
}

/** Refuses what a page of another origin sends, before anything is parsed. */
export function useOrigins(origins) {
  return {
    onRequest({ request, endResponse, fetchAPI }) {
      if (origins.admits(request.headers.get('origin'), request.headers.get('host'))) return;
      const message = 'This origin is not allowed. The shop allows origins by STOA_CORS_ORIGINS.';
      endResponse(fetchAPI.Response.json({ errors: [{ message, extensions: { code: 'FORBIDDEN' } }] }, { status: 403 }));
    },
    onResponse({ response }) {
      response.headers.append('vary', 'Origin');
    },
  };
}
