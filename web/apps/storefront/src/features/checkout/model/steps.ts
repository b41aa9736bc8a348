import type { CartDetailsFragment } from '../../cart'

const STEPS = ['contact', 'delivery', 'payment'] as const
export type Step = (typeof STEPS)[number]

type Known = Pick<CartDetailsFragment, 'buyer' | 'shippingAddress' | 'selectedDeliveryOption'>

/** It is picked up by somebody who gave no address. */
export const isPlaceChosen = ({ shippingAddress, selectedDeliveryOption }: Known) => !shippingAddress && selectedDeliveryOption !== null

/** Who picks it up has chosen the place in the first step. */
export const stepsOf = (cart: Known): readonly Step[] => (isPlaceChosen(cart) ? ['contact', 'payment'] : STEPS)

/** The first step that is not done: nobody gets past what is missing. */
export function firstOpen(cart: Known): Step {
  if (!cart.buyer?.email) return 'contact'
  if (cart.selectedDeliveryOption) return 'payment'
  return cart.shippingAddress ? 'delivery' : 'contact'
}
