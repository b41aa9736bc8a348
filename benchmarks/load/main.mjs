// node load/main.mjs --url URL --scenario list …: one line of JSON on standard output; what went wrong as its `failure`, with code 1.
import { parseArgs } from 'node:util';
import { measure } from './measure.mjs';
import { randomFrom } from './random.mjs';
import { changePrices } from './prices.mjs';
import { readCatalogue } from './catalogue.mjs';
import { scenarios } from './scenarios.mjs';
import { Shopper } from './shopper.mjs';
import { watchOrder } from './subscribers.mjs';

const { values } = parseArgs({
  options: {
    url: { type: 'string' },
    scenario: { type: 'string' },
    clients: { type: 'string', default: '16' },
    warmup: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '10' },
    runs: { type: 'string', default: '3' },
    /** Milliseconds for which a client looks at an answer, on average. */
    pause: { type: 'string', default: '0' },
    /** name=pid+pid,…: whose processor time and memory to tell. */
    processes: { type: 'string', default: '' },
  },
});

const processes = Object.fromEntries(
  values.processes
    .split(',')
    .filter(Boolean)
    .map((one) => one.split('=')),
);
const plan = {
  url: values.url,
  clients: Number(values.clients),
  warmup: Number(values.warmup),
  seconds: Number(values.seconds),
  runs: Number(values.runs),
  pause: Number(values.pause),
  processes: { ...processes, load: String(process.pid) },
};
const open = (token) => new Shopper(plan.url, token);
const random = randomFrom(42);

async function result() {
  const guide = open();
  const catalogue = await readCatalogue(guide);
  await guide.leave();
  const special = { subscribers: watchOrder, prices: changePrices }[values.scenario];
  return special ? special(plan, open, catalogue, random) : measure(plan, open, catalogue, scenarios[values.scenario]);
}

function tell(answer, code) {
  process.stdout.write(JSON.stringify(answer) + '\n', () => process.exit(code));
}

result().then(
  (measured) => tell(measured, 0),
  (failure) => {
    console.error(failure);
    tell({ failure: failure.message }, 1);
  },
);
