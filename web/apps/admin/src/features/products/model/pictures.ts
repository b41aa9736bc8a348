/** A picture of a product: one that is there by its address, a new one by its id in the library. */
export interface Place {
  url?: string
  assetId?: string
  altText: string | null
}

/** The same things, one of them elsewhere. */
export function place<One>(all: readonly One[], from: number, to: number): One[] {
  const next = [...all]
  next.splice(to, 0, ...next.splice(from, 1))
  return next
}
