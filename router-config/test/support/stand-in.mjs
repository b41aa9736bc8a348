// A subgraph of a few lines: answers over HTTP and WebSocket, and remembers what reached it.
import { createServer } from 'node:http';
import { buildSchema, execute, parse } from 'graphql';
import { useServer } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';

const FEDERATION = 'directive @key(fields: String!, resolvable: Boolean) on OBJECT directive @inaccessible on FIELD_DEFINITION scalar _Any';

/** Token that no subgraph accepts. */
export const BAD_TOKEN = 'Bearer forged';

/** Token of one who asks too often. */
export const GREEDY_TOKEN = 'Bearer greedy';

/** How the shop's subgraphs refuse a whole request. */
const REFUSALS = {
  [BAD_TOKEN]: { status: 401, headers: { 'www-authenticate': 'Bearer' }, message: 'The token is not valid.', extensions: { code: 'UNAUTHENTICATED', retryable: false } },
  [GREEDY_TOKEN]: { status: 429, headers: { 'retry-after': '7' }, message: 'Too many requests.', extensions: { code: 'RATE_LIMITED', retryable: true, retryAfterMs: 7000 } },
};

const TYPE = { 'content-type': 'application/graphql-response+json' };

export async function startStandIn({ sdl, entities, root, port = 0 }) {
  const schema = buildSchema(`${FEDERATION} union _Entity = ${entities.join(' | ')} ${sdl} extend type Query { _entities(representations: [_Any!]!): [_Entity]! }`);
  const seen = { requests: [], connections: [], closed: 0 };
  const server = createServer(async (request, response) => {
    const chunks = await request.toArray();
    const { query, variables, operationName } = JSON.parse(Buffer.concat(chunks).toString());
    seen.requests.push({ headers: request.headers, query });
    const refusal = REFUSALS[request.headers.authorization];
    if (refusal) {
      const { status, headers, ...error } = refusal;
      return response.writeHead(status, { ...TYPE, ...headers }).end(JSON.stringify({ errors: [error] }));
    }
    const page = root.page?.(query);
    if (page) return response.writeHead(page.status, { 'content-type': 'text/html' }).end(page.html);
    const extensions = root.extensions?.(query);
    const result = await execute({ schema, document: parse(query), rootValue: root, variableValues: variables, operationName });
    response.writeHead(200, { ...TYPE, ...root.headers?.(query) }).end(JSON.stringify({ ...result, extensions }));
  });
  const sockets = useServer(
    {
      schema,
      roots: { subscription: root },
      onConnect({ connectionParams, extra }) {
        seen.connections.push({ params: connectionParams, headers: extra.request.headers });
        if (connectionParams?.authorization === BAD_TOKEN) extra.socket.close(4401, 'Unauthorized');
      },
      onClose: () => void (seen.closed += 1),
    },
    new WebSocketServer({ server, path: '/graphql' }),
  );
  await new Promise((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    seen,
    port: server.address().port,
    url: `http://127.0.0.1:${server.address().port}/graphql`,
    async stop() {
      if (!server.listening) return;
      await sockets.dispose();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
