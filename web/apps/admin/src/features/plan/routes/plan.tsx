import { useQuery } from '@apollo/client/react'
import { Field, Skeleton } from '@stoa/ui'
import { useState } from 'react'
import { Failed } from '../../../shared/failed'
import { instantOf, localTime } from '../../../shared/local-time'
import { Panel } from '../../../shared/panel'
import { useTitle } from '../../../shared/use-title'
import { PlanDocument } from '../api/plan.generated'
import { AgendaList } from '../components/agenda-list'
import { ProductThen } from '../components/product-then'
import { agenda } from '../model/agenda'

const DAYS = 90
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString()

/** What is planned for the shop, and how it looks then. */
export function Component() {
  const [text, setText] = useState(() => localTime(inDays(DAYS)))
  const at = instantOf(text)
  useTitle('Schedule')
  const { data, previousData, error, refetch } = useQuery(PlanDocument, {
    variables: { at: at ?? '' },
    skip: !at,
    fetchPolicy: 'cache-and-network',
  })
  const plan = (data ?? previousData)?.catalogPreview
  return (
    <div className="desk py-6">
      <div className="mb-5 flex flex-wrap items-end justify-between gap-4">
        <div>
          <h1 className="font-semibold text-[22px]">Schedule</h1>
          <p className="mt-1 text-ink-2 text-sm">What is planned, and what shoppers will see.</p>
        </div>
        <div className="w-60">
          <Field
            label="Until"
            isSmall
            type="datetime-local"
            value={text}
            min={localTime(inDays(0))}
            onChange={({ target }) => setText(target.value)}
          />
        </div>
      </div>
      <div className="grid items-start gap-5 lg:grid-cols-2">
        <Panel title="What happens">
          {error && !plan ? (
            <Failed onRetry={() => void refetch()} />
          ) : plan ? (
            <AgendaList events={agenda(plan)} />
          ) : (
            <Skeleton className="h-64" />
          )}
        </Panel>
        {at && <ProductThen at={at} />}
      </div>
    </div>
  )
}
