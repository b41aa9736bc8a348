import { useQuery } from '@apollo/client/react'
import { Button, cn, SelectField, Skeleton } from '@stoa/ui'
import { useSearchParams } from 'react-router'
import { Failed } from '../../../shared/failed'
import { count } from '../../../shared/format'
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
        <div className={cn('grid gap-8 xl:grid-cols-2', loading && 'opacity-60')}>
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
              <th scope="col" className="py-1.5 text-right font-medium">
                {isMissed ? 'No results' : 'Searches'}
              </th>
              {mayWrite && (
                <th scope="col" className="py-1.5">
                  <span className="sr-only">Actions</span>
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ query, searches, searchesWithoutHits }) => (
              <tr key={query} className="border-b last:border-b-0">
                <td className="max-w-40 truncate py-1.5" title={query}>
                  {query}
                </td>
                <td className="tabular py-1.5 text-right">
                  {isMissed ? `${count(searchesWithoutHits)} of ${count(searches)}` : count(searches)}
                </td>
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
