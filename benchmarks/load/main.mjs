// node load/main.mjs --url URL --scenario list …: one line of JSON on standard output.
import { parseArgs } from 'node:util';
import { measure } from './measure.mjs';
import { randomFrom } from './random.mjs';
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
  processes: { ...processes, load: String(process.pid) },
};
const open = (token) => new Shopper(plan.url, token);
const random = randomFrom(42);
const guide = open();
const catalogue = await readCatalogue(guide);
await guide.leave();
const result =
  values.scenario === 'subscribers' ? await watchOrder(plan, open, catalogue, random) : await measure(plan, open, catalogue, scenarios[values.scenario]);
process.stdout.write(JSON.stringify(result) + '\n');
process.exit(0);
