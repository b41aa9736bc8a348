import { useQuery } from '@apollo/client/react'
import { Skeleton, toast } from '@stoa/ui'
import { useState } from 'react'
import { Failed } from '../../../shared/failed'
import { useTitle } from '../../../shared/use-title'
import { useViewer } from '../../session'
import type { SearchPinRowFragment } from '../api/search-pin-row.generated'
import type { SearchSynonymRowFragment } from '../api/search-synonym-row.generated'
import { SearchTuningDocument } from '../api/search-tuning.generated'
import { IndexPanel } from '../components/index-panel'
import { PinDialog } from '../components/pin-dialog'
import { PinsPanel } from '../components/pins-panel'
import { ReportPanel } from '../components/report-panel'
import { SynonymDialog } from '../components/synonym-dialog'
import { SynonymsPanel } from '../components/synonyms-panel'

type Open =
  | { what: 'synonym'; synonym: SearchSynonymRowFragment | null; term?: string }
  | { what: 'pin'; pin: SearchPinRowFragment | null; query?: string }

/** What shoppers search for, and how staff help them to find it. */
export function Component() {
  const mayWrite = useViewer().may('PRODUCTS_WRITE')
  const { data, error, refetch } = useQuery(SearchTuningDocument, { fetchPolicy: 'cache-and-network' })
  const [open, setOpen] = useState<Open | null>(null)
  useTitle('Search')
  const close = () => setOpen(null)
  const done = (text: string) => {
    close()
    void refetch()
    toast({ text })
  }
  /** A text that is pinned already is changed, not pinned anew. */
  const pin = (query: string) => setOpen({ what: 'pin', query, pin: data?.searchPins.find((one) => one.query === query) ?? null })
  return (
    <div className="desk py-6">
      <h1 className="mb-4 font-semibold text-[22px]">Search</h1>
      <div className="space-y-5">
        <ReportPanel mayWrite={mayWrite} onSynonym={(term) => setOpen({ what: 'synonym', synonym: null, term })} onPin={pin} />
        {error && !data ? (
          <Failed onRetry={() => void refetch()} />
        ) : !data ? (
          <Skeleton className="h-40 rounded-card" />
        ) : (
          <div className="grid items-start gap-5 lg:grid-cols-2">
            <SynonymsPanel
              synonyms={data.searchSynonyms}
              mayWrite={mayWrite}
              onNew={() => setOpen({ what: 'synonym', synonym: null })}
              onEdit={(synonym) => setOpen({ what: 'synonym', synonym })}
              onChanged={() => void refetch()}
            />
            <PinsPanel
              pins={data.searchPins}
              mayWrite={mayWrite}
              onNew={() => setOpen({ what: 'pin', pin: null })}
              onEdit={(one) => setOpen({ what: 'pin', pin: one })}
              onChanged={() => void refetch()}
            />
          </div>
        )}
        <IndexPanel mayWrite={mayWrite} />
      </div>
      {open?.what === 'synonym' && (
        <SynonymDialog synonym={open.synonym} term={open.term} onClose={close} onDone={() => done('Synonym saved.')} />
      )}
      {open?.what === 'pin' && (
        <PinDialog pin={open.pin} query={open.query} onClose={close} onDone={(query) => done(`Products pinned for “${query}”.`)} />
      )}
    </div>
  )
}
