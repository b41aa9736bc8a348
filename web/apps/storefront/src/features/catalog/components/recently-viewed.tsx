import { useApolloClient, useQuery } from '@apollo/client/react'
import { t } from '@stoa/ui'
import { useEffect, useState } from 'react'
import { session } from '../../../shared/client'
import { rememberVisitor, visitorToken } from '../../../shared/visitor'
import { RecentlyViewedDocument } from '../api/recently-viewed.generated'
import { RecentlyViewedAddDocument } from '../api/recently-viewed-add.generated'
import { ProductGrid } from './product-grid'

/** Who goes on at once has not looked. */
const LOOK_MS = 3000
const SHOWN = 4

/** What was looked at before this product; and this look is remembered. Nobody misses it when it fails. */
export function RecentlyViewed({ productId }: { productId: string }) {
  const client = useApolloClient()
  const [visitor, setVisitor] = useState<string | null>(null)
  useEffect(() => setVisitor(visitorToken()), [])
  const { data } = useQuery(RecentlyViewedDocument, {
    variables: { first: SHOWN + 1, visitorToken: visitor },
    fetchPolicy: 'network-only',
    nextFetchPolicy: 'cache-first',
    errorPolicy: 'all',
    // A guest who has looked at nothing yet
    skip: !visitor && !session.mayBeSignedIn,
  })
  useEffect(() => {
    const look = async () => {
      const input = { productId, visitorToken: visitorToken() }
      const { data: added } = await client.mutate({ mutation: RecentlyViewedAddDocument, variables: { input } })
      if (added?.recentlyViewedAdd?.visitorToken) rememberVisitor(added.recentlyViewedAdd.visitorToken)
    }
    const timer = setTimeout(() => void look().catch(() => undefined), LOOK_MS)
    return () => clearTimeout(timer)
  }, [client, productId])
  const others = data?.recentlyViewed?.filter(({ id }) => id !== productId).slice(0, SHOWN) ?? []
  if (others.length === 0) return null
  return (
    <section aria-labelledby="viewed" className="pt-20">
      <h2 id="viewed" className="display mb-6 text-3xl">
        {t('You looked at')}
      </h2>
      <ProductGrid products={others} eagerCount={0} />
    </section>
  )
}
