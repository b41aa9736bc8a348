// All manifests as one file of texts by id, since these routers read no more; says the ids. A text is known by its hash, too, whatever
// its manifest calls it: node documents.mjs <folders, by comma> <file>
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { readManifests } from '../shared/manifests.mjs';

const [folders, target] = process.argv.slice(2);
const bodies = {};
for (const { id, body } of readManifests(folders)) bodies[id] = bodies[createHash('sha256').update(body).digest('hex')] = body;
writeFileSync(target, JSON.stringify(bodies));
console.log(Object.keys(bodies).join(' '));
