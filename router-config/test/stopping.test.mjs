import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { test } from './support/deviations.mjs';
import { ask, startShop } from './support/shop.mjs';

let shop;
before(async () => (shop = await startShop()));
after(() => shop.stop());

test('finishes the requests that it took before it is told to stop', async () => {
  await Promise.all(Array.from({ length: 8 }, () => ask(shop.router, '{ products { id } }')));
  const slow = Array.from({ length: 8 }, () => ask(shop.router, '{ product(id: "slow") { id } }'));
  await sleep(500);
  const began = Date.now();
  const stopped = shop.router.stop();
  for (const { status, body } of await Promise.all(slow)) {
    assert.equal(status, 200);
    assert.deepEqual(body, { data: { product: { id: 'slow' } } });
  }
  await stopped;
  assert.ok(Date.now() - began < 8_000, `${Date.now() - began} ms`);
});
