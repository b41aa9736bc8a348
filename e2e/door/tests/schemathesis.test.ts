// Schemathesis sends what the schema allows and people would not: a short, repeatable run. Nothing may answer 5xx or fall silent.
import assert from 'node:assert/strict'
import { execFile, execFileSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { INTERNALS, door, staffToken } from '../support/door.ts'
import { rule } from '../support/rule.ts'
import { SCHEMA_FILE } from '../support/schema.ts'

const TOOLS = fileURLToPath(new URL('../.tools', import.meta.url))
const HOOKS = fileURLToPath(new URL('..', import.meta.url))
const REQUIREMENTS = fileURLToPath(new URL('../requirements.txt', import.meta.url))
const EXAMPLES = process.env.STOA_DOOR_EXAMPLES ?? '5'

/** The program, installed beside these tests when it is not there; nothing when it cannot be had. */
function schemathesis(): string | undefined {
  const program = process.env.STOA_SCHEMATHESIS ?? `${TOOLS}/bin/schemathesis`
  try {
    if (!existsSync(program)) {
      execFileSync('python3', ['-m', 'venv', TOOLS], { stdio: 'ignore' })
      execFileSync(`${TOOLS}/bin/pip`, ['install', '-q', '-r', REQUIREMENTS], { stdio: 'ignore', timeout: 300_000 })
    }
    accessSync(program, constants.X_OK)
    return program
  } catch {
    return undefined
  }
}

const program = schemathesis()

async function run(...options: string[]): Promise<string> {
  const command = ['run', fileURLToPath(SCHEMA_FILE), '--url', door.graphql, '--checks', 'refuses_politely', '--mode', 'positive', '--phases', 'fuzzing', '--max-examples', EXAMPLES]
  const repeatable = ['--seed', '1', '--generation-deterministic', '--workers', '2', '--request-timeout', '15', '--no-color']
  const env = { ...process.env, SCHEMATHESIS_HOOKS: 'hooks', PYTHONPATH: HOOKS, STOA_DOOR_INTERNALS: INTERNALS.source }
  try {
    const { stdout } = await promisify(execFile)(program ?? '', [...command, ...repeatable, ...options], { env, maxBuffer: 50_000_000, timeout: 280_000 })
    return stdout
  } catch (failure) {
    return String((failure as { stdout?: string }).stdout ?? failure)
  }
}

/** Strangers are refused before much is asked of the shop: whoever works there gets further. */
const people = { strangers: async () => [], staff: async () => ['--header', `Authorization: Bearer ${await staffToken()}`] }

for (const [who, header] of Object.entries(people)) {
  for (const kind of ['Query', 'Mutation']) {
    rule(`schemathesis finds no fault in what the schema allows ${who} of ${kind}`, async () => {
      const report = await run('--header', `x-client-name: schemathesis ${who}`, ...(await header()), '--include-name-regex', `^${kind}\\.`)
      assert.match(report, /\b(\d+) generated, \1 passed/, report.slice(0, 6_000))
    }, { skip: program === undefined && 'schemathesis cannot be installed here', timeout: 300_000 })
  }
}
