import { useQuery } from '@apollo/client/react'
import { Badge, Skeleton } from '@stoa/ui'
import { useParams } from 'react-router'
import { DeleteButton } from '../../../shared/delete-button'
import { Failed } from '../../../shared/failed'
import { Heading } from '../../../shared/heading'
import { Missing } from '../../../shared/missing'
import { paths } from '../../../shared/paths'
import { pageOf, useTableState } from '../../../shared/table-state'
import { useAct } from '../../../shared/use-act'
import { useTitle } from '../../../shared/use-title'
import { useViewer } from '../../session'
import { PriceListDeleteDocument } from '../api/price-list-delete.generated'
import type { PriceListDetailsFragment } from '../api/price-list-details.generated'
import { PriceListPageDocument } from '../api/price-list-page.generated'
import { ConditionsForm } from '../components/conditions-form'
import { PricesPanel } from '../components/prices-panel'
import { listState } from '../model/conditions'

const PAGE = 25

/** One price list: its prices, and when they count. */
export function Component() {
  const { handle = '' } = useParams()
  const mayWrite = useViewer().may('PRODUCTS_WRITE')
  const { state } = useTableState()
  const { data, previousData, loading, error, refetch } = useQuery(PriceListPageDocument, {
    variables: { handle, ...pageOf(state, PAGE) },
    fetchPolicy: 'cache-and-network',
  })
  // Another page of its prices is on its way: those that are there stay.
  const before = previousData?.priceList?.handle === handle ? previousData.priceList : null
  const list = data ? data.priceList : before
  useTitle(list?.name)
  if (error && !list) return <Failed onRetry={() => void refetch()} />
  if (!list && !loading) return <Missing what="price list" back={paths.priceLists} />
  if (!list)
    return (
      <div className="desk py-6">
        <Skeleton className="h-96 rounded-card" />
      </div>
    )
  const [word, tone] = listState(list)
  return (
    <div className="desk py-6">
      <Heading
        back={{ to: paths.priceLists, name: 'Price lists' }}
        title={list.name}
        badges={<Badge tone={tone}>{word}</Badge>}
        note={list.handle}
      >
        {mayWrite && <Delete list={list} />}
      </Heading>
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-5 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <PricesPanel list={list} mayWrite={mayWrite} isStale={loading && !data} onChanged={() => void refetch()} />
        <ConditionsForm key={handle} list={list} mayWrite={mayWrite} reread={async () => (await refetch()).data?.priceList} />
      </div>
    </div>
  )
}

function Delete({ list }: { list: PriceListDetailsFragment }) {
  const { act, issues, isBusy } = useAct(PriceListDeleteDocument)
  const { handle, name, version } = list
  return (
    <DeleteButton
      what="price list"
      name={name}
      back={paths.priceLists}
      isBusy={isBusy}
      issues={issues}
      onDelete={async () => Boolean(await act({ input: { handle, expectedVersion: version } }))}
    >
      Its prices are deleted too. Customers see the prices that remain at once; orders keep theirs.
    </DeleteButton>
  )
}
