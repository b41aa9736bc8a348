import { setTimeout as pause } from 'node:timers/promises';
import { memory } from './processes.mjs';
import { signIn } from './staff.mjs';

const CHANGES = 20;
const LOOK_MS = 10;
const LONGEST_MS = 30_000;
const CHANGE = `mutation Change($input: ProductVariantUpdateInput!) {
  productVariantUpdate(input: $input) { productVariant { id } userErrors { code message } }
}`;
const VERSION = 'query Version($id: ID!) { productVariant(by: { id: $id }) { version } }';
const FIND = `query Find($query: String!, $price: Decimal!) {
  productSearch(query: $query, filter: { priceMin: $price, priceMax: $price }) { products { nodes { slug } } }
}`;

/** Staff change prices, one after the other; until a search by the new price finds the product. */
export async function changePrices(plan, open, { products }, random) {
  const staff = open(await signIn(open));
  const shopper = open();
  const runs = [];
  for (let number = 0; number < plan.runs; number++) {
    const times = [];
    for (let change = 0; change < CHANGES; change++) times.push(await seenAfter(staff, shopper, random.pick(products), random));
    times.sort((a, b) => a - b);
    runs.push({ changes: CHANGES, p50: times[CHANGES / 2], most: times.at(-1), failed: 0, failure: null });
  }
  return { runs, memory: memory(plan.processes) };
}

async function seenAfter(staff, shopper, product, random) {
  const id = random.pick(product.variants).id;
  const { productVariant } = await staff.askDocument(VERSION, { id });
  const amount = `${random.between(500, 900)}.${random.between(10, 89)}`;
  await staff.askDocument(CHANGE, { input: { id, expectedVersion: productVariant.version, price: amount } });
  const changed = performance.now();
  for (;;) {
    const { productSearch } = await shopper.askDocument(FIND, { query: product.title, price: amount });
    const waited = performance.now() - changed;
    if (productSearch.products.nodes.some((found) => found.slug === product.slug)) return Math.round(waited);
    if (waited > LONGEST_MS) throw new Error(`the new price of ${product.slug} cannot be found after ${LONGEST_MS} ms`);
    await pause(LOOK_MS);
  }
}
