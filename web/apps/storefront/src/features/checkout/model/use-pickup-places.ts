import { useQuery } from '@apollo/client/react'
import { type CartDetailsFragment, useBagKey } from '../../cart'
import { CartPickupOptionsDocument, type CartPickupOptionsQuery } from '../api/cart-pickup-options.generated'

export type PickupOption = NonNullable<CartPickupOptionsQuery['cart']>['pickupOptions'][number]

/** Where all of a cart lies to be picked up, and the place that is chosen of these. */
export function usePickupPlaces(cart: CartDetailsFragment) {
  const key = useBagKey()
  const near = cart.shippingAddress && { country: cart.shippingAddress.country, postalCode: cart.shippingAddress.postalCode }
  // By when it is ready changes all the time.
  const { data, previousData, loading } = useQuery(CartPickupOptionsDocument, {
    variables: { id: cart.id, token: key?.cartToken, near },
    fetchPolicy: 'network-only',
  })
  const places = ((data ?? previousData)?.cart?.pickupOptions ?? []).filter((option) => option.readyAt !== null)
  const chosen = places.find(({ place }) => place.id === cart.selectedDeliveryOption?.id)
  return { places, chosen, isLooking: loading }
}
