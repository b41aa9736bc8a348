import { readFileSync } from 'node:fs';

const MILLISECONDS_PER_TICK = 10;
const PAGE_BYTES = 4096;
const MEBIBYTE = 1024 * 1024;

/** Fields of /proc/<pid>/stat from the state on. */
function stat(pid) {
  const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
  return text.slice(text.lastIndexOf(')') + 2).split(' ');
}

const sum = (pids, value) => pids.split('+').reduce((total, pid) => total + value(stat(pid)), 0);

const each = (processes, value) => Object.fromEntries(Object.entries(processes).map(([name, pids]) => [name, sum(pids, value)]));

/** Processor time each has used since its start, in milliseconds. */
export const cpu = (processes) => each(processes, (fields) => (Number(fields[11]) + Number(fields[12])) * MILLISECONDS_PER_TICK);

/** Resident memory of each in MB. */
export const memory = (processes) => each(processes, (fields) => Math.round((Number(fields[21]) * PAGE_BYTES) / MEBIBYTE));
