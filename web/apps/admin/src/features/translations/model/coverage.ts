import type { TextField } from '@stoa/graphql'
import { words } from '../../../shared/format'

export interface Coverage {
  locale: string
  productsComplete: number
  productsPartial: number
  productsMissing: number
}

const NAMES: Partial<Record<TextField, string>> = {
  TITLE: 'Name',
  DESCRIPTION: 'Description',
  SEO_TITLE: 'SEO title',
  SEO_DESCRIPTION: 'SEO description',
  OPTIONS: 'Options',
  CHOICES: 'Choices',
}

export const fieldName = (field: TextField): string => NAMES[field] ?? words(field)

/** How many are translated as a whole, in part, and not at all. */
export interface Counts {
  complete: number
  partial: number
  missing: number
}

export const ofProducts = ({ productsComplete, productsPartial, productsMissing }: Coverage): Counts => ({
  complete: productsComplete,
  partial: productsPartial,
  missing: productsMissing,
})

export const totalOf = ({ complete, partial, missing }: Counts) => complete + partial + missing

/** How much is translated, in whole percent; 100 only when nothing is left. */
export function percentOf(counts: Counts): number {
  const total = totalOf(counts)
  return total === 0 ? 100 : Math.floor((counts.complete / total) * 100)
}

/** Of each language of the shop: into those that no product has, nothing is translated. */
export function coverageOf(locales: readonly string[], told: readonly Coverage[]): Coverage[] {
  const all = told[0] ? totalOf(ofProducts(told[0])) : 0
  const silent = locales.filter((locale) => !told.some((one) => one.locale === locale))
  return [...told, ...silent.map((locale) => ({ locale, productsComplete: 0, productsPartial: 0, productsMissing: all }))]
}
