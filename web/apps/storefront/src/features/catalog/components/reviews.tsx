import { useQuery } from '@apollo/client/react'
import { Button, cn, formatDate, formatNumber, plural, Skeleton, t, useTimeZone } from '@stoa/ui'
import { BadgeCheck } from 'lucide-react'
import { useState } from 'react'
import { ProductReviewsDocument } from '../api/product-reviews.generated'
import type { RatingFragment, ReviewCardFragment } from '../api/review.generated'
import { OwnReview } from './own-review'
import { Stars } from './stars'

function Histogram({
  summary,
  rating,
  onSelect,
}: {
  summary: RatingFragment
  rating: number | null
  onSelect: (rating: number | null) => void
}) {
  return (
    <div>
      <p className="display text-5xl">
        {summary.average ? formatNumber(Number(summary.average), { minimumFractionDigits: 1, maximumFractionDigits: 1 }) : '–'}
      </p>
      <p className="mt-1 mb-5 text-ink-2">{plural(summary.count, 'from {count} review', 'from {count} reviews')}</p>
      <ul>
        {summary.distribution.map((row) => (
          <li key={row.rating}>
            <button
              type="button"
              disabled={row.count === 0}
              aria-pressed={rating === row.rating}
              onClick={() => onSelect(rating === row.rating ? null : row.rating)}
              className={cn(
                'flex min-h-9 w-full items-center gap-3 rounded-field px-2 text-sm disabled:opacity-60',
                rating === row.rating ? 'bg-surface-3' : 'hover:bg-surface-2',
              )}
            >
              <span className="tabular w-12 text-left">{plural(row.rating, '{count} star', '{count} stars')}</span>
              <svg
                aria-hidden="true"
                viewBox="0 0 100 1"
                preserveAspectRatio="none"
                className="h-1.5 min-w-0 flex-1 rounded-full bg-surface-3"
              >
                <rect width={summary.count ? (100 * row.count) / summary.count : 0} height="1" className="fill-accent" />
              </svg>
              <span className="tabular w-8 text-right text-ink-2">{row.count}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}

function Review({ review }: { review: ReviewCardFragment }) {
  const timeZone = useTimeZone()
  return (
    <article className="py-6 first:pt-0">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <Stars rating={review.rating} />
        <h3 className="wrap-anywhere font-medium">{review.title}</h3>
      </div>
      <p className="mt-2 whitespace-pre-line break-words text-ink-2">{review.text}</p>
      {review.photos.length > 0 && (
        <ul className="mt-3 flex gap-2">
          {review.photos.map((photo) => (
            <li key={photo.url}>
              <img
                src={photo.url}
                alt={t('By the author of the review')}
                width={96}
                height={96}
                loading="lazy"
                className="size-24 rounded-button object-cover"
              />
            </li>
          ))}
        </ul>
      )}
      <p className="mt-3 flex flex-wrap items-center gap-x-3 text-ink-2 text-sm">
        {review.displayName}
        {review.isVerified && (
          <span className="inline-flex items-center gap-1 text-ok">
            <BadgeCheck className="size-4" strokeWidth={1.75} aria-hidden="true" /> {t('Bought here')}
          </span>
        )}
        <time dateTime={review.createdAt}>{formatDate(review.createdAt, { dateStyle: 'medium', timeZone })}</time>
      </p>
      {review.reply && (
        <blockquote className="mt-4 border-l-2 pl-4">
          <p className="font-medium text-sm">{t('The shop answers')}</p>
          <p className="wrap-anywhere whitespace-pre-line text-ink-2">{review.reply.text}</p>
        </blockquote>
      )}
    </article>
  )
}

export function Reviews({ slug }: { slug: string }) {
  const [rating, setRating] = useState<number | null>(null)
  const variables = { slug, first: 5, rating }
  const { data, previousData, error, fetchMore, loading, refetch } = useQuery(ProductReviewsDocument, { variables, errorPolicy: 'all' })
  const product = (data ?? previousData)?.product
  return (
    <section id="reviews" aria-labelledby="reviews-title" className="scroll-mt-24 pt-20">
      <h2 id="reviews-title" className="display mb-6 text-3xl">
        {t('Reviews')}
      </h2>
      {!product && loading && <Skeleton className="h-40 rounded-card" />}
      {!product && error && (
        <p>
          {t('Reviews cannot be shown just now.')}{' '}
          <button type="button" className="underline underline-offset-4" onClick={() => void refetch()}>
            {t('Try again')}
          </button>
        </p>
      )}
      {product && product.reviewSummary.count === 0 && <p className="mb-6 text-ink-2">{t('Nobody has written about it yet.')}</p>}
      {product && (
        <div className="mb-10">
          <OwnReview productId={product.id} review={product.viewerReview} onChanged={() => void refetch()} />
        </div>
      )}
      {product && product.reviewSummary.count > 0 && (
        <div className="grid gap-10 md:grid-cols-[16rem_minmax(0,1fr)] md:gap-16">
          <Histogram summary={product.reviewSummary} rating={rating} onSelect={setRating} />
          <div className={cn('divide-y transition-opacity', loading && 'opacity-60')}>
            {product.reviews.nodes.map((review) => (
              <Review key={review.id} review={review} />
            ))}
            {product.reviews.pageInfo.hasNextPage && (
              <div className="pt-6">
                <Button
                  busy={loading}
                  onClick={() => void fetchMore({ variables: { ...variables, after: product.reviews.pageInfo.endCursor } })}
                >
                  {t('More reviews')}
                </Button>
              </div>
            )}
          </div>
        </div>
      )}
    </section>
  )
}
