import { useQuery } from '@apollo/client/react'
import { Button, Notice, Skeleton, t } from '@stoa/ui'
import { lazy, Suspense } from 'react'
import type { CartDetailsFragment } from '../../cart'
import { PaymentGatewayDocument } from '../api/payment-gateway.generated'
import { SandboxPayment } from './sandbox-payment'

const StripePayment = lazy(() => import('./stripe-payment'))
const waiting = <Skeleton className="h-72 rounded-card" />

/** The form of who takes the money. Where nobody can, nothing is offered. */
export function PaymentStep({ cart }: { cart: CartDetailsFragment }) {
  const { data, error, loading, refetch } = useQuery(PaymentGatewayDocument)
  if (error && !data)
    return (
      <div className="space-y-4">
        <Notice kind="bad">{t('The shop did not answer. Your bag is safe; please try again.')}</Notice>
        <Button busy={loading} onClick={() => void refetch()}>
          {t('Try again')}
        </Button>
      </div>
    )
  if (!data) return waiting
  const { kind, publishableKey } = data.paymentGateway
  if (kind === 'SANDBOX') return <SandboxPayment cart={cart} />
  if (kind !== 'STRIPE' || !publishableKey)
    return <Notice kind="warn">{t('This storefront cannot take cards yet. Your bag is safe.')}</Notice>
  return (
    <Suspense fallback={waiting}>
      <StripePayment cart={cart} publishableKey={publishableKey} />
    </Suspense>
  )
}
