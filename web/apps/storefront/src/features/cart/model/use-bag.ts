import { useQuery } from '@apollo/client/react'
import { useEffect } from 'react'
import { useDispatch, useSelector } from 'react-redux'
import { CartDocument } from '../api/cart.generated'
import { type BagState, bagForgotten, bagToggled } from './bag-slice'

interface WithBag {
  bag: BagState
  session: { isSignedIn: boolean }
}

/** What names our cart to the API. */
export function useBagKey(): { cartId: string; cartToken: string | null } | null {
  const id = useSelector(({ bag }: WithBag) => bag.id)
  const token = useSelector(({ bag }: WithBag) => bag.token)
  return id ? { cartId: id, cartToken: token } : null
}

/** The bag is a customer's whose session has ended: it is theirs again once they sign in. */
export function useIsLocked(): boolean {
  return useSelector(({ bag, session }: WithBag) => bag.id !== null && bag.token === null && !session.isSignedIn)
}

/** The cart as the API knows it; one that was bought or has gone is forgotten. */
export function useCart() {
  const key = useBagKey()
  const isLocked = useIsLocked()
  const dispatch = useDispatch()
  const { data, error, loading, refetch } = useQuery(CartDocument, {
    variables: { id: key?.cartId ?? '', token: key?.cartToken },
    skip: !key || isLocked,
  })
  const isGone =
    key !== null && !isLocked && data !== undefined && (!data.cart || data.cart.status === 'COMPLETED' || data.cart.status === 'MERGED')
  useEffect(() => {
    if (isGone) dispatch(bagForgotten())
  }, [isGone, dispatch])
  return {
    isLocked,
    cart: key && !isGone && !isLocked ? (data?.cart ?? null) : null,
    error,
    isLoading: key !== null && loading && !data,
    refetch,
  }
}

export function useBagDrawer() {
  const isOpen = useSelector(({ bag }: WithBag) => bag.isOpen)
  const dispatch = useDispatch()
  return { isOpen, setOpen: (open: boolean) => dispatch(bagToggled(open)) }
}
