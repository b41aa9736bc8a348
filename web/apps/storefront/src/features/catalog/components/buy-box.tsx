import { Button, formatDate, Notice, Rating, t, useTimeZone } from '@stoa/ui'
import { RotateCcw, Truck } from 'lucide-react'
import { type RefObject, useState } from 'react'
import { ruleWords } from '../../../shared/quantity-rule'
import { refusalWords, useAddToBag } from '../../cart'
import type { ProductPageQuery } from '../api/product-page.generated'
import type { Selection } from '../model/selection'
import { Price } from './price'
import { Stock } from './stock'
import { VariantPicker } from './variant-picker'

export type Product = NonNullable<ProductPageQuery['product']>
export type Variant = Product['variants'][number]

/** Why it costs this, when it is not simply its price; and the lowest of the last thirty days, when it is reduced. */
function Reason({ variant }: { variant: Variant }) {
  const timeZone = useTimeZone()
  const { reason } = variant.price
  const isReduced = variant.price.compareAt !== null && Number(variant.price.compareAt.amount) > Number(variant.price.listed.amount)
  return (
    <div className="wrap-anywhere mt-1 space-y-0.5 text-ink-2 text-sm">
      {reason.name && (
        <p>
          {reason.name}
          {reason.endsAt && t(', until {day}', { day: formatDate(reason.endsAt, { day: 'numeric', month: 'long', timeZone }) })}
        </p>
      )}
      {isReduced && variant.lowestPriceBefore && (
        <p className="tabular">{t('Lowest price of the 30 days before: {price}', { price: variant.lowestPriceBefore.formatted })}</p>
      )}
      {reason.exchange && <p className="tabular">{t('Converted from {price}', { price: reason.exchange.from.formatted })}</p>}
    </div>
  )
}

function Breaks({ variant }: { variant: Variant }) {
  if (variant.quantityBreaks.length === 0) return null
  return (
    <ul className="tabular mt-3 flex flex-wrap gap-2 text-sm">
      {variant.quantityBreaks.map(({ minQuantity, price }) => (
        <li key={minQuantity} className="rounded-full bg-accent-soft px-3 py-1 text-accent">
          {t('{count} or more: {price} each', { count: minQuantity, price: price.listed.formatted })}
        </li>
      ))}
    </ul>
  )
}

interface Props {
  product: Product
  variant: Variant
  selection: Selection
  onSelect: (selection: Selection) => void
  buttonRef: RefObject<HTMLDivElement | null>
}

export function BuyBox({ product, variant, selection, onSelect, buttonRef }: Props) {
  const { average, count } = product.reviewSummary
  const rule = ruleWords(variant.quantityRule)
  return (
    <div>
      {product.brand && <p className="text-ink-2">{product.brand.name}</p>}
      <h1 className="display mt-1 break-words text-[clamp(2.25rem,4vw,3.25rem)]">{product.title}</h1>
      <div className="mt-4 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <span className="font-medium text-xl">
          <Price price={variant.price} />
        </span>
        {average && (
          <a href="#reviews" className="underline-offset-4 hover:underline">
            <Rating average={average} count={count} />
          </a>
        )}
      </div>
      <Reason variant={variant} />
      <Breaks variant={variant} />
      {product.variantMatrix.options.length > 0 && (
        <div className="mt-7">
          <VariantPicker product={product} selection={selection} onChange={onSelect} />
        </div>
      )}
      <div className="mt-7 mb-4">
        <Stock availability={variant.availability} />
        {rule && <p className="mt-1 text-ink-2 text-sm">{rule}</p>}
      </div>
      <div ref={buttonRef}>
        <AddToBag product={product} variant={variant} />
      </div>
      <ul className="mt-6 space-y-4 rounded-card bg-surface-2 p-5">
        <li className="flex gap-4">
          <Truck className="mt-0.5 size-5 shrink-0" strokeWidth={1.75} aria-hidden="true" />
          <div>
            <p className="font-medium">{t('Tracked delivery')}</p>
            <p className="text-ink-2 text-sm">{t('Cost and days for your address are shown before you pay.')}</p>
          </div>
        </li>
        <li className="flex gap-4">
          <RotateCcw className="mt-0.5 size-5 shrink-0" strokeWidth={1.75} aria-hidden="true" />
          <div>
            <p className="font-medium">{t('Charged when it is sent')}</p>
            <p className="text-ink-2 text-sm">{t('Until then your card is only asked whether it would pay.')}</p>
          </div>
        </li>
      </ul>
    </div>
  )
}

export function AddToBag({ product, variant }: { product: Product; variant: Variant }) {
  const { addToBag, isAdding } = useAddToBag()
  const { minimum } = variant.quantityRule
  const [error, setError] = useState<string>()
  const add = async () => {
    setError(undefined)
    try {
      const errors = await addToBag(variant.id, minimum, product.title)
      setError(errors[0] && refusalWords(errors[0]))
    } catch {
      setError(t('That did not reach the shop. Please try again.'))
    }
  }
  const toBag = minimum === 1 ? t('Add to bag') : t('Add {count} to bag', { count: minimum })
  const words = variant.availability.isBuyable ? toBag : t('Sold out')
  return (
    <>
      <Button kind="primary" size="lg" wide busy={isAdding} disabled={!variant.availability.isBuyable} onClick={() => void add()}>
        {words}
      </Button>
      {error && (
        <Notice kind="bad" className="mt-3">
          {error}
        </Notice>
      )}
    </>
  )
}
