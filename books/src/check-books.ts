import { readBooks, type Books } from './books.ts'
import { compareCheckouts } from './checkouts.ts'
import { Findings, type Difference } from './difference.ts'
import { compareEvents } from './events.ts'
import { compareOrders } from './orders.ts'
import { compareProvider } from './provider.ts'
import { findSettings, type Settings } from './settings.ts'
import { compareSales } from './sales.ts'
import { compareStock } from './stock.ts'

export type { Difference } from './difference.ts'
export { findSettings, type Settings } from './settings.ts'

export interface Options {
  settings?: Settings
  /** Seconds within which a change may be unknown to the others; what is younger counts as moving. */
  grace?: number
  /** Seconds to repeat the comparison until nothing differs or moves. */
  wait?: number
}

const PAUSE_MS = 2000

/** Compares orders, payments, Stripe, stock and events of a running shop. Empty when all agree. */
export async function checkBooks(options: Options = {}): Promise<Difference[]> {
  const { settings = findSettings(), grace = 15, wait = 0 } = options
  const deadline = Date.now() + wait * 1000
  for (;;) {
    const differences = compare(await readBooks(settings), grace)
    if (differences.length === 0 || Date.now() >= deadline) return differences
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
  }
}

/** All comparisons over what was read. */
export function compare(books: Books, grace: number): Difference[] {
  const findings = new Findings(new Date(books.at.getTime() - grace * 1000))
  for (const one of [compareOrders, compareProvider, compareStock, compareEvents, compareCheckouts, compareSales]) one(books, findings)
  return findings.found
}
