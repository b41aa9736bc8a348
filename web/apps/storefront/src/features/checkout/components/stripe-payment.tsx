import { Notice, Skeleton, t } from '@stoa/ui'
import type { CartDetailsFragment } from '../../cart'
import { useStripeForm } from '../model/use-stripe-form'
import { PaymentForm } from './payment-form'

interface Props {
  cart: CartDetailsFragment
  publishableKey: string
}

/** Stripe's own form: what is typed there goes to Stripe alone. */
export default function StripePayment({ cart, publishableKey }: Props) {
  const { place, state, way } = useStripeForm(cart, publishableKey)
  return (
    <PaymentForm cart={cart} way={state === 'ready' ? way : null}>
      {state === 'failed' && (
        <Notice kind="bad">{t('The form for cards did not come. Your bag is safe; please load the page again.')}</Notice>
      )}
      {state === 'loading' && <Skeleton className="h-56 rounded-card" />}
      <div ref={place} className={state === 'ready' ? undefined : 'h-0 overflow-hidden'} />
    </PaymentForm>
  )
}
