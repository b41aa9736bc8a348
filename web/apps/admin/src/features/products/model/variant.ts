import type { ProductVariantUpdateInput } from '@stoa/graphql'

export interface VariantDraft {
  price: string
  compareAtPrice: string
  sku: string
  barcode: string
  weightGrams: string
  minimum: string
  maximum: string
  increment: string
}

export interface QuantityRule {
  customerGroupId: string | null
  minimum: number
  maximum: number | null
  increment: number
}

const ANY: QuantityRule = { customerGroupId: null, minimum: 1, maximum: null, increment: 1 }

interface Written {
  sku: string | null
  barcode: string | null
  weightGrams: number | null
  price: { listed: { amount: string }; compareAt: { amount: string } | null }
  quantityRules: readonly QuantityRule[]
}

const forAll = (rules: Written['quantityRules']) => rules.find(({ customerGroupId }) => customerGroupId === null) ?? ANY

export const variantDraft = ({ sku, barcode, weightGrams, price, quantityRules }: Written): VariantDraft => ({
  price: price.listed.amount,
  compareAtPrice: price.compareAt?.amount ?? '',
  sku: sku ?? '',
  barcode: barcode ?? '',
  weightGrams: weightGrams === null ? '' : String(weightGrams),
  minimum: String(forAll(quantityRules).minimum),
  maximum: String(forAll(quantityRules).maximum ?? ''),
  increment: String(forAll(quantityRules).increment),
})

type Changes = Omit<ProductVariantUpdateInput, 'id' | 'expectedVersion'>

const count = (text: string) => (text.trim() === '' ? null : Math.trunc(Number(text)))

/** The rule for all as it was written; those of customer groups stay. */
function writtenRules(now: VariantDraft, rules: Written['quantityRules']) {
  const ofGroups = rules.filter(({ customerGroupId }) => customerGroupId !== null)
  const rule = { minimum: count(now.minimum) ?? 1, maximum: count(now.maximum), increment: count(now.increment) ?? 1 }
  const isAny = rule.minimum === 1 && rule.maximum === null && rule.increment === 1
  return [
    ...(isAny ? [] : [rule]),
    ...ofGroups.map(({ customerGroupId, minimum, maximum, increment }) => ({ customerGroupId, minimum, maximum, increment })),
  ]
}

/** What was changed, but for what others shall have written. */
export function changedVariant(old: Written, now: VariantDraft, skipped: readonly string[] = []): Changes {
  const before = variantDraft(old)
  const amount = (text: string) => text.trim().replace(',', '.')
  const all = {
    price: amount(now.price),
    compareAtPrice: amount(now.compareAtPrice) || null,
    sku: now.sku.trim() || null,
    barcode: now.barcode.trim() || null,
    weightGrams: count(now.weightGrams),
  }
  const names = (Object.keys(all) as (keyof typeof all)[]).filter((name) => before[name] !== now[name] && !skipped.includes(name))
  const isRuleChanged = before.minimum !== now.minimum || before.maximum !== now.maximum || before.increment !== now.increment
  return {
    ...Object.fromEntries(names.map((name) => [name, all[name]])),
    ...(isRuleChanged && !skipped.includes('quantityRules') && { quantityRules: writtenRules(now, old.quantityRules) }),
  }
}
