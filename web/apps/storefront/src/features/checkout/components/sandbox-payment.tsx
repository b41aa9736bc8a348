import { cn, Notice, t } from '@stoa/ui'
import { useState } from 'react'
import type { CartDetailsFragment } from '../../cart'
import { PaymentForm } from './payment-form'

/** The cards of the sandbox that stands in for the payment provider; see docs.stripe.com/testing. */
const CARDS = [
  { token: 'pm_card_visa', name: 'Visa •••• 4242', text: 'Pays.' },
  { token: 'pm_card_mastercard', name: 'Mastercard •••• 4444', text: 'Pays.' },
  { token: 'pm_card_threeDSecure2Required', name: 'Visa •••• 3220', text: 'The bank asks you to confirm (3-D Secure).' },
  { token: 'pm_card_chargeDeclinedInsufficientFunds', name: 'Visa •••• 9995', text: 'Is declined: not enough money.' },
]

/** A choice of made-up cards, for a shop that is tried out. */
export function SandboxPayment({ cart }: { cart: CartDetailsFragment }) {
  const [method, setMethod] = useState(CARDS[0]?.token ?? '')
  return (
    <PaymentForm cart={cart} way={{ method: async () => method }}>
      <Notice kind="info" className="mb-4">
        {t('This shop is being tried out: these cards are made up, and no money moves.')}
      </Notice>
      <fieldset className="overflow-hidden rounded-button border border-line-strong">
        <legend className="sr-only">{t('Card')}</legend>
        {CARDS.map(({ token, name, text }) => (
          <label
            key={token}
            htmlFor={token}
            className={cn(
              'flex min-h-16 items-center gap-4 border-b px-5 py-3 last:border-b-0',
              method === token ? 'bg-surface-2' : 'bg-surface hover:bg-surface-2',
            )}
          >
            <input
              id={token}
              type="radio"
              name="card"
              checked={method === token}
              onChange={() => setMethod(token)}
              className="size-4.5 accent-primary"
            />
            <span>
              <span className="tabular block font-medium">{name}</span>
              <span className="block text-ink-2 text-sm">{t(text)}</span>
            </span>
          </label>
        ))}
      </fieldset>
    </PaymentForm>
  )
}
