import { useMutation } from '@apollo/client/react'
import type { CheckoutIssueFragment } from '../api/cart-details.generated'
import { CartLinesUpdateDocument } from '../api/cart-lines-update.generated'
import { useBagKey } from './use-bag'

/** Changes how many there are; 0 takes the line out. */
export function useLineQuantity() {
  const key = useBagKey()
  const [update, { loading }] = useMutation(CartLinesUpdateDocument)
  const setQuantity = async (lineId: string, quantity: number): Promise<readonly CheckoutIssueFragment[]> => {
    if (!key) return []
    const { data } = await update({ variables: { input: { ...key, lines: [{ lineId, quantity }] } } })
    return data?.cartLinesUpdate.userErrors ?? []
  }
  return { setQuantity, isChanging: loading }
}
