// Subscriptions reach the subgraphs over WebSocket. Unlike the gateway's own transport this one rides out the restart of a
// subgraph: it connects again and subscribes anew, and the subgraph starts with the current state, so nothing is missed.
import { GraphQLError, print } from 'graphql';
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import { socketParams } from './headers.mjs';
import { mapStream } from './streams.mjs';

const IDLE_MS = 3_000;
const KEEP_ALIVE_MS = 10_000;
const RETRIES = 60;

/** About a second, spread so that a subgraph that comes back is not overrun. */
const retryWait = () => new Promise((resolve) => setTimeout(resolve, 500 + Math.random() * 1_000));

/** The router's secret goes with the upgrade, not with what a client may have written itself. */
const socketWith = (headers) =>
  class extends WebSocket {
    constructor(url, protocols) {
      super(url, protocols, { headers });
    }
  };

function connect({ url, connectionParams, webSocketImpl, forget }) {
  let wasConnected = false;
  return createClient({
    url,
    connectionParams,
    webSocketImpl,
    lazyCloseTimeout: IDLE_MS,
    keepAlive: KEEP_ALIVE_MS,
    retryAttempts: RETRIES,
    retryWait,
    shouldRetry: () => wasConnected, // a subgraph that is down from the start is told at once
    on: { connected: () => void (wasConnected = true), closed: forget },
  });
}

/** graphql-ws throws the errors by which a subgraph refused, or when it gives up the close event or the error of the socket. */
function asError(thrown, serviceName) {
  const [refusal] = Array.isArray(thrown) ? thrown : [];
  if (refusal) return new GraphQLError(refusal.message, { path: refusal.path, extensions: { code: 'DOWNSTREAM_SERVICE_ERROR', ...refusal.extensions, serviceName } });
  return new GraphQLError(thrown.reason || thrown.message, { extensions: { code: 'SUBREQUEST_HTTP_ERROR', response: { status: thrown.code }, serviceName } });
}

export const socketTransport = (headers) => ({
  getSubgraphExecutor({ transportEntry, subgraphName }) {
    const webSocketImpl = socketWith(headers);
    const url = transportEntry.location.replace(/^http/, 'ws');
    const clients = new Map();
    /** One socket for each caller: the token is sent when it opens. */
    const clientOf = (params) => {
      const caller = JSON.stringify(params);
      const forget = () => clients.delete(caller);
      if (!clients.has(caller)) clients.set(caller, connect({ url, connectionParams: params, webSocketImpl, forget }));
      return clients.get(caller);
    };
    const execute = ({ document, variables, operationName, context, signal }) => {
      const events = clientOf(socketParams(context.forwarded)).iterate({ query: print(document), variables, operationName });
      signal?.addEventListener('abort', () => void events.return(), { once: true });
      return mapStream(events, { error: (thrown) => asError(thrown, subgraphName) });
    };
    return Object.assign(execute, {
      [Symbol.asyncDispose ?? Symbol.for('Symbol.asyncDispose')]: async () => void (await Promise.all([...clients.values()].map((client) => client.dispose()))),
    });
  },
});
