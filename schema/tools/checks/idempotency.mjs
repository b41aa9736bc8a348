// Whoever moves money, stock or orders must be able to call again without doing it twice.
import { isNonNullType } from 'graphql';

/** Every mutation of the public graph that needs a key. */
export const KEYED_MUTATIONS = [
  'cartComplete',
  'fulfillmentCreate',
  'incomingStockCancel',
  'incomingStockReceive',
  'incomingStockRecord',
  'inventoryAdjust',
  'inventorySet',
  'orderCancel',
  'paymentCapture',
  'paymentVoid',
  'refundCreate',
  'stockTransferCancel',
  'stockTransferCreate',
  'stockTransferReceive',
  'stockTransferSend',
];

export function checkIdempotency(api, keyed = KEYED_MUTATIONS) {
  const mutations = api.getMutationType()?.getFields() ?? {};
  const problems = keyed.filter((name) => !mutations[name]).map((name) => `${name} is listed as keyed but is no mutation.`);
  for (const [name, field] of Object.entries(mutations)) {
    const input = field.args[0]?.type.ofType?.getFields?.() ?? {};
    if (!keyed.includes(name) && !(input.idempotencyKey && isNonNullType(input.idempotencyKey.type))) continue;
    if (String(input.idempotencyKey?.type) !== 'ID!') problems.push(`${name} must have idempotencyKey: ID! in its input.`);
    if (String(field.type.ofType?.getFields?.().replayed?.type) !== 'Boolean!')
      problems.push(`${name} must have replayed: Boolean! in its payload.`);
    if (!keyed.includes(name)) problems.push(`${name} requires an idempotency key: add it to the list in checks/idempotency.mjs.`);
  }
  return problems;
}
