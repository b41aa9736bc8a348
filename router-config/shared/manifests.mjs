// The documents that are known beforehand, from manifests of persisted queries in Apollo's format.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const FORMAT = 'apollo-persisted-query-manifest';

function readManifest(file) {
  const { format, version, operations } = JSON.parse(readFileSync(file, 'utf8'));
  if (format !== FORMAT || version !== 1) throw new Error(`${file} is no ${FORMAT} of version 1.`);
  return operations;
}

const readFolder = (folder) => readdirSync(folder).filter((name) => name.endsWith('.json')).flatMap((name) => readManifest(join(folder, name)));

/** The operations in all manifests of some folders, named by comma: `id` and `body` of each. */
export const readManifests = (folders) => folders.split(',').map((folder) => folder.trim()).flatMap(readFolder);
