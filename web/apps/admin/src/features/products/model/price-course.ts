const DAY = 86_400_000
const MOST_DAYS = 90

/** A former price, and when another took its place. */
export interface EndedPrice {
  price: { amount: string }
  endedAt: string
}

interface Span {
  amount: number
  from: number
  until: number
}

export interface PriceDay {
  /** When the day ends. */
  at: number
  /** The price at its end. */
  amount: number
  /** The lowest price of the 30 days that end with it. */
  lowest: number
}

/** Each price with the time in which it counted. Before the first former price we know of nothing is known. */
function spansOf(amount: string, ended: readonly EndedPrice[], since: number, now: number): Span[] {
  const ends = ended.map(({ price, endedAt }) => ({ amount: Number(price.amount), until: Date.parse(endedAt) })).toReversed()
  const all = [...ends, { amount: Number(amount), until: now }]
  return all.map((span, index) => ({ ...span, from: all[index - 1]?.until ?? Math.min(since, span.until) }))
}

const lowestWithin = (spans: readonly Span[], from: number, until: number) =>
  Math.min(...spans.filter((span) => span.from < until && span.until > from).map(({ amount }) => amount))

/** The lowest price that counted at any time within the last 30 days. */
export const lowestOf30Days = (amount: string, ended: readonly EndedPrice[], since: number, now: number): number =>
  lowestWithin(spansOf(amount, ended, since, now), now - 30 * DAY, now)

/** A variant's price day by day, at most of the last 90, in days of 24 hours that end now. */
export function courseOf(amount: string, ended: readonly EndedPrice[], since: number, now: number): PriceDay[] {
  const spans = spansOf(amount, ended, since, now)
  const first = spans[0]?.from ?? now
  const days = Math.min(MOST_DAYS, Math.max(1, Math.ceil((now - first) / DAY)))
  return Array.from({ length: days }, (_, index) => {
    const end = now - (days - 1 - index) * DAY
    const last = spans.findLast((span) => span.from < end)
    return { at: end, amount: last?.amount ?? Number(amount), lowest: lowestWithin(spans, end - 30 * DAY, end) }
  })
}
