import { readFileSync } from 'node:fs';
import { Logger } from '@graphql-hive/logger';
import httpTransport from '@graphql-mesh/transport-http';
import { useCaching } from './caching.mjs';
import { useCosts } from './costs.mjs';
import { Errors, useErrorAnswers } from './errors.mjs';
import { Addresses, useForwardedHeaders } from './headers.mjs';
import { graphiql, renderGraphiQL, toGraphiQL } from './landing.mjs';
import { useLimits } from './limits.mjs';
import { Origins, useOrigins } from './origins.mjs';
import { isProduction, useSecurityHeaders } from './production.mjs';
import { unifiedGraphHandler } from './runtime.mjs';
import { Safelist, isSafelisted, useSafelist } from './safelist.mjs';
import { socketTransport } from './sockets.mjs';

const SUPERGRAPH = new URL('../../schema/supergraph.graphql', import.meta.url);
const SUBGRAPHS = ['catalog', 'customer', 'order', 'payment'];
const TIMEOUT_MS = 15_000;

/** By this the subgraphs know the router: they believe it who a client is, and in production nobody else. */
const SECRET_HEADER = 'stoa-router-secret';
const DEVELOPMENT_SECRET = 'development-only-router-secret-0000';

/** The supergraph carries the default URLs; STOA_<NAME>_URL moves a subgraph. */
const locations = (env) =>
  Object.fromEntries(SUBGRAPHS.filter((name) => env[`STOA_${name.toUpperCase()}_URL`]).map((name) => [name, { location: env[`STOA_${name.toUpperCase()}_URL`] }]));

export function configure(env = process.env, log = new Logger({ level: env.STOA_ROUTER_LOG ?? 'info' })) {
  const isDevelopment = !isProduction(env);
  const secret = { [SECRET_HEADER]: env.STOA_ROUTER_SECRET ?? DEVELOPMENT_SECRET };
  const origins = new Origins(env.STOA_CORS_ORIGINS);
  const safelist = new Safelist(env.STOA_OPERATIONS || undefined);
  const errors = new Errors({ log, suggests: isDevelopment });
  return {
    logging: log,
    supergraph: readFileSync(env.STOA_SUPERGRAPH ?? SUPERGRAPH, 'utf8'),
    unifiedGraphHandler,
    transportEntries: {
      ...locations(env),
      // Requests that are the same at the same moment are rare; to share their answer it would be cloned for every request.
      '*.http': { options: { timeout: TIMEOUT_MS, deduplicateInflightRequests: false, subscriptions: { kind: 'ws' } } },
    },
    transports: { http: httpTransport, ws: socketTransport(secret) },
    propagateHeaders: { fromClientToSubgraphs: ({ context }) => ({ ...context.forwarded, ...secret }) },
    requestId: false,
    maskedErrors: { maskError: errors.present },
    cors: (request) => origins.cors(request),
    csrfPrevention: { requestHeaders: ['apollo-require-preflight', 'x-apollo-operation-name', 'x-client-name'] },
    batching: false,
    disableIntrospection: !isDevelopment,
    graphiql: isDevelopment && graphiql,
    renderGraphiQL,
    landingPage: isDevelopment && toGraphiQL,
    plugins: () => [
      useSecurityHeaders(!isDevelopment),
      useOrigins(origins),
      useForwardedHeaders(new Addresses(env.STOA_TRUSTED_PROXIES)),
      useLimits(),
      useSafelist(safelist, isSafelisted(env)),
      useCosts(),
      useCaching(),
      useErrorAnswers(errors),
    ],
  };
}

/** For the `hive-gateway` command, which takes the same configuration. */
export const gatewayConfig = configure();
