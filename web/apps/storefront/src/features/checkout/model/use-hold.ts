import { useMutation } from '@apollo/client/react'
import { t } from '@stoa/ui/language'
import { useCallback, useEffect, useState } from 'react'
import { type CartDetailsFragment, useBagKey } from '../../cart'
import { CartReserveDocument } from '../api/cart-reserve.generated'
import { wordsFor } from './refusals'

/** Holds the goods for some minutes, and anew when there are others: nobody else buys them while the card is looked for. */
export function useHold({ id, status, totalQuantity }: CartDetailsFragment) {
  const key = useBagKey()
  const cartToken = key?.cartToken
  const [reserve, { loading }] = useMutation(CartReserveDocument)
  const [refusal, setRefusal] = useState<string>()
  const hold = useCallback(async () => {
    try {
      const { data } = await reserve({ variables: { input: { cartId: id, cartToken } } })
      setRefusal(data?.cartReserve.userErrors.map(wordsFor)[0])
    } catch {
      setRefusal(t('The shop did not answer. Your bag is safe; please try again.'))
    }
  }, [id, cartToken, reserve])
  // A cart that is being paid has its goods.
  const isOpen = status === 'OPEN' && key?.cartId === id
  // Anew for other pieces
  useEffect(() => {
    if (isOpen) void hold()
  }, [isOpen, totalQuantity, hold])
  return { refusal, hold, isHolding: loading }
}
