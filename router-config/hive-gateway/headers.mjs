// Which headers reach the subgraphs. Everything else stays outside, above all `Stoa-Service-Token`.
import { randomUUID } from 'node:crypto';
import { BlockList, isIP, isIPv6 } from 'node:net';

export const FORWARDED = ['authorization', 'accept-language', 'x-market', 'x-currency', 'x-client-name', 'x-client-version', 'x-request-id', 'traceparent', 'tracestate'];

/** Apollo's clients call themselves by these. */
const ALIASES = { 'apollographql-client-name': 'x-client-name', 'apollographql-client-version': 'x-client-version' };

const REQUEST_ID = /^[\w.:-]{1,128}$/;
const PRINTABLE = /^[\x20-\x7e\x80-\xff]{1,8192}$/;

/** The forwarded part of headers and of `connection_init` params, whatever their spelling. */
export function forwardable(values) {
  const forwarded = {};
  const aliased = {};
  for (const [key, value] of Object.entries(values)) {
    const name = key.toLowerCase();
    if (typeof value !== 'string' || !PRINTABLE.test(value)) continue;
    if (FORWARDED.includes(name)) forwarded[name] = value;
    else if (ALIASES[name]) aliased[ALIASES[name]] = value;
  }
  if (!REQUEST_ID.test(forwarded['x-request-id'] ?? '')) forwarded['x-request-id'] = randomUUID();
  return { ...aliased, ...forwarded };
}

/** Where a request comes from, as the socket knows it. What a client says of itself does not count; what a trusted proxy says does, and the proxy behind it. */
export class Addresses {
  #trusted = new BlockList();

  constructor(proxies = '') {
    for (const proxy of proxies.split(',').map((part) => part.trim()).filter(Boolean)) {
      const [address, bits] = proxy.split('/');
      const family = isIPv6(address) ? 'ipv6' : 'ipv4';
      if (bits) this.#trusted.addSubnet(address, Number(bits), family);
      else this.#trusted.addAddress(address, family);
    }
  }

  #isTrusted(address) {
    return this.#trusted.check(address, isIPv6(address) ? 'ipv6' : 'ipv4');
  }

  of(request) {
    let address = request?.socket?.remoteAddress;
    if (!address) return {};
    const told = request.headers['x-forwarded-for']?.split(',').map((part) => part.trim()) ?? [];
    while (this.#isTrusted(address) && isIP(told.at(-1))) address = told.pop();
    return { 'x-forwarded-for': address };
  }
}

/** Gives each operation its `forwarded` headers, and each HTTP answer the id of its request. */
export function useForwardedHeaders(addresses) {
  const byRequest = new WeakMap();
  return {
    onRequestParse({ request, serverContext }) {
      serverContext.forwarded = { ...forwardable(Object.fromEntries(request.headers)), ...addresses.of(serverContext.req) };
      byRequest.set(request, serverContext.forwarded);
    },
    onContextBuilding({ context, extendContext }) {
      // On a WebSocket there is no request per operation: the headers of the upgrade, and over them the params of `connection_init`.
      if (context.forwarded) return;
      extendContext({ forwarded: { ...forwardable({ ...context.headers, ...context.connectionParams }), ...addresses.of(context.req) } });
    },
    onResponse({ request, response }) {
      response.headers.set('x-request-id', byRequest.get(request)?.['x-request-id'] ?? randomUUID());
    },
  };
}

/** The same for the `connection_init` of a subgraph's WebSocket, without what changes with every operation. */
export const socketParams = ({ 'x-request-id': _, traceparent, tracestate, ...params }) => params;
