import { useQuery } from '@apollo/client/react'
import { Badge, Skeleton } from '@stoa/ui'
import { useParams } from 'react-router'
import { Failed } from '../../../shared/failed'
import { Heading } from '../../../shared/heading'
import { Missing } from '../../../shared/missing'
import { paths } from '../../../shared/paths'
import { useTitle } from '../../../shared/use-title'
import type { MarketDetailsFragment } from '../api/market-details.generated'
import { MarketsDocument } from '../api/markets.generated'
import { MarketForm } from '../components/market-form'
import { ownCurrency } from '../model/own-currency'

/** One market. */
export function Component() {
  const { handle = '' } = useParams()
  const { data, loading, error, refetch } = useQuery(MarketsDocument, { fetchPolicy: 'cache-and-network' })
  const find = (all: readonly MarketDetailsFragment[] | undefined) => all?.find((market) => market.handle === handle)
  const market = find(data?.markets)
  useTitle(market?.name)
  if (error && !data) return <Failed onRetry={() => void refetch()} />
  if (!market && !loading) return <Missing what="market" back={paths.markets} />
  if (!market)
    return (
      <div className="desk py-6">
        <Skeleton className="h-96 rounded-card" />
      </div>
    )
  return (
    <div className="desk py-6">
      <Heading
        back={{ to: paths.markets, name: 'Markets' }}
        title={market.name}
        badges={<Badge tone={market.isActive ? 'ok' : 'quiet'}>{market.isActive ? 'Active' : 'Inactive'}</Badge>}
        note={market.handle}
      />
      <MarketForm
        key={handle}
        market={market}
        own={ownCurrency(data?.markets)}
        reread={async () => find((await refetch()).data?.markets)}
      />
    </div>
  )
}
