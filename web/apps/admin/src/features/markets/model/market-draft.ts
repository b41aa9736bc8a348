import type { MarketSetInput } from '@stoa/graphql'
import { decimalOf } from '../../../shared/decimal'
import type { Issue } from '../../../shared/issues'
import type { MarketDetailsFragment } from '../api/market-details.generated'

export interface CurrencyDraft {
  currency: string
  rate: string
  roundTo: string
}

export interface TaxDraft {
  taxClass: string
  percent: string
}

/** A market as it is written. */
export interface MarketDraft {
  name: string
  isActive: boolean
  pricesIncludeTax: boolean
  countries: readonly string[]
  currencies: readonly CurrencyDraft[]
  taxRates: readonly TaxDraft[]
}

export const draftOf = (market: MarketDetailsFragment): MarketDraft => ({
  name: market.name,
  isActive: market.isActive,
  pricesIncludeTax: market.pricesIncludeTax,
  countries: market.countries,
  currencies: market.currencies.map(({ currency, rate, roundTo }) => ({ currency, rate, roundTo: roundTo ?? '' })),
  taxRates: market.taxRates.map(({ taxClass, percent }) => ({ taxClass, percent })),
})

const optional = (text: string) => text.trim() === '' || decimalOf(text) !== null

/** What is no number is said before it is sent. */
export function problemsOf({ currencies, taxRates }: MarketDraft): Issue[] {
  const problem = (field: string, message: string): Issue => ({ code: 'INVALID', message, path: [field] })
  const isRated = currencies.every(({ rate, roundTo }) => optional(rate) && optional(roundTo))
  return [
    ...(isRated ? [] : [problem('currencies', 'Rates and roundings are numbers, for example 1.08 and 0.05.')]),
    ...(taxRates.every(({ percent }) => decimalOf(percent)) ? [] : [problem('taxRates', 'Every tax rate needs a number, for example 19.')]),
  ]
}

export function inputOf(handle: string, expectedVersion: number, draft: MarketDraft): MarketSetInput {
  const { name, isActive, pricesIncludeTax, countries, currencies, taxRates } = draft
  return {
    handle,
    expectedVersion,
    name: name.trim(),
    isActive,
    pricesIncludeTax,
    countries: [...countries],
    currencies: currencies.map(({ currency, rate, roundTo }) => ({ currency, rate: decimalOf(rate), roundTo: decimalOf(roundTo) })),
    taxRates: taxRates.map(({ taxClass, percent }) => ({ taxClass: taxClass.trim(), percent: decimalOf(percent) ?? '' })),
  }
}
