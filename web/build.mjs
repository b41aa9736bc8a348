// Builds the applications and compresses what they are made of, once, so that the host never has to.

import { existsSync, readFileSync } from 'node:fs'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { build } from 'vite'

const ROOT = fileURLToPath(new URL('.', import.meta.url))
/** Below a folder that begins with a dot is what no browser gets. */
const HIDDEN = /(^|\/)\./
const COMPRESSED = /\.(js|css|svg|json|woff)$/
const SMALLEST = 512

async function compress(folder) {
  const files = await readdir(folder, { recursive: true })
  for (const file of files.filter((name) => COMPRESSED.test(name) && !HIDDEN.test(name))) {
    const content = await readFile(join(folder, file))
    if (content.length < SMALLEST) continue
    const brotli = await promisify(brotliCompress)(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } })
    await writeFile(join(folder, `${file}.br`), brotli)
    await writeFile(join(folder, `${file}.gz`), await promisify(gzip)(content, { level: 9 }))
  }
}

/** A document that is in no manifest would be refused by every router in production. */
function knownDocuments(name) {
  const { operations } = JSON.parse(readFileSync(join(ROOT, `../schema/manifests/${name}.json`), 'utf8'))
  const ids = new Set(operations.map(({ id }) => id))
  return {
    name: 'known-documents',
    transform(code, file) {
      if (!file.endsWith('.generated.ts')) return
      for (const [, id] of code.matchAll(/"__meta__":\{"hash":"(\w+)"/g))
        if (!ids.has(id)) this.error(`A document here is in no manifest: ${file}`)
      if (
        /"kind":"OperationDefinition"/.test(
          code.replaceAll(/"__meta__":\{"hash":"\w+"\},"definitions":\[\{"kind":"OperationDefinition"/g, ''),
        )
      )
        this.error(`A document here has no id: ${file}`)
    },
  }
}

/** What the host asks, says and draws before the browser can. */
async function buildFirst(root) {
  if (!existsSync(join(root, 'src/first/index.ts'))) return
  const output = {
    ssr: true,
    outDir: 'dist/.host',
    copyPublicDir: false,
    target: 'node20',
    minify: true,
    rolldownOptions: {
      input: { first: join(root, 'src/first/index.ts'), render: join(root, 'src/first/render.tsx') },
      output: { entryFileNames: '[name].js' },
    },
  }
  await build({
    root,
    logLevel: 'warn',
    build: output,
    define: { 'process.env.NODE_ENV': '"production"' },
    ssr: { noExternal: true },
  })
}

for (const name of ['storefront', 'admin']) {
  const root = join(ROOT, 'apps', name)
  if (!existsSync(join(root, 'index.html'))) continue
  // Tools of an application look for their settings where it is.
  process.chdir(root)
  await build({ root, logLevel: 'warn', plugins: [knownDocuments(name)] })
  await buildFirst(root)
  await compress(join(root, 'dist'))
  console.log(`${name} is built`)
}
