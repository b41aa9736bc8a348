import type { CollectionRuleInput } from '@stoa/graphql'
import type { CollectionFillingFragment } from '../api/collection-filling.generated'

type Stored = NonNullable<CollectionFillingFragment['rules']>['rules'][number]

export const KINDS = [
  ['tag', 'Tag'],
  ['categoryId', 'Category'],
  ['brandId', 'Brand'],
  ['productKindId', 'Product type'],
  ['price', 'Price'],
  ['attribute', 'Attribute'],
] as const

export type Kind = (typeof KINDS)[number][0]

/** A rule while it is written: whatever its kind does not need stays empty. */
export interface RuleDraft {
  kind: Kind
  isExcluded: boolean
  value: string
  min: string
  max: string
  attributeId: string
}

export const emptyRule = (kind: Kind): RuleDraft => ({ kind, isExcluded: false, value: '', min: '', max: '', attributeId: '' })

export function draftOf({ tag, categoryId, brandId, productKindId, price, attribute, isExcluded }: Stored): RuleDraft {
  const plain = { tag, categoryId, brandId, productKindId }
  const [kind] = KINDS.find(([name]) => name in plain && plain[name as keyof typeof plain] !== null) ?? [price ? 'price' : 'attribute']
  return {
    ...emptyRule(kind),
    isExcluded,
    value: tag ?? categoryId ?? brandId ?? productKindId ?? attribute?.value ?? '',
    min: price?.min ?? '',
    max: price?.max ?? '',
    attributeId: attribute?.attributeId ?? '',
  }
}

/** As the API takes it; null while something is missing. */
export function inputOf({ kind, isExcluded, value, min, max, attributeId }: RuleDraft): CollectionRuleInput | null {
  const text = value.trim()
  if (kind === 'price') return min || max ? { price: { min: number(min), max: number(max) }, isExcluded } : null
  if (kind === 'attribute') return attributeId && text ? { attribute: { attributeId, value: text }, isExcluded } : null
  return text ? { [kind]: text, isExcluded } : null
}

const number = (text: string) => text.trim().replace(',', '.') || null
