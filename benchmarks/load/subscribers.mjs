import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { checkout } from './scenarios.mjs';
import { memory } from './processes.mjs';
import { signIn } from './staff.mjs';

const AT_ONCE = 50;
/** So many guests may watch one order. */
const WATCHERS_OF_ONE = 100;
const EVENT_SECONDS = 30;
const SETTLE_MS = 3_000;
/** A router may notice at its next heartbeat only who has left. */
const LEAVE_MS = 12_000;

/** Many watch the pages of a few orders; all are changed at once, and everybody must hear of it. `clients` is how many. */
export async function watchOrder(plan, open, catalogue, random) {
  const buyer = open();
  const token = await signIn(open);
  const runs = [];
  let opened;
  let before;
  for (let number = 0; number < plan.runs; number++) {
    const orders = [];
    while (orders.length * WATCHERS_OF_ONE < plan.clients) orders.push(await checkout(buyer, catalogue, random, {}));
    await pause(SETTLE_MS);
    before ??= memory(plan.processes);
    /** When each watcher first heard: what follows a cancellation, such as the money's return, is told too. */
    const heardAt = new Map();
    const watchers = [];
    const start = performance.now();
    for (let first = 0; first < plan.clients; first += AT_ONCE) {
      const some = Array.from({ length: Math.min(AT_ONCE, plan.clients - first) }, () => open());
      watchers.push(...some);
      await Promise.all(
        some.map((watcher, index) => {
          const order = orders[(first + index) % orders.length];
          return watcher.subscribe('OrderWatch', { orderId: order.id, accessToken: order.accessToken }, (event) => {
            if (event.includes('"status":"CANCELLED"') && !heardAt.has(watcher)) heardAt.set(watcher, performance.now());
          });
        }),
      );
    }
    const openedIn = performance.now() - start;
    await pause(SETTLE_MS);
    opened = memory(plan.processes);
    const staff = orders.map(() => open(token)); // a connection sends one request after the other
    const changed = performance.now();
    await Promise.all(orders.map((order, index) => cancel(staff[index], order)));
    const answered = performance.now();
    while (heardAt.size < plan.clients && performance.now() < changed + EVENT_SECONDS * 1000) await pause(10);
    if (heardAt.size < plan.clients) throw new Error(`only ${heardAt.size} of ${plan.clients} heard of the change within ${EVENT_SECONDS} s`);
    const heard = [...heardAt.values()]; // in the order of time, as they came
    runs.push({
      subscribers: plan.clients,
      openedSeconds: Math.round(openedIn / 100) / 10,
      heard: heard.length,
      answeredMs: Math.round(answered - changed),
      medianMs: Math.round(heard[Math.floor(heard.length / 2)] - changed),
      allMs: Math.round(heard.at(-1) - changed),
    });
    await Promise.all([...watchers, ...staff].map((one) => one.leave()));
    await pause(LEAVE_MS);
  }
  return { runs, memoryBefore: before, memory: opened };
}

async function cancel(staff, order) {
  await staff.askDocument(
    'mutation Cancel($input: OrderCancelInput!) { orderCancel(input: $input) { order { status } userErrors { code message } } }',
    { input: { idempotencyKey: randomUUID(), orderId: order.id, reason: 'changed my mind' } },
  );
}
