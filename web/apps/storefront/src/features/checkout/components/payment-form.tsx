import { Button, buttonStyle, Notice, t } from '@stoa/ui'
import { Lock } from 'lucide-react'
import { type ReactNode, useRef } from 'react'
import { Link } from 'react-router'
import { paths } from '../../../shared/paths'
import { type CartDetailsFragment, LineProblem, useBagKey, useLineQuantity } from '../../cart'
import { useHold } from '../model/use-hold'
import { usePay } from '../model/use-pay'
import type { Way } from '../model/way'
import { HoldClock } from './hold-clock'

interface Props {
  cart: CartDetailsFragment
  /** Null while it is not there. */
  way: Way | null
  children: ReactNode
}

/** Around every way to pay: what stands against it with its cures, the button, and how long the goods are held. */
export function PaymentForm({ cart, way, children }: Props) {
  const key = useBagKey()
  /** A bag that was bought is forgotten before its order is here. */
  const known = useRef(key)
  known.current = key ?? known.current
  const { refusal, hold, isHolding } = useHold(cart)
  const { setQuantity } = useLineQuantity()
  const { pay, isPaying, error } = usePay()
  const total = cart.cost.total.gross
  const blocking = cart.problems.filter(({ blocksCheckout }) => blocksCheckout)
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        if (known.current && way && !isPaying) void pay(way, { ...known.current, total: total.amount })
      }}
    >
      <div aria-live="polite" className="mb-4 space-y-3 empty:hidden">
        {(error || refusal) && <Notice kind="bad">{error ?? refusal}</Notice>}
        {blocking.map((problem) => (
          <LineProblem
            key={problem.code + problem.lineId}
            problem={problem}
            line={cart.lines.find(({ id }) => id === problem.lineId)}
            onFix={(quantity) => problem.lineId && void setQuantity(problem.lineId, quantity)}
          />
        ))}
        {(refusal || blocking.length > 0) && (
          <div className="flex flex-wrap gap-3">
            <Button busy={isHolding} onClick={() => void hold()}>
              {t('Look again')}
            </Button>
            <Link to={paths.bag} className={buttonStyle({ kind: 'quiet' })}>
              {t('To your bag')}
            </Link>
          </div>
        )}
      </div>
      <div inert={isPaying}>{children}</div>
      <Button type="submit" kind="primary" size="lg" wide busy={isPaying} disabled={!way || blocking.length > 0} className="mt-6">
        <Lock className="size-4" strokeWidth={1.75} aria-hidden="true" /> {t('Pay {amount}', { amount: total.formatted })}
      </Button>
      {cart.reservation && <HoldClock until={cart.reservation.expiresAt} />}
    </form>
  )
}
