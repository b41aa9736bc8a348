import { useMutation, useQuery } from '@apollo/client/react'
import { Button, buttonStyle, Picture, Skeleton, t } from '@stoa/ui'
import { useState } from 'react'
import { Link } from 'react-router'
import { paths } from '../../../shared/paths'
import { useTitle } from '../../../shared/use-title'
import { ReviewDeleteDocument, ReviewForm, Standing, Stars } from '../../catalog'
import { MyReviewsDocument, type MyReviewsQuery } from '../api/my-reviews.generated'

type Review = NonNullable<MyReviewsQuery['myReviews']>['nodes'][number]

export function Component() {
  useTitle(t('Reviews'))
  const { data, refetch, fetchMore, loading } = useQuery(MyReviewsDocument, { fetchPolicy: 'cache-and-network' })
  const reviews = data?.myReviews
  return (
    <>
      <h1 className="mb-6 font-semibold text-2xl">{t('Reviews')}</h1>
      {!reviews && <Skeleton className="h-40 rounded-card" />}
      {reviews?.nodes.length === 0 && (
        <div className="rounded-card bg-surface-2 px-6 py-14 text-center">
          <p className="mb-5 text-lg">{t('You have not written any review yet.')}</p>
          <Link to={paths.account} className={buttonStyle({})}>
            {t('See what you have bought')}
          </Link>
        </div>
      )}
      <ul className="space-y-4">
        {reviews?.nodes.map((review) => (
          <li key={review.id}>
            <Card review={review} onChanged={refetch} />
          </li>
        ))}
      </ul>
      {reviews?.pageInfo.hasNextPage && (
        <div className="mt-8 text-center">
          <Button busy={loading} onClick={() => void fetchMore({ variables: { after: reviews.pageInfo.endCursor } })}>
            {t('Earlier reviews')}
          </Button>
        </div>
      )}
    </>
  )
}

function Card({ review, onChanged }: { review: Review; onChanged: () => Promise<unknown> }) {
  const [act, setAct] = useState<'change' | 'delete' | null>(null)
  const [remove, { loading }] = useMutation(ReviewDeleteDocument)
  const { product } = review
  if (act === 'change')
    return (
      <ReviewForm
        review={review}
        onCancel={() => setAct(null)}
        onDone={() => {
          setAct(null)
          void onChanged()
        }}
      />
    )
  return (
    <article className="flex gap-5 rounded-card border bg-surface p-5">
      <div className="w-16 shrink-0 sm:w-20">
        <Picture image={product?.featuredImage && { ...product.featuredImage, srcSet: null }} fallback="" sizes="80px" decorative />
      </div>
      <div className="min-w-0 flex-1">
        {product && (
          <Link to={paths.product(product.slug)} className="text-ink-2 underline-offset-4 hover:underline">
            {product.title}
          </Link>
        )}
        <h2 className="flex flex-wrap items-center gap-3 font-medium">
          <span className="break-words">{review.title}</span> <Stars rating={review.rating} />
        </h2>
        <p className="mt-2 whitespace-pre-line break-words text-ink-2">{review.text}</p>
        <div className="mt-3">
          <Standing review={review} />
        </div>
        <div className="mt-4 flex flex-wrap gap-2">
          {act === 'delete' ? (
            <>
              <Button size="sm" busy={loading} onClick={() => void remove({ variables: { input: { id: review.id } } }).then(onChanged)}>
                {t('Delete it')}
              </Button>
              <Button size="sm" kind="quiet" onClick={() => setAct(null)}>
                {t('Keep it')}
              </Button>
            </>
          ) : (
            <>
              <Button size="sm" onClick={() => setAct('change')}>
                {t('Change')}
              </Button>
              <Button size="sm" kind="quiet" onClick={() => setAct('delete')}>
                {t('Delete')}
              </Button>
            </>
          )}
        </div>
      </div>
    </article>
  )
}
