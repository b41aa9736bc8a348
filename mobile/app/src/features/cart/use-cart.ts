import { useMutation, useQuery } from '@apollo/client/react'
import { useState } from 'react'
import {
  CartCreateDocument,
  type CartDetailsFragment,
  CartDocument,
  CartLinesAddDocument,
  CartLinesUpdateDocument,
} from '../../api/documents.generated'
import { useShop } from '../../shared/shop-state'

interface Payload {
  cart: { id: string } | null
  userErrors: readonly { message: string }[]
}

const NO_ANSWER = 'The shop does not answer. Your cart is safe; try it again.'

/** The cart on this phone, and what can be done with it. What is refused is said, and nothing is done. */
export function useCart() {
  const { bag, keepBag } = useShop()
  const { data, error, refetch } = useQuery(CartDocument, {
    variables: { id: bag?.id ?? '', token: bag?.token },
    skip: !bag,
    fetchPolicy: 'cache-and-network',
  })
  const [create, creating] = useMutation(CartCreateDocument)
  const [addLines, adding] = useMutation(CartLinesAddDocument)
  const [updateLines, updating] = useMutation(CartLinesUpdateDocument)
  const [complaint, complain] = useState<string | null>(null)
  const key = { cartId: bag?.id ?? '', cartToken: bag?.token }

  /** Whether it was done. */
  const act = async (ask: () => Promise<Payload | undefined>): Promise<boolean> => {
    complain(null)
    try {
      const refusal = (await ask())?.userErrors[0]?.message
      complain(refusal ?? null)
      return refusal === undefined
    } catch {
      complain(NO_ANSWER)
      return false
    }
  }

  const open = async (lines: { variantId: string; quantity: number }[]) => {
    const made = (await create({ variables: { input: { lines } } })).data?.cartCreate
    if (made?.cart) keepBag({ id: made.cart.id, token: made.cartToken })
    return made
  }

  const add = (variantId: string) => {
    const lines = [{ variantId, quantity: 1 }]
    return act(async () => {
      if (!bag || isOver) return open(lines)
      return (await addLines({ variables: { input: { ...key, lines } } })).data?.cartLinesAdd
    })
  }

  const change = (lineId: string, quantity: number) =>
    act(async () => (await updateLines({ variables: { input: { ...key, lines: [{ lineId, quantity }] } } })).data?.cartLinesUpdate)

  const cart: CartDetailsFragment | null = data?.cart ?? null
  // One that was paid on another way, or is not known any more.
  const isOver = data !== undefined && cart?.status !== 'OPEN'
  const isBusy = creating.loading || adding.loading || updating.loading
  return { cart: isOver ? null : cart, isLoading: bag !== null && !data && !error, error, refetch, add, change, isBusy, complaint }
}
