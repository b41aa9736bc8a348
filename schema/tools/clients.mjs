// Where the documents of each client are. Those of an application of ours lie beside its features, and are what it really sends;
// operations/<client> holds those of clients without one here, and those whose feature is not built yet.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { Source, parse } from 'graphql';

/** Applications, below the folder that holds the schema's. */
const APPLICATIONS = { storefront: 'web/apps/storefront/src', admin: 'web/apps/admin/src' };

/** Whether a client's documents lie in web/. */
export const isApplication = (client) => Object.hasOwn(APPLICATIONS, client);

/** Names of all clients. */
export function clients(root) {
  const folder = join(root, 'operations');
  return existsSync(folder) ? readdirSync(folder, { withFileTypes: true }).filter((one) => one.isDirectory()).map(({ name }) => name) : [];
}

function below(folder) {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder, { recursive: true }).map((file) => join(folder, String(file)));
  return files.filter((file) => file.endsWith('.graphql')).sort();
}

/** Each document of a client: its file's name, where it lies, and what it says. */
export function documentsOf(client, root) {
  const own = APPLICATIONS[client] ? below(join(root, '..', APPLICATIONS[client])) : [];
  return [...below(join(root, 'operations', client)), ...own].map((path) => {
    const place = relative(root, path);
    return { file: basename(path), place, document: parse(new Source(readFileSync(path, 'utf8'), place)) };
  });
}
