import { t } from '@stoa/ui'
import type { CartDetailsFragment } from '../../cart'

/** What is bought and all of its costs, always with the total. */
export function Summary({ cart }: { cart: CartDetailsFragment }) {
  const { cost } = cart
  const shown = cost.taxIncluded ? cost.subtotal.gross : cost.subtotal.net
  return (
    <>
      <ul className="space-y-4">
        {cart.lines.map((line) => {
          const image = line.variant?.image ?? (line.imageUrl ? { url: line.imageUrl, srcSet: null } : null)
          return (
            <li key={line.id} className="flex items-center gap-4">
              <div className="relative shrink-0">
                {image ? (
                  <img
                    src={image.url}
                    srcSet={image.srcSet ?? undefined}
                    sizes="56px"
                    alt=""
                    width={56}
                    height={70}
                    className="h-[70px] w-14 rounded-field bg-surface-3 object-cover"
                  />
                ) : (
                  <div className="h-[70px] w-14 rounded-field bg-surface-3" />
                )}
                <span className="tabular absolute -top-2 -right-2 grid size-5.5 place-items-center rounded-full bg-primary font-medium text-primary-ink text-xs">
                  <span className="sr-only">{t('Pieces:')} </span>
                  {line.quantity}
                </span>
              </div>
              <div className="min-w-0 flex-1">
                <p className="break-words font-medium">{line.title}</p>
                {line.variantTitle && <p className="text-ink-2 text-sm">{line.variantTitle}</p>}
              </div>
              <span className="tabular">{line.total.gross.formatted}</span>
            </li>
          )
        })}
      </ul>
      <dl className="tabular mt-6 grid grid-cols-[1fr_auto] gap-y-2 border-t pt-5">
        <dt className="text-ink-2">{t('Subtotal')}</dt>
        <dd className="text-right">{shown.formatted}</dd>
        <dt className="text-ink-2">{t('Delivery')}</dt>
        <dd className="text-right">{cost.delivery ? cost.delivery.gross.formatted : t('not chosen yet')}</dd>
        {cost.taxes.map((tax) => (
          <div key={tax.name} className="contents">
            <dt className="text-ink-2">{cost.taxIncluded ? t('Included {tax}', { tax: tax.name }) : tax.name}</dt>
            <dd className="text-right text-ink-2">{tax.amount.formatted}</dd>
          </div>
        ))}
        <dt className="pt-2 font-semibold text-lg">{t('Total')}</dt>
        <dd className="pt-2 text-right font-semibold text-lg">{cost.total.gross.formatted}</dd>
      </dl>
    </>
  )
}
