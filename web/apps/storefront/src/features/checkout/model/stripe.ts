import { spoken } from '@stoa/ui/language'

// What we use of Stripe.js, which is fetched from Stripe alone: https://docs.stripe.com/js

interface StripeError {
  message?: string
}

export interface PaymentElement {
  mount: (place: HTMLElement) => void
  destroy: () => void
  on: (event: 'ready' | 'change' | 'loaderror', listener: () => void) => void
}

export interface Elements {
  create: (kind: 'payment', options: object) => PaymentElement
  update: (options: object) => void
  submit: () => Promise<{ error?: StripeError }>
}

export interface Stripe {
  elements: (options: object) => Elements
  createPaymentMethod: (options: { elements: Elements; params: object }) => Promise<{ error?: StripeError; paymentMethod?: { id: string } }>
  handleNextAction: (options: { clientSecret: string }) => Promise<{ error?: StripeError }>
}

type MakeStripe = (publishableKey: string, options: { locale: string }) => Stripe

declare global {
  interface Window {
    Stripe?: MakeStripe
  }
}

export const STRIPE_JS = 'https://js.stripe.com/v3/'

let fetched: Promise<MakeStripe> | undefined

function fetchScript(): Promise<MakeStripe> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script')
    script.src = STRIPE_JS
    script.onload = () => (window.Stripe ? resolve(window.Stripe) : reject(new Error('Stripe.js did not start.')))
    script.onerror = () => {
      script.remove()
      reject(new Error('Stripe.js did not come.'))
    }
    document.head.append(script)
  })
}

/** Stripe's library, fetched once, and again after it did not come. */
export async function loadStripe(publishableKey: string): Promise<Stripe> {
  fetched ??= fetchScript().catch((error: unknown) => {
    fetched = undefined
    throw error
  })
  return (await fetched)(publishableKey, { locale: spoken() })
}

/** An amount in the smallest coins, as Stripe counts. */
export function minorUnits(amount: string, currency: string): number {
  const { maximumFractionDigits = 2 } = new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions()
  return Math.round(Number(amount) * 10 ** maximumFractionDigits)
}
