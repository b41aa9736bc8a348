import { Badge } from '@stoa/ui'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import type { ProductChoiceFragment } from '../api/product-choice.generated'
import { productState } from '../model/states'

interface Props {
  product: ProductChoiceFragment
  /** Where its name leads. */
  to?: string
  children?: ReactNode
}

/** A product in a list of chosen ones. */
export function ProductLine({ product, to, children }: Props) {
  const { title, featuredImage, status } = product
  const [word, tone] = productState(status)
  return (
    <span className="flex min-w-0 flex-1 items-center gap-3">
      {featuredImage ? (
        <img src={featuredImage.thumb} alt="" loading="lazy" className="h-10 w-8 shrink-0 rounded-field bg-surface-2 object-cover" />
      ) : (
        <span className="h-10 w-8 shrink-0 rounded-field bg-surface-3" />
      )}
      {to ? (
        <Link to={to} className="min-w-0 flex-1 truncate rounded-field underline-offset-4 hover:underline">
          {title}
        </Link>
      ) : (
        <span className="min-w-0 flex-1 truncate">{title}</span>
      )}
      {status !== 'ACTIVE' && <Badge tone={tone}>{word}</Badge>}
      {children}
    </span>
  )
}
