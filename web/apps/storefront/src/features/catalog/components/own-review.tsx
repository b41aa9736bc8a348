import { Button, buttonStyle, Notice, t } from '@stoa/ui'
import { lazy, Suspense, useState } from 'react'
import { useSelector } from 'react-redux'
import { Link, useLocation } from 'react-router'
import { paths } from '../../../shared/paths'
import type { OwnReviewFragment } from '../api/review.generated'

const ReviewForm = lazy(() => import('./review-form').then(({ ReviewForm }) => ({ default: ReviewForm })))

/** The shopper's own word: theirs to write once, theirs to change. */
export function OwnReview({
  productId,
  review,
  onChanged,
}: {
  productId: string
  review: OwnReviewFragment | null
  onChanged: () => void
}) {
  const isSignedIn = useSelector(({ session }: { session: { isSignedIn: boolean } }) => session.isSignedIn)
  const { pathname } = useLocation()
  const [isOpen, setOpen] = useState(false)
  if (!isSignedIn)
    return (
      <Link to={`${paths.signIn}?next=${encodeURIComponent(`${pathname}#reviews`)}`} className={buttonStyle({})}>
        {t('Sign in to write a review')}
      </Link>
    )
  if (isOpen)
    return (
      <Suspense fallback={null}>
        <ReviewForm
          productId={productId}
          review={review ?? undefined}
          onCancel={() => setOpen(false)}
          onDone={() => {
            setOpen(false)
            onChanged()
          }}
        />
      </Suspense>
    )
  return (
    <div className="space-y-3">
      {review && <Standing review={review} />}
      <Button onClick={() => setOpen(true)}>{review ? t('Change your review') : t('Write a review')}</Button>
    </div>
  )
}

/** Whether others see it, and why not. */
export function Standing({ review }: { review: OwnReviewFragment }) {
  switch (review.status) {
    case 'PUBLISHED':
      return <Notice kind="ok">{t('Your review is shown to everybody.')}</Notice>
    case 'PENDING':
      return <Notice kind="info">{t('Thank you. We read your review before it is shown.')}</Notice>
    case 'REJECTED':
      return <Notice kind="warn">{[t('Your review is not shown.'), review.rejection?.note].filter(Boolean).join(' ')}</Notice>
  }
}
