import { useMutation } from '@apollo/client/react'
import { announce } from '@stoa/ui'
import { useDispatch } from 'react-redux'
import { CartCreateDocument } from '../api/cart-create.generated'
import type { CheckoutIssueFragment } from '../api/cart-details.generated'
import { CartLinesAddDocument } from '../api/cart-lines-add.generated'
import { bagFound, bagToggled } from './bag-slice'
import { useBagKey } from './use-bag'

/** Puts pieces into the bag, opening a cart for the first; answers what stood against it. */
export function useAddToBag() {
  const key = useBagKey()
  const dispatch = useDispatch()
  const [create, creating] = useMutation(CartCreateDocument)
  const [add, adding] = useMutation(CartLinesAddDocument)

  const open = async (lines: { variantId: string; quantity: number }[]): Promise<readonly CheckoutIssueFragment[]> => {
    const payload = (await create({ variables: { input: { lines } } })).data?.cartCreate
    if (payload?.cart) dispatch(bagFound({ id: payload.cart.id, token: payload.cartToken }))
    return payload?.userErrors ?? []
  }

  const addToBag = async (variantId: string, quantity: number, title: string): Promise<readonly CheckoutIssueFragment[]> => {
    const lines = [{ variantId, quantity }]
    let errors = key ? ((await add({ variables: { input: { ...key, lines } } })).data?.cartLinesAdd.userErrors ?? []) : await open(lines)
    // Ours was bought in another tab, or has gone: a new one.
    if (key && errors.some(({ code }) => code === 'NOT_FOUND' || code === 'CART_CLOSED')) errors = await open(lines)
    if (errors.length === 0) {
      announce(`${title} is in your bag`)
      dispatch(bagToggled(true))
    }
    return errors
  }
  return { addToBag, isAdding: creating.loading || adding.loading }
}
