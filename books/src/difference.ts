/** Something that does not agree: which comparison found it, where, and what it means. */
export interface Difference {
  /** Name of the comparison, such as `order-amount`. */
  check: string
  /** One sentence with ids and amounts, and what it means for the shop. */
  sentence: string
  /** Ids of everything concerned. */
  ids: string[]
  /** True while something concerned has changed so lately that the others may just not know yet. */
  isMoving: boolean
}

/** Writes differences down; what changed after `settledBefore` counts as still moving. */
export class Findings {
  readonly found: Difference[] = []

  constructor(private readonly settledBefore: Date) {}

  add(check: string, changed: (Date | undefined)[], ids: (string | undefined)[], sentence: string): void {
    this.found.push({ check, sentence, ids: ids.filter((id) => id !== undefined), isMoving: changed.some((at) => this.isLate(at)) })
  }

  /** True for what happened so lately that its effects may still be under way. */
  isLate(at: Date | undefined): boolean {
    return at !== undefined && at > this.settledBefore
  }
}

export function amount(money: { minor: number; currency: string }): string {
  const currency = money.currency.toUpperCase()
  const digits = new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2
  return `${(money.minor / 10 ** digits).toFixed(digits)} ${currency}`
}

/** Groups by a key; what has none is left out. */
export function grouped<T>(all: Iterable<T>, key: (one: T) => string | null | undefined): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const one of all) {
    const name = key(one)
    if (name == null || name === '') continue
    const group = groups.get(name)
    if (group) group.push(one)
    else groups.set(name, [one])
  }
  return groups
}
