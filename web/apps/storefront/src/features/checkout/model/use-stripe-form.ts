import { t } from '@stoa/ui/language'
import { useEffect, useRef, useState } from 'react'
import type { CartDetailsFragment } from '../../cart'
import { appearance } from './appearance'
import { type Elements, loadStripe, minorUnits, type Stripe } from './stripe'
import { NotYet, type Way } from './way'

type State = 'loading' | 'ready' | 'failed'

interface Form {
  stripe: Stripe
  elements: Elements
}

const termsOf = ({ cost }: CartDetailsFragment) => {
  const { amount, currency } = cost.total.gross
  return { amount: minorUnits(amount, currency), currency: currency.toLowerCase() }
}

/** Stripe's Payment Element in a place of the page, in the page's colours, and how it pays. */
export function useStripeForm(cart: CartDetailsFragment, publishableKey: string) {
  const place = useRef<HTMLDivElement>(null)
  const form = useRef<Form>(null)
  /** Kept until something else is typed or it was refused: pressing again means the same payment. */
  const known = useRef<string>(null)
  const [state, setState] = useState<State>('loading')
  const { amount, currency } = termsOf(cart)
  const terms = useRef({ amount, currency })
  terms.current = { amount, currency }

  useEffect(() => {
    let isWanted = true
    let leave = () => {}
    const show = async () => {
      const stripe = await loadStripe(publishableKey)
      if (!isWanted || !place.current) return
      const elements = stripe.elements({
        mode: 'payment',
        ...terms.current,
        captureMethod: 'manual',
        paymentMethodCreation: 'manual',
        paymentMethodTypes: ['card'],
        appearance: appearance(),
      })
      const element = elements.create('payment', { layout: 'tabs' })
      element.on('ready', () => setState('ready'))
      element.on('loaderror', () => setState('failed'))
      element.on('change', () => {
        known.current = null
      })
      element.mount(place.current)
      form.current = { stripe, elements }
      const colours = new MutationObserver(() => elements.update({ appearance: appearance() }))
      colours.observe(document.documentElement, { attributeFilter: ['data-theme'] })
      leave = () => {
        colours.disconnect()
        element.destroy()
      }
    }
    show().catch(() => isWanted && setState('failed'))
    return () => {
      isWanted = false
      form.current = null
      leave()
    }
  }, [publishableKey])

  useEffect(() => form.current?.elements.update({ amount, currency }), [amount, currency])

  const method = async (): Promise<string> => {
    if (known.current) return known.current
    if (!form.current) throw new NotYet(t('The form for cards is not there yet.'))
    const { stripe, elements } = form.current
    const checked = await elements.submit()
    if (checked.error) throw new NotYet(checked.error.message)
    const { name, line1, line2, city, region, postalCode, country } = cart.billingAddress ?? cart.shippingAddress ?? {}
    const address = { line1, line2, city, state: region, postal_code: postalCode, country }
    const params = { billing_details: { name, email: cart.buyer?.email, address } }
    const { error, paymentMethod } = await stripe.createPaymentMethod({ elements, params })
    if (!paymentMethod) throw new NotYet(error?.message)
    known.current = paymentMethod.id
    return paymentMethod.id
  }
  const way: Way = {
    method,
    // How it went is asked of the shop, which asks Stripe.
    confirm: async (clientSecret) => void (await form.current?.stripe.handleNextAction({ clientSecret })),
    refused: () => {
      known.current = null
    },
  }
  return { place, state, way }
}
