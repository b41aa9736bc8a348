import { useMutation } from '@apollo/client/react'
import { announce, t } from '@stoa/ui'
import { useDispatch, useStore } from 'react-redux'
import { CartCreateDocument } from '../api/cart-create.generated'
import type { CheckoutIssueFragment } from '../api/cart-details.generated'
import { CartLinesAddDocument } from '../api/cart-lines-add.generated'
import { type BagState, bagFound, bagToggled } from './bag-slice'
import { refusalWords } from './words'

interface Wanted {
  variantId: string
  quantity: number
}

type Issues = readonly CheckoutIssueFragment[]

/** Puts pieces into the bag, opening a cart for the first; answers what stood against it. */
export function useAddToBag() {
  const store = useStore<{ bag: BagState }>()
  const dispatch = useDispatch()
  const [create, creating] = useMutation(CartCreateDocument)
  const [add, adding] = useMutation(CartLinesAddDocument)

  const open = async (lines: Wanted[]): Promise<Issues> => {
    const payload = (await create({ variables: { input: { lines } } })).data?.cartCreate
    if (payload?.cart) dispatch(bagFound({ id: payload.cart.id, token: payload.cartToken }))
    return payload?.userErrors ?? []
  }

  const put = async (lines: Wanted[]): Promise<Issues> => {
    const { id, token } = store.getState().bag
    if (!id) return open(lines)
    const errors = (await add({ variables: { input: { cartId: id, cartToken: token, lines } } })).data?.cartLinesAdd.userErrors ?? []
    // Ours was bought in another tab, or has gone: a new one.
    return errors.some(({ code }) => code === 'NOT_FOUND' || code === 'CART_CLOSED') ? open(lines) : errors
  }

  const addToBag = async (variantId: string, quantity: number, title: string): Promise<Issues> => {
    const errors = await put([{ variantId, quantity }])
    if (errors.length === 0) {
      announce(t('{title} is in your bag', { title }))
      dispatch(bagToggled(true))
    }
    return errors
  }

  /** As many of these as there are, each for itself: one that is sold out does not keep the others back. */
  const addAll = async (wanted: readonly (Wanted & { title: string })[]): Promise<string[]> => {
    const problems: string[] = []
    for (const { title, ...line } of wanted) {
      const [error] = await put([line])
      if (error) problems.push(`${title}: ${refusalWords(error)}`)
    }
    if (problems.length < wanted.length) dispatch(bagToggled(true))
    return problems
  }
  return { addToBag, addAll, isAdding: creating.loading || adding.loading }
}
