import { useQuery } from '@apollo/client/react'
import type { ReviewFilterInput, ReviewStatus } from '@stoa/graphql'
import { Button, Notice, Skeleton, toast } from '@stoa/ui'
import { useState } from 'react'
import { Failed } from '../../../shared/failed'
import { FilterBar } from '../../../shared/filter-bar'
import { Pages } from '../../../shared/pages'
import { pageOf, type TableState, useTableState } from '../../../shared/table-state'
import { useTitle } from '../../../shared/use-title'
import { ViewTabs } from '../../../shared/view-tabs'
import { useViewer } from '../../session'
import { ReviewsDocument } from '../api/reviews.generated'
import { ReviewCard } from '../components/review-card'

const PAGE = 20

const VIEWS = [
  { name: 'Pending', search: 'status=PENDING' },
  { name: 'Published', search: 'status=PUBLISHED' },
  { name: 'Rejected', search: 'status=REJECTED' },
]

const RATINGS = ['5', '4', '3', '2', '1'].map((value) => ({ value, label: `${value} ${value === '1' ? 'star' : 'stars'}` }))
const FILTERS = [{ name: 'rating', label: 'Rating', options: RATINGS, isSingle: true }]

function filterOf({ filters: { status, rating } }: TableState): ReviewFilterInput {
  return { status: (status?.[0] as ReviewStatus) ?? null, rating: rating?.[0] ? Number(rating[0]) : null }
}

/** What buyers say: the oldest that wait come first. */
export function Component() {
  const { may } = useViewer()
  const { state, change, search } = useTableState()
  const [isStale, setStale] = useState(false)
  useTitle('Reviews')
  const { data, previousData, error, refetch } = useQuery(ReviewsDocument, {
    variables: { ...pageOf(state, PAGE), filter: filterOf(state), direction: state.filters.status?.[0] === 'PENDING' ? 'ASC' : 'DESC' },
    fetchPolicy: 'cache-and-network',
    errorPolicy: 'all',
  })
  const reviews = (data ?? previousData)?.reviews
  return (
    <div className="desk py-6">
      <h1 className="mb-4 font-semibold text-[22px]">Reviews</h1>
      <section aria-label="Reviews" className="card overflow-hidden">
        <ViewTabs list="reviews" allName="All" views={VIEWS} />
        <FilterBar filters={FILTERS} />
        {isStale && (
          <Notice kind="info" className="mx-4 mb-3">
            <Button
              size="sm"
              onClick={() => {
                setStale(false)
                void refetch()
              }}
            >
              Refresh list
            </Button>
          </Notice>
        )}
        {error && !reviews ? (
          <Failed onRetry={() => void refetch()} />
        ) : !reviews ? (
          <div className="p-4">
            <Skeleton className="h-64" />
          </div>
        ) : reviews.nodes.length === 0 ? (
          <div className="px-6 py-16 text-center text-ink-2">
            <p className="mb-4">{search ? 'No reviews match your filters.' : 'No reviews yet.'}</p>
            {search && (
              <Button size="sm" onClick={() => change({ filters: {} })}>
                Clear filters
              </Button>
            )}
          </div>
        ) : (
          <ul className="divide-y border-t">
            {reviews.nodes.map((review) => (
              <ReviewCard
                key={review.id}
                review={review}
                mayWrite={may('REVIEWS_WRITE')}
                onDone={(text) => {
                  setStale(true)
                  toast({ text })
                }}
              />
            ))}
          </ul>
        )}
        <Pages shown={reviews?.nodes.length ?? 0} totalCount={reviews?.totalCount} pageInfo={reviews?.pageInfo} />
      </section>
    </div>
  )
}
