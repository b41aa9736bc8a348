import type { PriceInput } from '@stoa/graphql'
import { decimalOf } from '../../../shared/decimal'
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

/** What to send so that these rows are all there is: those that are gone are taken away. */
export function changesOf(variantId: string, before: readonly Listed[], rows: readonly PriceRow[]): PriceInput[] {
  const kept = new Set(rows.map(({ currency, minQuantity }) => `${currency} ${Number(minQuantity)}`))
  const gone = before.filter(({ price, minQuantity }) => !kept.has(`${price.currency} ${minQuantity}`))
  return [
    ...rows.map(({ currency, minQuantity, amount, compareAt }) => ({
      variantId,
      currency,
      minQuantity: Number(minQuantity),
      amount: decimalOf(amount),
      compareAt: decimalOf(compareAt),
    })),
    ...gone.map(({ price, minQuantity }) => ({ variantId, currency: price.currency, minQuantity, amount: null, compareAt: null })),
  ]
}
