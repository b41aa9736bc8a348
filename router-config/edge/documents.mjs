// All manifests as one file of texts by id, since these routers read no more; says the ids. A text is known by its hash, too, whatever
// its manifest calls it: node documents.mjs <folders, by comma> <file>
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FORMAT = 'apollo-persisted-query-manifest';

function readManifest(file) {
  const { format, version, operations } = JSON.parse(readFileSync(file, 'utf8'));
  if (format !== FORMAT || version !== 1) throw new Error(`${file} is no ${FORMAT} of version 1.`);
  return operations;
}

const readFolder = (folder) => readdirSync(folder).filter((name) => name.endsWith('.json')).flatMap((name) => readManifest(join(folder, name)));

const [folders, target] = process.argv.slice(2);
const bodies = {};
for (const { id, body } of folders.split(',').map((folder) => folder.trim()).flatMap(readFolder)) bodies[id] = bodies[createHash('sha256').update(body).digest('hex')] = body;
writeFileSync(target, JSON.stringify(bodies));
console.log(Object.keys(bodies).join(' '));
