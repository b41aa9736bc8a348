import { readFileSync } from 'node:fs';

const MILLISECONDS_PER_TICK = 10;
const PAGE_BYTES = 4096;
const MEBIBYTE = 1024 * 1024;

/** Fields of /proc/<pid>/stat from the state on; none of a child that has ended meanwhile. */
function stat(pid) {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return [text.slice(text.lastIndexOf(')') + 2).split(' ')];
  } catch (error) {
    if (error.code === 'ENOENT') return [];
    throw error;
  }
}

const sum = (pids, value) => pids.split('+').flatMap(stat).reduce((total, fields) => total + value(fields), 0);

const each = (processes, value) => Object.fromEntries(Object.entries(processes).map(([name, pids]) => [name, sum(pids, value)]));

/** Processor time each has used since its start, in milliseconds. */
export const cpu = (processes) => each(processes, (fields) => (Number(fields[11]) + Number(fields[12])) * MILLISECONDS_PER_TICK);

/** Resident memory of each in MB. */
export const memory = (processes) => each(processes, (fields) => Math.round((Number(fields[21]) * PAGE_BYTES) / MEBIBYTE));
