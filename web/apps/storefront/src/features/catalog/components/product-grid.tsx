import { Skeleton } from '@stoa/ui'
import { ProductCard } from './product-card'
import type { ProductCardFragment } from './product-card.generated'

const GRID = 'grid grid-cols-2 gap-x-4 gap-y-8 sm:grid-cols-3 sm:gap-x-6 sm:gap-y-10'

/** Products side by side: four in a row, three beside a column of filters. */
export function ProductGrid({
  products,
  columns = 4,
  eagerCount = 2,
  onOpen,
}: {
  products: readonly ProductCardFragment[]
  columns?: 3 | 4
  eagerCount?: number
  /** Who opens one, the first one at 1. */
  onOpen?: (productId: string, position: number) => void
}) {
  return (
    <ul className={`${GRID} ${columns === 4 ? 'lg:grid-cols-4' : ''}`}>
      {products.map((product, index) => (
        <li key={product.id} className="min-w-0">
          <ProductCard product={product} eager={index < eagerCount} onOpen={onOpen && (() => onOpen(product.id, index + 1))} />
        </li>
      ))}
    </ul>
  )
}

export function ProductGridSkeleton({ columns = 4, count = 8 }: { columns?: 3 | 4; count?: number }) {
  return (
    <div className={`${GRID} ${columns === 4 ? 'lg:grid-cols-4' : ''}`}>
      {Array.from({ length: count }, (_, index) => (
        <div key={index}>
          <Skeleton className="aspect-4/5 rounded-card" />
          <Skeleton className="mt-4 h-4 w-3/5" />
          <Skeleton className="mt-2 h-3.5 w-2/5" />
        </div>
      ))}
    </div>
  )
}
