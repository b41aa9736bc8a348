// Which router is under test, and whether it can run here.
import { accessSync, constants, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROUTER = process.env.STOA_ROUTER ?? 'hive-gateway';

const routers = JSON.parse(readFileSync(new URL('../../routers.json', import.meta.url), 'utf8'));
const router = routers[ROUTER];
if (!router) throw new Error(`STOA_ROUTER=${ROUTER} is none of ${Object.keys(routers).join(', ')}.`);

export const SUBSCRIBES = router.subscriptions;

export const START = fileURLToPath(new URL(`../../${router.folder}/start.sh`, import.meta.url));

const isRunnable = (file) => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

const inPath = (name) => (process.env.PATH ?? '').split(delimiter).concat('/usr/sbin').some((folder) => isRunnable(join(folder, name)));

/** What the router needs and is not to be found, as a reason to skip its tests; false when all is there. */
export function missing() {
  if (!router.binaryVariable) return false;
  const given = process.env[router.binaryVariable];
  if (given ? !isRunnable(given) : !router.binaryNames.some(inPath)) return `no binary of ${ROUTER}: say ${router.binaryVariable}=<file>`;
  if (!isRunnable(process.env.STOA_HAPROXY ?? '') && !inPath('haproxy')) return `${ROUTER} needs HAProxy: say STOA_HAPROXY=<file>`;
  return false;
}
