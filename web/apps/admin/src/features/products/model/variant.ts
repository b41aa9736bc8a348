import type { ProductVariantUpdateInput } from '@stoa/graphql'

export interface VariantDraft {
  price: string
  compareAtPrice: string
  sku: string
  barcode: string
  weightGrams: string
}

interface Written {
  sku: string | null
  barcode: string | null
  weightGrams: number | null
  price: { listed: { amount: string }; compareAt: { amount: string } | null }
}

export const variantDraft = ({ sku, barcode, weightGrams, price }: Written): VariantDraft => ({
  price: price.listed.amount,
  compareAtPrice: price.compareAt?.amount ?? '',
  sku: sku ?? '',
  barcode: barcode ?? '',
  weightGrams: weightGrams === null ? '' : String(weightGrams),
})

type Changes = Omit<ProductVariantUpdateInput, 'id' | 'expectedVersion'>

/** What was changed, but for what others shall have written. */
export function changedVariant(before: VariantDraft, now: VariantDraft, skipped: readonly string[] = []): Changes {
  const amount = (text: string) => text.trim().replace(',', '.')
  const all = {
    price: amount(now.price),
    compareAtPrice: amount(now.compareAtPrice) || null,
    sku: now.sku.trim() || null,
    barcode: now.barcode.trim() || null,
    weightGrams: now.weightGrams.trim() === '' ? null : Math.trunc(Number(now.weightGrams)),
  }
  const names = (Object.keys(all) as (keyof VariantDraft)[]).filter((name) => before[name] !== now[name] && !skipped.includes(name))
  return Object.fromEntries(names.map((name) => [name, all[name]]))
}
