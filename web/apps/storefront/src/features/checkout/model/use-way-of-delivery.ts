import { useMutation } from '@apollo/client/react'
import { t } from '@stoa/ui'
import { useState } from 'react'
import { type CartDetailsFragment, refusalWords, useBagKey } from '../../cart'
import { CartDeliveryOptionSelectDocument } from '../api/cart-delivery-option-select.generated'
import { CartPickupSelectDocument } from '../api/cart-pickup-select.generated'
import { usePickupPlaces } from './use-pickup-places'

/** Ways of delivery and places of pick-up that a cart can have, and the one that is chosen of them. */
export function useWayOfDelivery(cart: CartDetailsFragment) {
  const key = useBagKey()
  const [choice, setChoice] = useState(cart.selectedDeliveryOption?.id)
  const [error, setError] = useState<string>()
  const { places, isLooking } = usePickupPlaces(cart)
  const [selectDelivery, delivery] = useMutation(CartDeliveryOptionSelectDocument)
  const [selectPickup, pickup] = useMutation(CartPickupSelectDocument)
  const isThere = [...cart.deliveryOptions.map(({ id }) => id), ...places.map(({ place }) => place.id)].includes(choice ?? '')
  const chosen = isThere ? choice : cart.deliveryOptions[0]?.id

  async function select() {
    if (!key || !chosen) return undefined
    if (places.some(({ place }) => place.id === chosen)) {
      return (await selectPickup({ variables: { input: { ...key, placeId: chosen } } })).data?.cartPickupSelect.userErrors
    }
    return (await selectDelivery({ variables: { input: { ...key, deliveryOptionId: chosen } } })).data?.cartDeliveryOptionSelect.userErrors
  }

  /** True when the shop knows what was chosen. */
  async function submit(): Promise<boolean> {
    try {
      const refusals = await select()
      const refused = refusals?.[0]
      setError(refused && refusalWords(refused))
      return refusals !== undefined && !refused
    } catch {
      setError(t('That did not reach the shop. Please try again.'))
      return false
    }
  }

  return { places, isLooking, chosen, choose: setChoice, submit, error, isBusy: delivery.loading || pickup.loading }
}
