import { Badge } from '@stoa/ui'
import type { ReactNode } from 'react'
import type { ProductChoiceFragment } from '../api/product-choice.generated'
import { productState } from '../model/states'

/** A product in a list of chosen ones. */
export function ProductLine({ product, children }: { product: ProductChoiceFragment; children?: ReactNode }) {
  const { title, featuredImage, status } = product
  const [word, tone] = productState(status)
  return (
    <span className="flex min-w-0 flex-1 items-center gap-3">
      {featuredImage ? (
        <img src={featuredImage.thumb} alt="" loading="lazy" className="h-10 w-8 shrink-0 rounded-field bg-surface-2 object-cover" />
      ) : (
        <span className="h-10 w-8 shrink-0 rounded-field bg-surface-3" />
      )}
      <span className="min-w-0 flex-1 truncate">{title}</span>
      {status !== 'ACTIVE' && <Badge tone={tone}>{word}</Badge>}
      {children}
    </span>
  )
}
