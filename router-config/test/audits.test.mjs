import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import { serverAudits } from 'graphql-http';
import { test } from './support/deviations.mjs';
import { startShop } from './support/shop.mjs';

let shop;
before(async () => (shop = await startShop()));
after(() => shop.stop());

// With a header that proves it is no link or form of a strange page; without one GET is refused.
const fetchFn = (url, init = {}) => fetch(url, { ...init, headers: { ...init.headers, 'x-client-name': 'audit' } });

for (const { id, name, fn } of serverAudits({ url: () => shop.router.url, fetchFn })) {
  test(`GraphQL over HTTP ${id}: ${name}`, async () => {
    const { status, reason } = await fn();
    assert.equal(status, 'ok', reason);
  });
}
