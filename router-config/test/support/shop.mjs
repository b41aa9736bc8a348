// Two stand-in subgraphs, their supergraph, and a router in front of them.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { composeServices } from '@theguild/federation-composition';
import { GraphQLError, parse } from 'graphql';
import { START, missing } from './routers.mjs';
import { startStandIn } from './stand-in.mjs';

const LINK = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@inaccessible"])';

const CATALOG = `
  interface Node { id: ID! }
  type Query { product(id: ID!): Product products: [Product!]! brand(by: BrandBy!): String node(id: ID!): Node nodes(ids: [ID!]!): [Node]! }
  type Mutation { productRename(id: ID!): Product stockReserve: Boolean @inaccessible }
  type Product implements Node @key(fields: "id") { id: ID! title: String! related: Product }
  type Order implements Node @key(fields: "id", resolvable: false) { id: ID! }
  input BrandBy { id: ID slug: String count: Int }
`;

const ORDER = `
  type Query { order(id: ID!): Order me: Order }
  type Subscription { orderUpdated(orderId: ID!): Order }
  interface Node { id: ID! }
  type Order implements Node @key(fields: "id") { id: ID! status: String! product: Product items: [Product!]! }
  type Product @key(fields: "id") { id: ID! orders: [Order!]! }
`;

const product = (id) => ({ __typename: 'Product', id, title: `Title of ${id}` });
const order = (id, status = 'PLACED') => ({ __typename: 'Order', id, status, product: product(id === 'ord_old' ? 'gone' : 'prd_1'), items: [product('prd_1'), product('gone')] });

const node = (id) => (id.startsWith('ord_') ? { __typename: 'Order', id } : product(id));

const INTERNALS = { serviceName: 'catalog', class: 'dev.stoa.catalog.Products', stacktrace: ['at dev.stoa.catalog.Products.find(Products.java:12)'] };

/** What a subgraph can come up with, by the id asked for. */
const TROUBLES = {
  forbidden: () => new GraphQLError('You may not see this.', { extensions: { code: 'FORBIDDEN', retryable: false, traceId: 'trace-of-catalog', ...INTERNALS } }),
  odd: () => new GraphQLError('secret words', { extensions: { code: 'TEAPOT', ...INTERNALS } }),
  leaky: () => new GraphQLError('com.mongodb.MongoException: 10.0.0.7:27017 refused', { extensions: INTERNALS }),
};

const catalogRoot = {
  page: (query) => (query.includes('html') ? { status: 500, html: '<h1>Tomcat 11 at 10.0.0.7</h1>' } : undefined),
  extensions: (query) => (query.includes('dear') ? { cost: { requested: 3 } } : undefined),
  headers: (query) => (query.includes('kept') ? { 'cache-control': 'public, max-age=60', 'cache-tag': 'Brand,Product' } : { 'cache-control': 'no-cache, no-store' }),
  async product({ id }) {
    if (id === 'slow') await sleep(1500);
    if (TROUBLES[id]) throw TROUBLES[id]();
    return product(id);
  },
  products: () => [product('prd_1'), product('prd_2')],
  brand: ({ by }) => by.slug ?? by.id,
  node: ({ id }) => node(id),
  nodes: ({ ids }) => ids.map(node),
  productRename: ({ id }) => product(id),
  stockReserve: true,
  _entities: ({ representations }) => representations.map(({ id }) => (id === 'gone' ? null : product(id))),
};

const orderRoot = {
  headers: (query) => (query.includes('kept30') ? { 'cache-control': 'public, max-age=30', 'cache-tag': 'Order' } : {}),
  order: ({ id }) => order(id),
  me: () => order('ord_me'),
  _entities: ({ representations }) =>
    representations.map(({ __typename, id }) => (id === 'ord_foreign' ? null : __typename === 'Order' ? order(id) : { __typename, id, orders: [order('ord_1')] })),
  async *orderUpdated({ orderId }) {
    if (orderId === 'forbidden') throw TROUBLES.forbidden();
    if (orderId === 'ord_quiet') {
      yield { orderUpdated: order(orderId) };
      await new Promise(() => {});
    }
    for (const status of ['PLACED', 'SHIPPED']) {
      yield { orderUpdated: order(orderId, status) };
      await sleep(50);
    }
    while (orderId === 'ord_live') await sleep(100), yield { orderUpdated: order(orderId, 'SHIPPED') };
  },
};

export const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

export const startCatalog = async (port) => remember(await startStandIn({ sdl: CATALOG, entities: ['Product', 'Order'], root: catalogRoot, port }));
export const startOrder = async (port) => remember(await startStandIn({ sdl: ORDER, entities: ['Product', 'Order'], root: orderRoot, port }));

/** The supergraph names ports nobody listens on, so that a test passes only if the URLs of the environment are used. */
function writeSupergraph() {
  const service = (name, sdl) => ({ name, url: 'http://127.0.0.1:9/graphql', typeDefs: parse(`${LINK} ${sdl}`) });
  const { supergraphSdl, errors } = composeServices([service('catalog', CATALOG), service('order', ORDER)]);
  if (errors?.length) throw new AggregateError(errors);
  const folder = mkdtempSync(join(tmpdir(), 'stoa-router-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, 'supergraph.graphql');
  writeFileSync(file, supergraphSdl);
  return file;
}

const SUPERGRAPH = writeSupergraph();

/** What a test that failed left behind. */
const running = new Set();
after(() => Promise.all([...running].map((one) => one.stop())));

function remember(one) {
  running.add(one);
  return one;
}

export async function startRouter({ catalog, order, env = {} }) {
  if (missing()) return { stop() {} }; // its tests are skipped
  const port = await freePort();
  const child = spawn(START, {
    env: { ...process.env, STOA_ROUTER_PORT: port, STOA_CATALOG_URL: catalog.url, STOA_ORDER_URL: order.url, STOA_SUPERGRAPH: SUPERGRAPH, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let log = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (log += chunk));
  const exited = new Promise((resolve) => child.once('exit', (code, signal) => resolve({ code, signal })));
  const base = `http://127.0.0.1:${port}`;
  const stop = () => {
    child.kill('SIGTERM');
    return exited;
  };
  remember({ stop });
  for (let tries = 0; ; tries++) {
    if (await fetch(`${base}/readiness`).then(({ ok }) => ok, () => false)) break;
    if (tries > 200 || child.exitCode !== null) throw new Error(`The router did not start:\n${log}`);
    await sleep(100);
  }
  return { base, port, child, exited, stop, url: `${base}/graphql`, log: () => log };
}

export async function startShop(env) {
  const catalog = await startCatalog();
  const order = await startOrder();
  const router = await startRouter({ catalog, order, env });
  return { catalog, order, router, stop: () => Promise.all([router.stop(), catalog.stop(), order.stop()]) };
}

/** Sends one operation and gives back status, headers and the parsed body. */
export async function ask(router, query, { headers = {}, variables, method = 'POST', accept = 'application/graphql-response+json' } = {}) {
  const response = await fetch(router.url, {
    method,
    headers: { accept, ...(method === 'POST' && { 'content-type': 'application/json' }), ...headers },
    ...(method === 'POST' && { body: JSON.stringify({ query, variables }) }),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, body: text.startsWith('{') ? JSON.parse(text) : undefined };
}
