import type { StockPolicyUpdateInput } from '@stoa/graphql'
import type { StockFragment } from '../api/stock.generated'
import { piecesOf } from './pieces'

/** How a variant is sold, with the version of what staff have said of it. */
export interface SellingTerms {
  version: number
  lowStockThreshold: number | null
  continuesSelling: boolean
}

export const termsOf = ({ policy, continuesSelling }: Pick<StockFragment, 'policy' | 'continuesSelling'>): SellingTerms => ({
  version: policy.version,
  lowStockThreshold: policy.lowStockThreshold ?? null,
  continuesSelling,
})

export const draftOf = ({ lowStockThreshold, continuesSelling }: SellingTerms) => ({
  lowStockThreshold: lowStockThreshold === null ? '' : String(lowStockThreshold),
  continuesSelling,
})

type Changes = Partial<ReturnType<typeof draftOf>>

/** As the API takes it, of what was changed alone; nothing when the threshold is no number of pieces. */
export function inputOf({
  lowStockThreshold,
  ...others
}: Changes): Pick<StockPolicyUpdateInput, 'lowStockThreshold' | 'continuesSelling'> | null {
  if (lowStockThreshold === undefined) return others
  if (lowStockThreshold.trim() === '') return { ...others, lowStockThreshold: null }
  const pieces = piecesOf(lowStockThreshold)
  return pieces === null || pieces < 0 ? null : { ...others, lowStockThreshold: pieces }
}
