// A router cannot do everything as the table asks. What it does instead is named in deviations.json, and asserted: a test of that
// name must fail with those words. When it passes, the router has learned it, and the entry goes.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import nodeTest from 'node:test';
import { ROUTER, SUBSCRIBES, missing } from './routers.mjs';

const DEVIATIONS = JSON.parse(readFileSync(new URL('../../deviations.json', import.meta.url), 'utf8'))[ROUTER] ?? {};

/** Like node:test's, but knows what the router under test does otherwise, and skips all when there is no such router here. */
export function test(name, ...rest) {
  const run = rest.pop();
  const [options = {}] = rest;
  const deviation = DEVIATIONS[name];
  if (!deviation) return nodeTest(name, { ...options, skip: missing() }, run);
  return nodeTest(`${name} [${ROUTER}: ${deviation.reason}]`, { ...options, skip: missing() }, () => assert.rejects(async () => run(), (error) => {
    assert.match(error.message ?? JSON.stringify(error), new RegExp(deviation.instead, 's'));
    return true;
  }));
}

/** A test of subscriptions: left out where the router has none, as requests.test.mjs asserts. */
export const subscriptionTest = (name, ...rest) => (SUBSCRIBES ? test(name, ...rest) : nodeTest(name, { skip: `${ROUTER} has no subscriptions` }));
