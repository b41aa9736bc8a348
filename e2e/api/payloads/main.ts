// npm run payloads: what each screen of the phone weighs beside the storefront's, in the shop at STOA_GRAPHQL_URL. Leaves four orders in it.
// Written to benchmarks/results and into docs/mobile.md; ends with 1 where the phone is not the leaner one.
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { measure } from './screens.ts'
import { heavier, table } from './table.ts'

const ROOT = new URL('../../../', import.meta.url)
const BEGIN = '<!-- payloads: begin -->'
const END = '<!-- payloads: end -->'

const screens = await measure()
const date = new Date().toISOString()
const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: ROOT, encoding: 'utf8' }).trim()
const result = { date, commit, screens }
const name = `payloads-${date.slice(0, 16).replace('T', '-').replace(':', '')}.json`
writeFileSync(new URL(`benchmarks/results/${name}`, ROOT), `${JSON.stringify(result, null, 2)}\n`)

const page = new URL('docs/mobile.md', ROOT)
const [before, rest] = readFileSync(page, 'utf8').split(BEGIN)
writeFileSync(page, `${before}${BEGIN}\n${table(result)}\n${END}${rest?.split(END)[1] ?? ''}`)

console.log(table(result))
for (const complaint of heavier(screens)) console.error(`✗ ${complaint}`)
process.exitCode = heavier(screens).length ? 1 : 0
