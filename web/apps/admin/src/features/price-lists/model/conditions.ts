import type { PriceListSetInput } from '@stoa/graphql'
import type { Tone } from '@stoa/ui'
import { decimalOf } from '../../../shared/decimal'
import type { Issue } from '../../../shared/issues'
import type { PriceListDetailsFragment } from '../api/price-list-details.generated'

type Times = Pick<PriceListDetailsFragment, 'isActive' | 'startsAt' | 'endsAt'>

/** Whether a list counts at this moment. */
export function listState({ isActive, startsAt, endsAt }: Times, now = Date.now()): [string, Tone] {
  if (!isActive) return ['Inactive', 'quiet']
  if (endsAt && Date.parse(endsAt) <= now) return ['Ended', 'quiet']
  return startsAt && Date.parse(startsAt) > now ? ['Scheduled', 'info'] : ['Active', 'ok']
}

/** When and for whom a list counts, as it is written. */
export interface Conditions {
  name: string
  isActive: boolean
  startsAt: string | null
  endsAt: string | null
  rank: string
  adjustPercent: string
  markets: readonly string[]
  customerGroupIds: readonly string[]
}

export const conditionsOf = (list: PriceListDetailsFragment): Conditions => ({
  name: list.name,
  isActive: list.isActive,
  startsAt: list.startsAt,
  endsAt: list.endsAt,
  rank: String(list.rank),
  adjustPercent: list.adjustPercent ?? '',
  markets: list.markets,
  customerGroupIds: list.customerGroupIds,
})

/** What is no number is said before it is sent. */
export function problemsOf({ rank, adjustPercent }: Conditions): Issue[] {
  const problem = (field: string, message: string): Issue => ({ code: 'INVALID', message, path: [field] })
  return [
    ...(/^-?\d+$/.test(rank.trim()) ? [] : [problem('rank', 'Enter a whole number.')]),
    ...(adjustPercent.trim() === '' || decimalOf(adjustPercent) ? [] : [problem('adjustPercent', 'Enter a number, for example -20.')]),
  ]
}

export function inputOf(handle: string, expectedVersion: number, conditions: Conditions): PriceListSetInput {
  const { name, rank, adjustPercent, markets, customerGroupIds, isActive, startsAt, endsAt } = conditions
  return {
    handle,
    expectedVersion,
    name: name.trim(),
    isActive,
    startsAt,
    endsAt,
    rank: Number(rank),
    adjustPercent: decimalOf(adjustPercent),
    markets: [...markets],
    customerGroupIds: [...customerGroupIds],
  }
}
