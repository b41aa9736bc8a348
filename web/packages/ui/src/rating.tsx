import { Star } from 'lucide-react'

/** Stars as one figure, with the words for those who cannot see the star. */
export function Rating({ average, count }: { average: string; count: number }) {
  return (
    <span className="inline-flex items-center gap-1.5 text-ink-2">
      <Star className="size-4 fill-accent text-accent" aria-hidden="true" />
      <span className="tabular">
        <span className="sr-only">Rated </span>
        {Number(average).toFixed(1)}
        <span className="sr-only"> of 5</span> · {count} {count === 1 ? 'review' : 'reviews'}
      </span>
    </span>
  )
}
