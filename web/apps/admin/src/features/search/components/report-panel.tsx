import { useQuery } from '@apollo/client/react'
import { Button, cn, SelectField, Skeleton } from '@stoa/ui'
import { useSearchParams } from 'react-router'
import { Failed } from '../../../shared/failed'
import { count, decimal } from '../../../shared/format'
import { Panel } from '../../../shared/panel'
import type { SearchCountRowFragment } from '../api/search-count-row.generated'
import { SearchReportDocument } from '../api/search-report.generated'

const PERIODS = ['7', '30', '90']

interface Props {
  mayWrite: boolean
  onSynonym: (query: string) => void
  onPin: (query: string) => void
}

/** What shoppers search for, and what they do not find: from there it is one step to a synonym or a pin. */
export function ReportPanel(props: Props) {
  const [search, setSearch] = useSearchParams()
  const days = PERIODS.find((one) => one === search.get('days')) ?? '30'
  const { data, previousData, error, loading, refetch } = useQuery(SearchReportDocument, {
    variables: { days: Number(days) },
    fetchPolicy: 'cache-and-network',
  })
  const report = (data ?? previousData)?.searchReport
  return (
    <Panel
      title="What customers search for"
      action={
        <div className="w-36">
          <SelectField
            isSmall
            label="Period"
            value={days}
            onChange={({ target }) => setSearch(target.value === '30' ? {} : { days: target.value }, { replace: true })}
          >
            {PERIODS.map((one) => (
              <option key={one} value={one}>
                Last {one} days
              </option>
            ))}
          </SelectField>
        </div>
      }
    >
      {error && !report ? (
        <Failed onRetry={() => void refetch()} />
      ) : !report ? (
        <Skeleton className="h-56 rounded-button" />
      ) : (
        <div className={cn('grid gap-8 xl:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]', loading && 'opacity-60')}>
          <Searches {...props} title="Without results" rows={report.withoutHits} isMissed empty="Every search found something." />
          <Searches {...props} title="Top searches" rows={report.top} empty="Nobody has searched in this period." />
        </div>
      )}
    </Panel>
  )
}

interface SearchesProps extends Props {
  title: string
  rows: readonly SearchCountRowFragment[]
  isMissed?: boolean
  empty: string
}

function Searches({ title, rows, isMissed = false, empty, mayWrite, onSynonym, onPin }: SearchesProps) {
  return (
    <div className="min-w-0">
      <h3 className="mb-2 font-medium">{title}</h3>
      {rows.length === 0 ? (
        <p className="py-4 text-ink-2">{empty}</p>
      ) : (
        <table aria-label={title} className="w-full text-sm">
          <thead>
            <tr className="border-b text-left text-ink-2">
              <th scope="col" className="py-1.5 font-medium">
                Search
              </th>
              <th scope="col" className="whitespace-nowrap py-1.5 pl-4 text-right font-medium">
                {isMissed ? 'No results' : 'Searches'}
              </th>
              {!isMissed && (
                <>
                  <th scope="col" className="whitespace-nowrap py-1.5 pl-4 text-right font-medium max-sm:hidden">
                    Opened a result
                  </th>
                  <th scope="col" className="py-1.5 pl-4 text-right font-medium max-md:hidden">
                    Position
                  </th>
                </>
              )}
              {mayWrite && (
                <th scope="col" className="py-1.5">
                  <span className="sr-only">Actions</span>
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ query, searches, searchesWithoutHits, clickThroughPercent, meanPosition }) => (
              <tr key={query} className="border-b last:border-b-0">
                <td className="w-full max-w-0 truncate py-1.5" title={query}>
                  {query}
                  {!isMissed && <span className="tabular block text-ink-2 sm:hidden">{decimal(Number(clickThroughPercent))}% opened</span>}
                </td>
                <td className="tabular whitespace-nowrap py-1.5 pl-4 text-right">
                  {isMissed ? `${count(searchesWithoutHits)} of ${count(searches)}` : count(searches)}
                </td>
                {!isMissed && (
                  <>
                    <td className="py-1.5 pl-4 max-sm:hidden">
                      <Share percent={Number(clickThroughPercent)} />
                    </td>
                    <td className="tabular py-1.5 pl-4 text-right max-md:hidden">{meanPosition ? decimal(Number(meanPosition)) : '–'}</td>
                  </>
                )}
                {mayWrite && (
                  <td className="whitespace-nowrap py-1 pl-3 text-right">
                    <Button size="sm" kind="quiet" onClick={() => onSynonym(query)}>
                      Synonym<span className="sr-only"> for {query}</span>
                    </Button>
                    <Button size="sm" kind="quiet" onClick={() => onPin(query)}>
                      Pin<span className="sr-only"> products for {query}</span>
                    </Button>
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  )
}

/** How many of a hundred, as a bar too. */
function Share({ percent }: { percent: number }) {
  return (
    <div className="flex items-center justify-end gap-2.5">
      <span aria-hidden="true" className="h-1.5 w-14 shrink-0 rounded-full bg-surface-3">
        {percent > 0 && <span className="block h-full min-w-1 rounded-full bg-chart" style={{ width: `${percent}%` }} />}
      </span>
      <span className="tabular w-11 text-right">{decimal(percent)}%</span>
    </div>
  )
}
