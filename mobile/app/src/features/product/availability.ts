import type { ProductPageQuery } from '../../api/documents.generated'

export type Variant = NonNullable<ProductPageQuery['product']>['variants'][number]

const day = (at: string) => new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long' }).format(new Date(at))

/** What there is to say about whether it can be bought. */
export function wordsFor({ availability }: Pick<Variant, 'availability'>): string {
  switch (availability.__typename) {
    case 'LowStock':
      return `Only ${availability.quantityAvailable} left`
    case 'PreOrder':
      return availability.releaseAt ? `Comes out on ${day(availability.releaseAt)}` : 'Not out yet'
    case 'BackOrder':
      return availability.expectedAt ? `Here again on ${day(availability.expectedAt)}` : 'On its way to us'
    default:
      return availability.isBuyable ? 'In stock' : 'Sold out'
  }
}
