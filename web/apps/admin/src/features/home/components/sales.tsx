import { useQuery } from '@apollo/client/react'
import { Notice, Skeleton } from '@stoa/ui'
import { useSearchParams } from 'react-router'
import { Failed } from '../../../shared/failed'
import { SalesDocument } from '../api/sales.generated'
import type { Report } from '../model/metrics'
import { type Choice, readChoice, reportOf, writeChoice } from '../model/period'
import { useMinute } from '../model/use-minute'
import { CoursePanel } from './course-panel'
import { DetailsPanel } from './details-panel'
import { FigureCards } from './figure-cards'
import { PeriodBar } from './period-bar'
import { TopProducts } from './top-products'

const POLL_MS = 10_000
const timeZone = new Intl.DateTimeFormat().resolvedOptions().timeZone

/** How the shop sells in a period, as it happens. */
export function Sales() {
  const [search, setSearch] = useSearchParams()
  const choice = readChoice(search)
  const input = reportOf(choice, useMinute(), timeZone)
  const { data, previousData, error, refetch } = useQuery(SalesDocument, {
    // What is not asked needs no variables of its own.
    variables: { input: input ?? { placedFrom: '', placedBefore: '' } },
    skip: input === null,
    errorPolicy: 'all',
    fetchPolicy: 'cache-and-network',
    pollInterval: POLL_MS,
    skipPollAttempt: () => document.hidden,
  })
  const report = (data ?? previousData)?.salesReport as Report | null | undefined
  const change = (next: Partial<Choice>) => setSearch(writeChoice({ ...choice, ...next }), { replace: true, preventScrollReset: true })
  return (
    <section aria-label="Sales" className="space-y-4">
      <PeriodBar choice={choice} currencies={report?.byCurrency.map(({ currency }) => currency) ?? []} onChange={change} />
      {!input ? (
        <Notice kind="info">Choose a first and a last day, at most two years apart.</Notice>
      ) : report ? (
        <>
          {!report.isComplete && <Notice kind="info">Older orders are still being counted. These figures are too low.</Notice>}
          <FigureCards report={report} chosen={choice.metric} onChoose={(metric) => change({ metric })} />
          <CoursePanel report={report} metric={choice.metric} step={input.step ?? 'DAY'} />
          <div className="grid items-start gap-4 lg:grid-cols-2">
            <TopProducts products={report.topProducts} />
            <DetailsPanel report={report} />
          </div>
        </>
      ) : error ? (
        <Failed onRetry={() => void refetch()} />
      ) : (
        <Waiting />
      )}
    </section>
  )
}

function Waiting() {
  return (
    <div aria-busy="true" className="space-y-4">
      <div className="grid grid-cols-2 gap-3 lg:grid-cols-4 lg:gap-4">
        {Array.from({ length: 4 }, (_, card) => (
          <Skeleton key={card} className="h-26 rounded-card" />
        ))}
      </div>
      <Skeleton className="h-96 rounded-card" />
    </div>
  )
}
