import { useQuery } from '@apollo/client/react'
import { Button, Confirm, toast } from '@stoa/ui'
import { useEffect, useRef, useState } from 'react'
import { moment, words } from '../../../shared/format'
import { IssueList } from '../../../shared/issue-list'
import { Panel } from '../../../shared/panel'
import { useAct } from '../../../shared/use-act'
import { ContentPageRestoreDocument } from '../api/content-page-restore.generated'
import { ContentPageVersionsDocument, type ContentPageVersionsQuery } from '../api/content-page-versions.generated'
import type { PageDetailsFragment } from '../api/page-details.generated'

type Version = ContentPageVersionsQuery['contentPageVersions']['nodes'][number]

interface Props {
  page: PageDetailsFragment
  mayWrite: boolean
  onChanged: () => void
}

/** What a page was after each of its changes, to make it the draft again. */
export function VersionsPanel({ page, mayWrite, onChanged }: Props) {
  const { data, previousData, refetch } = useQuery(ContentPageVersionsDocument, {
    variables: { pageId: page.id },
    fetchPolicy: 'cache-and-network',
  })
  const seen = useRef(page.version)
  useEffect(() => {
    if (seen.current !== page.version) void refetch()
    seen.current = page.version
  }, [page.version, refetch])
  const { act, issues, isBusy } = useAct(ContentPageRestoreDocument)
  const [asked, setAsked] = useState<Version | null>(null)
  const versions = (data ?? previousData)?.contentPageVersions.nodes ?? []
  const restore = async ({ version }: Version) => {
    const done = await act({ input: { id: page.id, expectedVersion: page.version, version } })
    setAsked(null)
    if (!done) return
    onChanged()
    toast({ text: `Version ${version} is the draft again.` })
  }
  return (
    <Panel title="Versions">
      <IssueList messages={issues.map(({ message }) => message)} />
      <ol className="space-y-3">
        {versions.map((one) => (
          <li key={one.version} className="flex items-start justify-between gap-2 text-sm">
            <div className="min-w-0">
              <p className="font-medium">
                {words(one.change)} <span className="tabular font-normal text-ink-2">({one.version})</span>
              </p>
              <p className="truncate text-ink-2">
                {moment(one.changedAt)}
                {one.changedBy?.name && `, ${one.changedBy.name}`}
              </p>
            </div>
            {mayWrite && !page.isMirrored && one.version !== page.version && (
              <Button size="sm" kind="quiet" onClick={() => setAsked(one)}>
                Restore<span className="sr-only"> version {one.version}</span>
              </Button>
            )}
          </li>
        ))}
      </ol>
      <Confirm
        isOpen={asked !== null}
        onOpenChange={(isOpen) => !isOpen && setAsked(null)}
        title={`Restore version ${asked?.version}?`}
        act="Restore"
        busy={isBusy}
        onConfirm={() => asked && void restore(asked)}
      >
        It becomes the draft. What customers see stays until you publish, and the present draft stays among the versions.
      </Confirm>
    </Panel>
  )
}
