import { Picture, t } from '@stoa/ui'
import { Link } from 'react-router'
import { paths } from '../../../shared/paths'
import { SIZES } from '../model/pictures'
import { preloadProduct } from '../routes/loaders'
import { Price } from './price'
import type { ProductCardFragment } from './product-card.generated'

interface Props {
  product: ProductCardFragment
  sizes?: string
  /** In the first row: fetched at once. */
  eager?: boolean
  onOpen?: () => void
}

/** A product in a list: one link over the whole card. */
export function ProductCard({ product, sizes = SIZES.card, eager = false, onOpen }: Props) {
  const { min, max } = product.priceRange
  const isFrom = min.listed.amount !== max.listed.amount
  const isReduced = min.compareAt !== null && Number(min.compareAt.amount) > Number(min.listed.amount)
  return (
    <article className="group relative" onPointerEnter={() => preloadProduct(product.slug)}>
      <div className="relative overflow-hidden rounded-card">
        <Picture
          image={product.featuredImage}
          fallback={product.title}
          sizes={sizes}
          eager={eager}
          decorative
          className="transition-transform duration-300 ease-out group-hover:scale-[1.025]"
        />
        {(!product.isAvailable || isReduced) && (
          <span
            className={`absolute top-3 left-3 rounded-full px-2.5 py-1 font-medium text-xs ${product.isAvailable ? 'bg-bad-soft text-bad' : 'bg-surface text-ink'}`}
          >
            {product.isAvailable ? t('Sale') : t('Sold out')}
          </span>
        )}
      </div>
      <div className="mt-3 flex flex-wrap items-baseline justify-between gap-x-4 gap-y-0.5">
        <h3 className="wrap-anywhere font-medium">
          <Link to={paths.product(product.slug)} onClick={onOpen} className="after:absolute after:inset-0 after:rounded-card">
            {product.title}
          </Link>
        </h3>
        <Price price={min} isFrom={isFrom} />
      </div>
      {product.brand && <p className="text-ink-2 text-sm">{product.brand.name}</p>}
    </article>
  )
}
