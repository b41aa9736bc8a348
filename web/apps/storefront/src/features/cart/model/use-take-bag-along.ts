import { useApolloClient } from '@apollo/client/react'
import { useCallback } from 'react'
import { useDispatch } from 'react-redux'
import { ActiveCartDocument } from '../api/active-cart.generated'
import { CartMergeDocument } from '../api/cart-merge.generated'
import { bagForgotten, bagFound } from './bag-slice'
import { useBagKey } from './use-bag'

/** After sign-in: what the guest had gathered goes into the customer's cart; without anything, the cart they left is theirs again. */
export function useTakeBagAlong(): () => Promise<void> {
  const client = useApolloClient()
  const dispatch = useDispatch()
  const key = useBagKey()
  const [cartId, cartToken] = [key?.cartId, key?.cartToken]
  return useCallback(async () => {
    if (cartId && cartToken) {
      const { data } = await client.mutate({ mutation: CartMergeDocument, variables: { input: { cartId, cartToken } } })
      const merged = data?.cartMerge?.cart
      if (merged) dispatch(bagFound({ id: merged.id, token: null }))
      if (merged || data?.cartMerge?.userErrors.some(({ code }) => code !== 'NOT_FOUND' && code !== 'CART_CLOSED')) return
    }
    const { data } = await client.query({ query: ActiveCartDocument, fetchPolicy: 'network-only' })
    dispatch(data?.activeCart ? bagFound({ id: data.activeCart.id, token: null }) : bagForgotten())
  }, [client, dispatch, cartId, cartToken])
}
