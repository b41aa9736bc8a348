import type { PriceInput } from '@stoa/graphql'
import { decimalOf } from '../../../shared/decimal'
import type { Issue } from '../../../shared/issues'
import type { PricedVariantRowFragment } from '../api/priced-variant-row.generated'

type Listed = PricedVariantRowFragment['prices'][number]

/** One price of a variant, as it is written. */
export interface PriceRow {
  key: string
  minQuantity: string
  currency: string
  amount: string
  compareAt: string
}

/** By currency, then from few pieces to many. */
export const inOrder = (prices: readonly Listed[]): Listed[] =>
  prices.toSorted((one, other) => one.price.currency.localeCompare(other.price.currency) || one.minQuantity - other.minQuantity)

export const rowsOf = (prices: readonly Listed[]): PriceRow[] =>
  inOrder(prices).map(({ minQuantity, price, compareAt }) => ({
    key: `${price.currency} ${minQuantity}`,
    minQuantity: String(minQuantity),
    currency: price.currency,
    amount: price.amount,
    compareAt: compareAt?.amount ?? '',
  }))

/** What is wrong with the rows, in words. */
export function problemsOf(rows: readonly PriceRow[]): string[] {
  const places = rows.map(({ currency, minQuantity }) => `${currency} ${Number(minQuantity)}`)
  const isWrong = (text: string) => decimalOf(text) === null
  return [
    ...(rows.some(({ minQuantity }) => !/^[1-9]\d*$/.test(minQuantity.trim())) ? ['A quantity is a whole number from 1 on.'] : []),
    ...(rows.some(({ amount }) => isWrong(amount)) ? ['Every row needs a price, for example 12.50.'] : []),
    ...(rows.some(({ compareAt }) => compareAt.trim() !== '' && isWrong(compareAt))
      ? ['A compare-at price is a price, or left empty.']
      : []),
    ...(new Set(places).size < places.length ? ['Each quantity and currency can have one price only.'] : []),
  ]
}

type Place = Pick<Listed, 'minQuantity'> & { price: Pick<Listed['price'], 'currency'> }

const seenAt = (before: readonly Listed[], { minQuantity, price }: Place) => {
  const seen = before.find((one) => one.minQuantity === minQuantity && one.price.currency === price.currency)
  return { amount: seen?.price.amount ?? null, compareAt: seen?.compareAt?.amount ?? null }
}

/** What to send so that these rows are all there is: those that are gone are taken away. */
export function changesOf(variantId: string, before: readonly Listed[], rows: readonly PriceRow[]): PriceInput[] {
  const wanted = rows.map(({ currency, minQuantity, amount, compareAt }) => ({
    minQuantity: Number(minQuantity),
    price: { currency },
    amount: decimalOf(amount),
    compareAt: decimalOf(compareAt),
  }))
  const isKept = ({ minQuantity, price }: Listed) =>
    wanted.some((one) => one.minQuantity === minQuantity && one.price.currency === price.currency)
  const gone = before.filter((one) => !isKept(one)).map(({ minQuantity, price }) => ({ minQuantity, price, amount: null, compareAt: null }))
  return [...wanted, ...gone].map(({ minQuantity, price, amount, compareAt }) => ({
    variantId,
    currency: price.currency,
    minQuantity,
    amount,
    compareAt,
    expectedPrice: seenAt(before, { minQuantity, price }),
  }))
}

interface Overtaken extends Issue {
  current: { price: { formatted: string } } | null
  changedBy?: { name: string } | null
}

/** What is said against a price, with the place it has in the list, and what to do where somebody else was faster. */
export function saidOf(issue: Issue, sent: readonly PriceInput[]): string {
  const at = issue.path?.indexOf('prices') ?? -1
  const price = at < 0 ? undefined : sent[Number(issue.path?.[at + 1])]
  if (!price) return issue.message
  const pieces = price.minQuantity ?? 1
  const place = pieces > 1 ? `${price.currency} from ${pieces}` : price.currency
  if (!('current' in issue)) return `${place}: ${issue.message}`
  const { current, changedBy } = issue as Overtaken
  const who = changedBy?.name ?? 'someone else'
  return current
    ? `${place}: ${who} set ${current.price.formatted} meanwhile. Save again to replace it.`
    : `${place}: ${who} removed this price meanwhile. Save again to set it.`
}
