// What a first visit costs, gzipped, against what it may cost. The build's manifest tells what each page is made of.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'

const ROOT = fileURLToPath(new URL('.', import.meta.url))
const KB = 1000

const budgets = JSON.parse(await readFile(join(ROOT, 'budgets.json'), 'utf8'))
let failed = false

for (const [app, pages] of Object.entries(budgets)) {
  const dist = join(ROOT, 'apps', app, 'dist')
  const manifest = JSON.parse(await readFile(join(dist, '.vite/manifest.json'), 'utf8'))
  const sizeOf = async (file) => gzipSync(await readFile(join(dist, file)), { level: 9 }).length

  /** A chunk with everything it imports at once. */
  const reach = (key, found = new Set()) => {
    if (!manifest[key]) throw new Error(`${app} has no ${key}`)
    if (!found.has(key)) {
      found.add(key)
      for (const next of manifest[key].imports ?? []) reach(next, found)
    }
    return found
  }
  const sum = async (files) => (await Promise.all([...new Set(files)].map(sizeOf))).reduce((one, other) => one + other, 0)

  for (const { what, entries, besides = [], kind, limitKb } of pages) {
    const known = new Set(besides.flatMap((key) => [...reach(key)]))
    const keys = [...new Set(entries.flatMap((key) => [...reach(key)]))].filter((key) => !known.has(key))
    const files = keys.flatMap((key) => (kind === 'css' ? (manifest[key].css ?? []) : [manifest[key].file]))
    const size = (await sum(files)) / KB
    const isOver = size > limitKb
    failed ||= isOver
    console.log(`${isOver ? '✗' : '✓'} ${app}: ${what.padEnd(34)} ${size.toFixed(1).padStart(6)} kB of ${limitKb}`)
  }
}
process.exitCode = failed ? 1 : 0
