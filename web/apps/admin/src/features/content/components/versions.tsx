import { Button, Confirm } from '@stoa/ui'
import { useState } from 'react'
import { moment, words } from '../../../shared/format'
import { IssueList } from '../../../shared/issue-list'
import { Panel } from '../../../shared/panel'

export interface Version {
  version: number
  change: string
  changedAt: string
  changedBy: { name: string | null } | null
  /** What it was, in a few words. */
  outline?: string
}

interface Props {
  versions: readonly Version[]
  current: number
  mayRestore: boolean
  isBusy: boolean
  messages: readonly string[]
  /** What becomes of it. */
  meaning: string
  onRestore: (version: number) => Promise<void>
}

/** What something was after each of its changes, and the way back. */
export function Versions({ versions, current, mayRestore, isBusy, messages, meaning, onRestore }: Props) {
  const [asked, setAsked] = useState<number | null>(null)
  const restore = async (version: number) => {
    await onRestore(version)
    setAsked(null)
  }
  return (
    <Panel title="Versions">
      <IssueList messages={messages} />
      {versions.length === 0 && <p className="text-ink-2">Nothing has been saved yet.</p>}
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
              {one.outline && <p className="truncate text-ink-2">{one.outline}</p>}
            </div>
            {mayRestore && one.version !== current && (
              <Button size="sm" kind="quiet" onClick={() => setAsked(one.version)}>
                Restore<span className="sr-only"> version {one.version}</span>
              </Button>
            )}
          </li>
        ))}
      </ol>
      <Confirm
        isOpen={asked !== null}
        onOpenChange={(isOpen) => !isOpen && setAsked(null)}
        title={`Restore version ${asked}?`}
        act="Restore"
        busy={isBusy}
        onConfirm={() => asked !== null && void restore(asked)}
      >
        {meaning}
      </Confirm>
    </Panel>
  )
}
