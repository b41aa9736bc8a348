import { cn, t } from '@stoa/ui'
import { Star } from 'lucide-react'

export function Stars({ rating }: { rating: number }) {
  return (
    <span className="inline-flex">
      <span className="sr-only">{t('{count} of 5 stars', { count: rating })}</span>
      {[1, 2, 3, 4, 5].map((star) => (
        <Star key={star} className={cn('size-4', star <= rating ? 'fill-accent text-accent' : 'text-line-strong')} aria-hidden="true" />
      ))}
    </span>
  )
}
