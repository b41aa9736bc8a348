import { Star } from 'lucide-react'
import { formatNumber, plural, t } from './language'

const STARS = { minimumFractionDigits: 1, maximumFractionDigits: 1 }

/** Stars as one figure, with the words for those who cannot see the star. */
export function Rating({ average, count }: { average: string; count: number }) {
  return (
    <span className="inline-flex items-center gap-1.5 text-ink-2">
      <Star className="size-4 fill-accent text-accent" aria-hidden="true" />
      <span className="tabular">
        <span className="sr-only">{t('Rated {stars} of 5', { stars: formatNumber(Number(average), STARS) })}</span>
        <span aria-hidden="true">{formatNumber(Number(average), STARS)}</span> · {plural(count, '{count} review', '{count} reviews')}
      </span>
    </span>
  )
}
