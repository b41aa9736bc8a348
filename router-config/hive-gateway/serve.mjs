// Serves the gateway over HTTP and WebSocket. The same as `hive-gateway supergraph`, in half of its memory.
import { setMaxListeners } from 'node:events';
import { createServer } from 'node:http';
import { pathToFileURL } from 'node:url';
import { createGatewayRuntime, getGraphQLWSOptions } from '@graphql-hive/gateway-runtime';
import { normalizeNodeRequest } from '@whatwg-node/server';
import { useServer } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';
import { configure } from './gateway.config.mjs';
import { LIMITS } from './limits.mjs';
import { Origins } from './origins.mjs';

// Every request under way listens to the signal by which the gateway shuts down; Node would take more than ten for a leak.
setMaxListeners(0);

const DRAIN_MS = 20_000;
const RECEIVE_MS = 20_000;

/** Starts the router; the answer knows its port and stops it again. */
export async function serve(env = process.env) {
  const config = configure(env);
  const gateway = createGatewayRuntime(config);
  await gateway.getSchema();

  const open = new Set();
  const server = createServer({ requestTimeout: RECEIVE_MS }, (request, response) => {
    open.add(response);
    response.once('close', () => open.delete(response));
    gateway(request, response);
  });
  const sockets = serveSockets(server, gateway, new Origins(env.STOA_CORS_ORIGINS));

  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(Number(env.STOA_ROUTER_PORT ?? 4000), env.STOA_ROUTER_HOST ?? '127.0.0.1', resolve);
  });
  // Disposed on SIGTERM and SIGINT, last in first out: the doors close before the way to the subgraphs does.
  gateway.disposableStack.defer(() => drain(server, sockets, open));
  const { address, port } = server.address();
  config.logging.info(`Router ready at http://${address}:${port}${gateway.graphqlEndpoint}`);
  return { port, stop: () => gateway.disposableStack.disposeAsync() };
}

function serveSockets(server, gateway, origins) {
  const socketServer = new WebSocketServer({
    server,
    path: gateway.graphqlEndpoint,
    maxPayload: LIMITS.maxBodyBytes,
    verifyClient: ({ req }) => origins.admits(req.headers.origin, req.headers.host),
  });
  const options = getGraphQLWSOptions(gateway, ({ extra }) => ({
    req: extra.request,
    socket: extra.socket,
    request: normalizeNodeRequest(extra.request, gateway.fetchAPI),
  }));
  return useServer(options, socketServer);
}

/** Takes no more requests, ends streams at once so that clients reconnect elsewhere, and lets the others finish. */
async function drain(server, sockets, open) {
  const closed = new Promise((resolve) => server.close(resolve));
  const force = setTimeout(() => server.closeAllConnections(), DRAIN_MS);
  const idle = setInterval(() => server.closeIdleConnections(), 50);
  for (const response of open) if (/event-stream/.test(response.getHeader('content-type') ?? '')) response.end();
  await sockets.dispose();
  await closed;
  clearTimeout(force);
  clearInterval(idle);
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) await serve();
