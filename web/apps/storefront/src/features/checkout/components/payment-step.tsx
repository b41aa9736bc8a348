import { useMutation } from '@apollo/client/react'
import { Button, cn, Notice, t } from '@stoa/ui'
import { Lock } from 'lucide-react'
import { useEffect, useState } from 'react'
import { type CartDetailsFragment, useBagKey } from '../../cart'
import { CartReserveDocument } from '../api/cart-reserve.generated'
import { attemptFor } from '../model/attempt'
import { usePay } from '../model/use-pay'
import { HoldClock } from './hold-clock'

/** The cards of the sandbox that stands in for the payment provider; see docs.stripe.com/testing. */
const CARDS = [
  { token: 'pm_card_visa', name: 'Visa •••• 4242', text: 'Pays.' },
  { token: 'pm_card_mastercard', name: 'Mastercard •••• 4444', text: 'Pays.' },
  { token: 'pm_card_threeDSecure2Required', name: 'Visa •••• 3220', text: 'The bank asks you to confirm (3-D Secure).' },
  { token: 'pm_card_chargeDeclinedInsufficientFunds', name: 'Visa •••• 9995', text: 'Is declined: not enough money.' },
]

/** Real money needs Stripe's own form, which is not built in yet: then nothing is offered that cannot pay. */
const takesMoney = () => document.querySelector<HTMLMetaElement>('meta[name=stoa-payments]')?.content === 'stripe'

export function PaymentStep({ cart }: { cart: CartDetailsFragment }) {
  if (takesMoney()) return <Notice kind="warn">{t('This storefront cannot take cards yet. Your bag is safe.')}</Notice>
  return <SandboxPayment cart={cart} />
}

function SandboxPayment({ cart }: { cart: CartDetailsFragment }) {
  const key = useBagKey()
  const [method, setMethod] = useState(CARDS[0]?.token ?? '')
  const [refused, setRefused] = useState<string>()
  const [reserve] = useMutation(CartReserveDocument)
  const { pay, isPaying, error } = usePay()
  const [cartId, cartToken] = [key?.cartId, key?.cartToken]

  // From here on the goods are held: nobody else buys them while the card is looked for.
  useEffect(() => {
    if (!cartId) return
    const hold = async () => {
      const { data } = await reserve({ variables: { input: { cartId, cartToken } } })
      setRefused(data?.cartReserve.userErrors[0]?.message)
    }
    hold().catch(() => setRefused(t('The shop did not answer. Your bag is safe; please load the page again.')))
  }, [cartId, cartToken, reserve])

  const total = cart.cost.total.gross
  const blocking = cart.problems.filter(({ blocksCheckout }) => blocksCheckout)
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        if (key) void pay(attemptFor({ ...key, method, total: total.amount }))
      }}
    >
      <div aria-live="polite" className="space-y-3">
        {(error || refused) && <Notice kind="bad">{error ?? refused}</Notice>}
        {blocking.map(({ code, message, lineId }) => (
          <Notice key={code + lineId} kind="warn">
            {message}
          </Notice>
        ))}
      </div>
      <Notice kind="info" className="my-4">
        {t('This shop is being tried out: these cards are made up, and no money moves.')}
      </Notice>
      <fieldset disabled={isPaying} className="overflow-hidden rounded-button border border-line-strong">
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
      <Button type="submit" kind="primary" size="lg" wide busy={isPaying} disabled={blocking.length > 0} className="mt-6">
        <Lock className="size-4" strokeWidth={1.75} aria-hidden="true" /> {t('Pay {amount}', { amount: total.formatted })}
      </Button>
      {cart.reservation && <HoldClock until={cart.reservation.expiresAt} />}
    </form>
  )
}
