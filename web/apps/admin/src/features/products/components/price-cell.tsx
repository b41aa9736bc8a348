import { useApolloClient } from '@apollo/client/react'
import { toast } from '@stoa/ui'
import { InlineEdit } from '../../../shared/inline-edit'
import { useAct } from '../../../shared/use-act'
import { ProductVariantUpdateDocument } from '../api/product-variant-update.generated'
import { RowVariantFragmentDoc } from '../api/row-variant.generated'
import type { ProductRow } from './product-columns'

/** The price of a product with one variant, changed where it stands. */
export function PriceCell({ product }: { product: ProductRow }) {
  const { act } = useAct(ProductVariantUpdateDocument)
  const { cache } = useApolloClient()
  const variant = product.variants[0]
  if (!variant) return null
  const save = async (price: string, isUndo = false): Promise<string | null> => {
    if (!/^\d+(\.\d+)?$/.test(price)) return 'Enter a price, for example 12.50.'
    // The row may have been saved since it was drawn: its version as it is now.
    const before = cache.readFragment({ id: cache.identify(variant), fragment: RowVariantFragmentDoc }) ?? variant
    const done = await act({ input: { id: variant.id, expectedVersion: before.version, price } })
    if (!done?.productVariant) return 'Not saved. Open the product for details.'
    if (!isUndo)
      toast({
        text: `Price of ${product.title} changed to ${done.productVariant.price.listed.formatted}.`,
        undo: () => void save(before.price.listed.amount, true),
      })
    return null
  }
  return (
    <InlineEdit
      label={`Price of ${product.title}`}
      value={variant.price.listed.amount}
      shown={variant.price.listed.formatted}
      onSave={(price) => save(price.replace(',', '.'))}
    />
  )
}
