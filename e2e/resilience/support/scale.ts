/** Every `./stoa test` runs the short form, `npm run test:long` the long one. */
export const isLong = process.env.STOA_RESILIENCE === 'long'

export function byLength<T>(short: T, long: T): T {
  return isLong ? long : short
}

/** Numbers that look random and are the same for the same seed; print the seed, and a run can be repeated. */
export function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

export function newSeed(): number {
  return Number(process.env.STOA_RESILIENCE_SEED ?? Math.floor(Math.random() * 1e9))
}

export function shuffled<T>(all: readonly T[], random: () => number): T[] {
  return all.map((one) => ({ one, at: random() })).sort((a, b) => a.at - b.at).map(({ one }) => one)
}

export function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}
