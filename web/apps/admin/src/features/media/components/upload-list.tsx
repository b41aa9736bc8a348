import { Badge, Button, type Tone } from '@stoa/ui'
import type { UploadState } from '../model/use-sending'

const WORDS: Record<UploadState['state'], [string, Tone]> = {
  waiting: ['Waiting', 'quiet'],
  sending: ['Uploading', 'info'],
  added: ['Added', 'ok'],
  known: ['Already in the library', 'quiet'],
  refused: ['Not added', 'bad'],
}

/** How far each of several files is. */
export function UploadList({
  uploads,
  isUploading,
  onClose,
}: {
  uploads: readonly UploadState[]
  isUploading: boolean
  onClose: () => void
}) {
  if (uploads.length === 0) return null
  const done = uploads.filter(({ state }) => state !== 'waiting' && state !== 'sending').length
  return (
    <section aria-label="Uploads" className="card mb-5 p-4">
      <div className="mb-3 flex min-h-9 items-center justify-between gap-3">
        <p role="status" className="tabular font-medium">
          {done} of {uploads.length} {uploads.length === 1 ? 'file' : 'files'} done
        </p>
        {!isUploading && (
          <Button size="sm" kind="quiet" onClick={onClose}>
            Dismiss
          </Button>
        )}
      </div>
      <ul className="max-h-60 space-y-2 overflow-y-auto">
        {uploads.map(({ key, name, part, state, problem }) => (
          <li key={key} className="flex items-center gap-3 text-sm">
            <span className="w-44 shrink-0 truncate max-sm:w-28">{name}</span>
            {problem ? (
              <span className="min-w-0 flex-1 text-bad">{problem}</span>
            ) : (
              <progress
                aria-label={`Upload of ${name}`}
                value={Math.round(part * 100)}
                max={100}
                className="h-1.5 min-w-0 flex-1 overflow-hidden rounded-full accent-accent"
              />
            )}
            <Badge tone={WORDS[state][1]}>{WORDS[state][0]}</Badge>
          </li>
        ))}
      </ul>
    </section>
  )
}
