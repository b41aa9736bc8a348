import { useQuery } from '@apollo/client/react'
import { Badge, Button, Skeleton, toast } from '@stoa/ui'
import { useEffect, useRef } from 'react'
import { Failed } from '../../../shared/failed'
import { count, moment } from '../../../shared/format'
import { IssueList } from '../../../shared/issue-list'
import { Panel } from '../../../shared/panel'
import { useAct } from '../../../shared/use-act'
import { SearchIndexDocument } from '../api/search-index.generated'
import { SearchIndexRebuildDocument } from '../api/search-index-rebuild.generated'

const OFTEN_MS = 1_000

/** What searches are answered from; built anew while the old one goes on answering. */
export function IndexPanel({ mayWrite }: { mayWrite: boolean }) {
  const { data, error, refetch, startPolling, stopPolling } = useQuery(SearchIndexDocument, { fetchPolicy: 'cache-and-network' })
  const { act, issues, isBusy } = useAct(SearchIndexRebuildDocument)
  const index = data?.searchIndex
  const isBuilding = index?.isBuilding ?? false
  const wasBuilding = useRef(false)
  useEffect(() => {
    if (wasBuilding.current && !isBuilding) toast({ text: 'The search index has been rebuilt.' })
    wasBuilding.current = isBuilding
    if (!isBuilding) return
    startPolling(OFTEN_MS)
    return stopPolling
  }, [isBuilding, startPolling, stopPolling])
  const rebuild = async () => {
    if (await act({})) void refetch()
  }
  return (
    <Panel
      title="Search index"
      action={
        mayWrite && (
          <Button size="sm" busy={isBusy || isBuilding} disabled={!index} onClick={() => void rebuild()}>
            Rebuild
          </Button>
        )
      }
    >
      <IssueList messages={issues.map(({ message }) => message)} />
      {error && !index ? (
        <Failed onRetry={() => void refetch()} />
      ) : !index ? (
        <Skeleton className="h-16 rounded-button" />
      ) : (
        <>
          <p className="flex flex-wrap items-center gap-3">
            <Badge tone={isBuilding ? 'info' : 'quiet'}>{isBuilding ? 'Rebuilding' : 'Up to date'}</Badge>
            <span className="tabular">{count(index.products)} products</span>
            {index.builtAt && <span className="text-ink-2 text-sm">Built {moment(index.builtAt)}</span>}
          </p>
          {isBuilding && (
            <div className="mt-3">
              <progress
                aria-label="Products indexed"
                value={index.productsDone}
                max={Math.max(1, index.productsTotal)}
                className="h-2 w-full overflow-hidden rounded-full accent-accent"
              />
              <p className="tabular mt-1 text-ink-2 text-sm">
                {count(index.productsDone)} of {count(index.productsTotal)}. Customers search the current index meanwhile.
              </p>
            </div>
          )}
        </>
      )}
    </Panel>
  )
}
