import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { StripeAccess } from './stripe.ts'

export const SUBGRAPHS = ['catalog', 'customer', 'order', 'payment'] as const
export type Subgraph = (typeof SUBGRAPHS)[number]

export interface Settings {
  databases: Record<Subgraph, string>
  stripe: StripeAccess
}

type Variables = Record<string, string | undefined>

/**
 * Where the books lie: as the STOA_* variables say; what they leave open is taken from the running shop's own processes
 * (pid files under STOA_VAR), and only then from the defaults.
 */
export function findSettings(given: Variables = process.env): Settings {
  const offset = Number(given.STOA_PORT_OFFSET ?? 0)
  const running = ofRunning(resolve(given.STOA_VAR ?? join(import.meta.dirname, '../../var')))
  const variable = (name: string): string | undefined => given[name] ?? running[name]
  const port = (name: string, standard: number): string => variable(`STOA_${name}_PORT`) ?? String(standard + offset)
  const server = `mongodb://127.0.0.1:${port('MONGODB', 4017)}`
  const database = (name: Subgraph): string =>
    variable(`STOA_${name.toUpperCase()}_MONGODB_URI`) ?? `${server}/stoa_${name}?replicaSet=rs0`
  return {
    databases: Object.fromEntries(SUBGRAPHS.map((name) => [name, database(name)])) as Record<Subgraph, string>,
    stripe: {
      base: variable('STOA_STRIPE_API_BASE') ?? `http://127.0.0.1:${port('STRIPE_SANDBOX', 4010)}`,
      key: variable('STOA_STRIPE_API_KEY') ?? 'sk_test_sandbox',
    },
  }
}

/** The settings that the payment subgraph runs with; nothing when it does not run, or not on Linux. */
function ofRunning(folder: string): Variables {
  try {
    const pid = readFileSync(join(folder, 'run/payment.pid'), 'utf8').trim()
    const environment = readFileSync(`/proc/${pid}/environ`, 'utf8').split('\0')
    return Object.fromEntries(environment.filter((line) => line.startsWith('STOA_')).map(pair))
  } catch {
    return {}
  }
}

function pair(line: string): [string, string] {
  const at = line.indexOf('=')
  return [line.slice(0, at), line.slice(at + 1)]
}
