import type { MarketDetailsFragment } from '../api/market-details.generated'

/** The currency of the shop itself: the home market has it, and of all currencies there it alone is worth exactly itself. */
export const ownCurrency = (markets: readonly MarketDetailsFragment[] | undefined): string | undefined =>
  markets?.[0]?.currencies.find(({ rate }) => Number(rate) === 1)?.currency
