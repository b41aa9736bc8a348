import type { Issue } from '../../../shared/issues'
import type { BundledVariantsFragment } from '../api/bundled-variants.generated'

export type BundledVariant = BundledVariantsFragment['variants'][number]

/** A part of a bundle while it is written. */
export interface Part {
  variantId: string
  name: string
  quantity: number
}

const MOST_PIECES = 100

/** The parts of a bundle. What its variant is no more cannot be kept. */
export const partsOf = ({ components }: BundledVariant): Part[] =>
  components.flatMap(({ variant, title, quantity }) => (variant ? [{ variantId: variant.id, name: title, quantity }] : []))

/** Names of parts whose variants are gone. */
export const lostFrom = ({ components }: BundledVariant): string[] => components.filter(({ variant }) => !variant).map(({ title }) => title)

/** What a bundle is made of, in words. */
export const contentsOf = ({ components }: BundledVariant): string =>
  components.map(({ quantity, title }) => `${quantity} × ${title}`).join(', ')

/** A variant that is put in once more counts once more. */
export function withPart(parts: readonly Part[], added: Omit<Part, 'quantity'>): Part[] {
  const isThere = parts.some(({ variantId }) => variantId === added.variantId)
  return isThere
    ? parts.map((part) => (part.variantId === added.variantId ? { ...part, quantity: clamped(part.quantity + 1) } : part))
    : [...parts, { ...added, quantity: 1 }]
}

/** As many pieces as a bundle can have of one variant. */
export const clamped = (quantity: number): number => Math.min(MOST_PIECES, Math.max(1, Math.round(quantity) || 1))

/** What stands against parts, with the name of the part where it means one. */
export function messagesOf(issues: readonly Issue[], parts: readonly Part[]): string[] {
  const said = issues.map(({ message, path }) => {
    const part = path?.[0] === 'components' ? parts[Number(path[1])] : undefined
    return part ? `${part.name}: ${message}` : message
  })
  return [...new Set(said)]
}
