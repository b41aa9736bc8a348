import { buttonStyle, Notice, Skeleton, t } from '@stoa/ui'
import { ShoppingBag } from 'lucide-react'
import { useState } from 'react'
import { Link } from 'react-router'
import { paths } from '../../../shared/paths'
import type { CartDetailsFragment } from '../api/cart-details.generated'
import { useAddToBag } from '../model/use-add-to-bag'
import { useCart } from '../model/use-bag'
import { BagLine } from './bag-line'
import { BagUnknown } from './bag-unknown'

type Line = CartDetailsFragment['lines'][number]

/** The lines of the bag with what is wrong with each, or how to fill it. */
export function BagContents({ onLeave }: { onLeave?: () => void }) {
  const { cart, error, isLoading, refetch } = useCart()
  const { addToBag } = useAddToBag()
  const [removed, setRemoved] = useState<Line | null>(null)

  if (isLoading) return <BagSkeleton />
  if (error && !cart) return <BagUnknown onAgain={() => void refetch()} />
  const undo = removed && (
    <Notice kind="info" className="my-4">
      {t('{title} was taken out.', { title: removed.title })}
      <button
        type="button"
        className="ml-2 font-medium underline underline-offset-4"
        onClick={() => {
          if (removed.variant) void addToBag(removed.variant.id, removed.quantity, removed.title)
          setRemoved(null)
        }}
      >
        {t('Undo')}
      </button>
    </Notice>
  )
  if (!cart || cart.lines.length === 0) {
    return (
      <>
        {undo}
        <div className="flex flex-col items-center py-16 text-center">
          <ShoppingBag className="mb-4 size-8 text-ink-3" strokeWidth={1.5} aria-hidden="true" />
          <p className="mb-5 text-lg">{t('Your bag is empty.')}</p>
          <Link to={paths.shop} onClick={onLeave} className={buttonStyle({})}>
            {t('Find something')}
          </Link>
        </div>
      </>
    )
  }
  return (
    <>
      {undo}
      <ul className="divide-y">
        {cart.lines.map((line) => (
          <BagLine key={line.id} line={line} problems={cart.problems.filter(({ lineId }) => lineId === line.id)} onRemoved={setRemoved} />
        ))}
      </ul>
    </>
  )
}

export function BagSummary({ cart, onLeave }: { cart: CartDetailsFragment; onLeave?: () => void }) {
  const subtotal = cart.cost.taxIncluded ? cart.cost.subtotal.gross : cart.cost.subtotal.net
  return (
    <div>
      <div className="flex items-baseline justify-between">
        <span>{t('Subtotal')}</span>
        <span className="tabular font-semibold text-lg">{subtotal.formatted}</span>
      </div>
      <p className="mt-1 mb-4 text-ink-2 text-sm">
        {cart.cost.taxIncluded ? t('Taxes included.') : t('Taxes come on top.')} {t('You choose delivery in checkout.')}
      </p>
      <Link to={paths.checkout} onClick={onLeave} className={buttonStyle({ kind: 'primary', size: 'lg', wide: true })}>
        {t('Check out')}
      </Link>
    </div>
  )
}

function BagSkeleton() {
  return (
    <div aria-busy="true" className="space-y-5 py-5">
      {[0, 1].map((row) => (
        <div key={row} className="flex gap-4">
          <Skeleton className="h-[110px] w-[88px] rounded-button" />
          <div className="flex-1 space-y-3 pt-1">
            <Skeleton className="h-4 w-3/5" />
            <Skeleton className="h-3.5 w-1/3" />
          </div>
        </div>
      ))}
    </div>
  )
}
