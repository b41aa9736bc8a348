import { buttonStyle, cn, Skeleton, t } from '@stoa/ui'
import { ChevronDown } from 'lucide-react'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { Link, Navigate, useNavigate, useParams } from 'react-router'
import { paths } from '../../../shared/paths'
import { useTitle } from '../../../shared/use-title'
import { BagUnknown, type CartDetailsFragment, useCart } from '../../cart'
import { BeingPaid } from '../components/being-paid'
import { ContactStep } from '../components/contact-step'
import { DeliveryStep } from '../components/delivery-step'
import { PaymentStep } from '../components/payment-step'
import { SignInAgain } from '../components/sign-in-again'
import { Summary } from '../components/summary'
import { useIsUnderWay } from '../model/attempt'
import { firstOpen, isPlaceChosen, type Step, stepsOf } from '../model/steps'

export function Component() {
  const { cart, error, isLoading, isLocked, refetch } = useCart()
  const { step } = useParams()
  const [isSigningIn, setIsSigningIn] = useState(false)
  // While it is paid here the page stays, though the bag is gone a moment before its order is there.
  const isUnderWay = useIsUnderWay()
  const last = useRef(cart)
  last.current = cart ?? last.current
  const shown = cart ?? (isUnderWay ? last.current : null)
  useTitle(t('Checkout'))
  if (isLoading) return <Skeleton className="mx-auto mt-12 h-96 max-w-[560px] rounded-card" />
  // What is typed before the bag is theirs again would be overtaken by it.
  if (isLocked || isSigningIn) return <SignInAgain onSending={setIsSigningIn} />
  if (error && !shown) {
    return (
      <div className="page py-16">
        <h1 className="display text-center text-4xl lg:text-5xl">{t('Checkout')}</h1>
        <BagUnknown onAgain={() => void refetch()} />
      </div>
    )
  }
  if (!shown || shown.lines.length === 0) {
    return (
      <div className="page py-24 text-center">
        <h1 className="display mb-6 text-4xl">{t('Your bag is empty')}</h1>
        {last.current && !cart && <p className="mb-6 text-ink-2">{t('It was bought or put away meanwhile, perhaps in another tab.')}</p>}
        <Link to={paths.shop} className={buttonStyle({ kind: 'primary' })}>
          {t('Find something')}
        </Link>
      </div>
    )
  }
  const open = firstOpen(shown)
  const steps = stepsOf(shown)
  const isReachable = steps.some((one) => one === step) && steps.indexOf(step as Step) <= steps.indexOf(open)
  if (!isReachable) return <Navigate to={`${paths.checkout}/${open}`} replace />
  return <Steps cart={shown} current={step as Step} open={open} />
}

function Steps({ cart, current, open }: { cart: CartDetailsFragment; current: Step; open: Step }) {
  const navigate = useNavigate()
  const to = (step: Step) => void navigate(`${paths.checkout}/${step}`)
  const steps = stepsOf(cart)
  const address = cart.shippingAddress
  const place = isPlaceChosen(cart) && cart.selectedDeliveryOption?.name
  const where = address ? [address.name, address.line1, `${address.postalCode ?? ''} ${address.city}`] : [place]
  const said: Record<Step, ReactNode> = {
    contact: [cart.buyer?.email, ...where].filter(Boolean).join(', '),
    delivery: cart.selectedDeliveryOption?.name,
    payment: null,
  }
  const titles: Record<Step, string> = { contact: t('Where to'), delivery: t('Delivery'), payment: t('Payment') }
  const bodies: Record<Step, ReactNode> = {
    contact: <ContactStep cart={cart} onAddress={() => to('delivery')} onPlace={() => to('payment')} />,
    delivery: <DeliveryStep key={cart.shippingAddress?.country} cart={cart} onDone={() => to('payment')} />,
    payment: <PaymentStep cart={cart} />,
  }
  return (
    <div className="page grid grid-cols-[minmax(0,1fr)] gap-x-16 gap-y-8 pt-6 pb-24 lg:grid-cols-[minmax(0,1fr)_26rem] lg:pt-12">
      <aside aria-label={t('Your order')} className="mx-auto w-full max-w-[560px] lg:order-2 lg:mx-0">
        <details className="group rounded-card bg-surface-2 lg:hidden">
          <summary className="flex list-none items-center gap-2 px-5 py-4 [&::-webkit-details-marker]:hidden">
            <span className="font-medium">{t('Your order')}</span>
            <ChevronDown className="size-4 transition-transform group-open:rotate-180" aria-hidden="true" />
            <span className="tabular ml-auto font-semibold">{cart.cost.total.gross.formatted}</span>
          </summary>
          <div className="px-5 pt-1 pb-4">
            <Summary cart={cart} />
          </div>
        </details>
        <div className="sticky top-24 rounded-card bg-surface-2 p-7 max-lg:hidden">
          <Summary cart={cart} />
        </div>
      </aside>
      <div className="mx-auto w-full max-w-[560px] lg:mx-0 lg:justify-self-end">
        <h1 className="display mb-6 text-4xl lg:text-5xl">{t('Checkout')}</h1>
        {steps.map((step, index) => (
          <Section
            key={step}
            number={index + 1}
            title={titles[step]}
            isCurrent={step === current}
            isDone={index < steps.indexOf(open) && step !== current}
            said={said[step]}
            onEdit={() => to(step)}
          >
            {cart.status === 'COMPLETING' && step !== 'payment' ? <BeingPaid /> : bodies[step]}
          </Section>
        ))}
      </div>
    </div>
  )
}

interface SectionProps {
  number: number
  title: string
  isCurrent: boolean
  isDone: boolean
  said: ReactNode
  onEdit: () => void
  children: ReactNode
}

function Section({ number, title, isCurrent, isDone, said, onEdit, children }: SectionProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  const before = useRef(isCurrent)
  useEffect(() => {
    if (isCurrent && !before.current) heading.current?.focus()
    before.current = isCurrent
  }, [isCurrent])
  return (
    <section aria-labelledby={`step-${number}`} className="border-t py-6">
      <div className="flex items-baseline gap-3">
        <h2
          ref={heading}
          tabIndex={-1}
          id={`step-${number}`}
          className={cn('font-semibold text-lg outline-none', !isCurrent && !isDone && 'text-ink-3')}
        >
          <span className="tabular mr-2">{number}</span>
          {title}
        </h2>
        {isDone && (
          <button type="button" onClick={onEdit} className="ml-auto min-h-11 px-1 underline underline-offset-4">
            {t('Edit')}
            <span className="sr-only"> {title}</span>
          </button>
        )}
      </div>
      {isDone && said && <p className="break-words text-ink-2">{said}</p>}
      {isCurrent && <div className="pt-4">{children}</div>}
    </section>
  )
}
