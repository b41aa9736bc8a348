import { setTimeout as sleep } from 'node:timers/promises';
import { cpu, memory } from './processes.mjs';
import { randomFrom } from './random.mjs';

/** Warms up, then measures some runs: rates and times of each, the processor time of every process for one round of the scenario. */
export async function measure(plan, open, catalogue, scenario) {
  const clients = [];
  for (let number = 0; number < plan.clients; number++) {
    const random = randomFrom(number + 1);
    const token = await scenario.token?.(open, catalogue, random);
    const shopper = open(token);
    const kept = {};
    clients.push({
      act: () => scenario.act(shopper, catalogue, random, kept),
      // No two of them in step for long.
      look: () => plan.pause && sleep(random.between(0, 2 * plan.pause)),
    });
  }
  await run(clients, plan.warmup, plan.processes);
  const runs = [];
  for (let number = 0; number < plan.runs; number++) runs.push(await run(clients, plan.seconds, plan.processes));
  return { runs, memory: memory(plan.processes) };
}

async function run(clients, seconds, processes) {
  const times = [];
  const failures = [];
  const before = cpu(processes);
  const begun = performance.now();
  const end = begun + seconds * 1000;
  await Promise.all(
    clients.map(async ({ act, look }) => {
      while (performance.now() < end) {
        await look();
        const start = performance.now();
        try {
          await act();
          times.push(performance.now() - start);
        } catch (failure) {
          failures.push(failure.message);
        }
      }
    }),
  );
  const elapsed = performance.now() - begun;
  const after = cpu(processes);
  times.sort((a, b) => a - b);
  const at = (share) => round(times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0);
  return {
    perSecond: round((times.length / elapsed) * 1000),
    p50: at(0.5),
    p99: at(0.99),
    cpu: Object.fromEntries(Object.keys(before).map((name) => [name, round((after[name] - before[name]) / Math.max(1, times.length))])),
    done: times.length,
    failed: failures.length,
    failure: failures[0] ?? null,
  };
}

const round = (value) => Math.round(value * 100) / 100;
