import { useQuery } from '@apollo/client/react'
import { Badge, Button } from '@stoa/ui'
import { Plus } from 'lucide-react'
import { useState } from 'react'
import { Link, useNavigate } from 'react-router'
import { type ListColumn, ListPage } from '../../../shared/list-page'
import { paths } from '../../../shared/paths'
import { countryName } from '../../../shared/regions'
import type { MarketDetailsFragment } from '../api/market-details.generated'
import { MarketsDocument } from '../api/markets.generated'
import { NewMarketDialog } from '../components/new-market-dialog'
import { ownCurrency } from '../model/own-currency'

const SHOWN = 3
const countries = ({ countries: codes }: MarketDetailsFragment) =>
  codes.slice(0, SHOWN).map(countryName).join(', ') + (codes.length > SHOWN ? ` and ${codes.length - SHOWN} more` : '')
const currencies = (market: MarketDetailsFragment) => market.currencies.map(({ currency }) => currency).join(', ')
const tax = ({ pricesIncludeTax }: MarketDetailsFragment) => (pricesIncludeTax ? 'Included in prices' : 'Added to prices')
const state = ({ isActive }: MarketDetailsFragment) => (isActive ? 'Active' : 'Inactive')

const columns: readonly ListColumn<MarketDetailsFragment>[] = [
  {
    key: 'name',
    header: 'Market',
    text: ({ name }) => name,
    cell: ({ handle, name }) => (
      <>
        <Link
          to={paths.market(handle)}
          className="-my-1 block py-1 max-w-80 truncate rounded-field font-medium underline-offset-4 hover:underline max-md:max-w-[44vw]"
        >
          {name}
        </Link>
        <span className="block max-w-80 truncate text-ink-2 max-md:max-w-[44vw]">{handle}</span>
      </>
    ),
  },
  { key: 'state', header: 'Status', text: state, cell: (market) => <Badge tone={market.isActive ? 'ok' : 'quiet'}>{state(market)}</Badge> },
  { key: 'countries', header: 'Countries', isMinor: true, text: countries, cell: countries },
  { key: 'currencies', header: 'Currencies', text: currencies, cell: currencies },
  { key: 'tax', header: 'Tax', isMinor: true, text: tax, cell: tax },
]

/** Where the shop sells. */
export function Component() {
  const navigate = useNavigate()
  const [isNew, setNew] = useState(false)
  const { data, loading, error, refetch } = useQuery(MarketsDocument, { fetchPolicy: 'cache-and-network' })
  return (
    <>
      <ListPage
        title="Markets"
        list="markets"
        columns={columns}
        rows={data?.markets}
        isLoading={loading && !data}
        error={error}
        onRetry={() => void refetch()}
        keyOf={({ handle }) => handle}
        nameOf={({ name }) => name}
        onOpen={({ handle }) => void navigate(paths.market(handle))}
        action={
          <Button size="sm" kind="primary" disabled={loading && !data} onClick={() => setNew(true)}>
            <Plus className="size-4" strokeWidth={1.75} aria-hidden="true" /> New market
          </Button>
        }
        empty={<p>No markets yet.</p>}
      />
      {isNew && (
        <NewMarketDialog
          own={ownCurrency(data?.markets)}
          onClose={() => setNew(false)}
          onDone={(handle) => void navigate(paths.market(handle))}
        />
      )}
    </>
  )
}
