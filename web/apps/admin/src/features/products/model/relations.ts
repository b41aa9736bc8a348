import type { ProductRelationKind } from '@stoa/graphql'
import type { RelatedProductsFragment } from '../api/related-products.generated'

type Related = RelatedProductsFragment['relations'][number]

/** The ways in which products relate to one, in the words of the desk. */
export const RELATIONS: readonly { kind: ProductRelationKind; name: string; hint: string }[] = [
  { kind: 'ACCESSORY', name: 'Accessories', hint: 'Go with this product.' },
  { kind: 'ALTERNATIVE', name: 'Alternatives', hint: 'Can be bought instead.' },
  { kind: 'UPSELL', name: 'Better versions', hint: 'Offer more than this product.' },
  { kind: 'REPLACEMENT', name: 'Successors', hint: 'Take the place of this product.' },
]

/** Those of one way. A way that the API came to know later is an alternative. */
export const relatedBy = (relations: readonly Related[], kind: ProductRelationKind) =>
  relations
    .filter((relation) => relation.kind === kind || (kind === 'ALTERNATIVE' && !RELATIONS.some((known) => known.kind === relation.kind)))
    .map(({ product }) => product)
