import { Button, toast } from '@stoa/ui'
import { useState } from 'react'
import { DraftBar } from '../../../shared/draft-bar'
import { IssueList } from '../../../shared/issue-list'
import { Panel } from '../../../shared/panel'
import { useAct } from '../../../shared/use-act'
import { useDraft } from '../../../shared/use-draft'
import type { MediaFileDetailsFragment } from '../api/media-file-details.generated'
import { MediaFileUpdateDocument } from '../api/media-file-update.generated'
import { changesOf, draftOf, posterOf } from '../model/file-draft'
import { FileThumb } from './file-thumb'
import { PicturePicker } from './picture-picker'
import { SaidPanels } from './said-panels'
import { UsagesPanel } from './usages-panel'

interface Props {
  file: MediaFileDetailsFragment
  mayWrite: boolean
  reread: () => Promise<MediaFileDetailsFragment | null | undefined>
}

/** What is said of a film, a model or a document, and the picture that stands for it. */
export function FileForm({ file, mayWrite, reread }: Props) {
  const { act, issues, isBusy, clear } = useAct(MediaFileUpdateDocument)
  const [isPicking, setPicking] = useState(false)
  const editing = useDraft({
    source: file,
    draftOf,
    issues,
    clear,
    reread,
    send: async (changes, expectedVersion) => {
      const done = await act({ input: { id: file.id, expectedVersion, ...changesOf(changes) } })
      if (done?.file) toast({ text: 'File saved.' })
      return done?.file
    },
  })
  const { draft, change, fields, rest } = editing
  const poster = draft.posterAssetId
  const isDocument = file.kind === 'DOCUMENT'
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-5 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
      <div className="min-w-0 space-y-5">
        {file.kind === 'VIDEO' && (
          <Panel title="Video">
            {/* biome-ignore lint/a11y/useMediaCaption: staff look at what they uploaded. */}
            <video
              controls
              preload="metadata"
              src={file.media.url}
              poster={poster?.url}
              className="max-h-128 w-full rounded-button bg-surface-2 object-contain"
            />
          </Panel>
        )}
        <IssueList messages={rest} />
        {!isDocument && (
          <Panel title="Poster">
            <IssueList messages={fields.posterAssetId ? [fields.posterAssetId] : []} />
            <div className="flex flex-wrap items-center gap-4">
              <FileThumb kind={file.kind} thumb={poster?.thumb} className="h-25 w-20" />
              <p className="min-w-40 flex-1 text-ink-2 text-sm">Shown until somebody opens it. Choose a picture of the same shape.</p>
              {mayWrite && (
                <div className="flex gap-2">
                  <Button size="sm" onClick={() => setPicking(true)}>
                    {poster ? 'Change poster' : 'Choose poster'}
                  </Button>
                  {poster && (
                    <Button size="sm" kind="quiet" onClick={() => change({ posterAssetId: null })}>
                      Remove poster
                    </Button>
                  )}
                </div>
              )}
            </div>
          </Panel>
        )}
        <UsagesPanel usages={file.usages} />
      </div>
      <div className="min-w-0 space-y-5">
        <SaidPanels
          label={isDocument ? 'Name in the shop' : 'Alt text'}
          note={isDocument ? 'What shoppers see as the name of the download.' : 'Describes it to those who cannot see it.'}
          example={isDocument ? 'Care instructions' : 'The lamp being lit'}
          draft={draft}
          fields={fields}
          mayWrite={mayWrite}
          change={change}
        />
      </div>
      {isPicking && (
        <PicturePicker
          onClose={() => setPicking(false)}
          onPick={(picture) => {
            change({ posterAssetId: posterOf(picture) })
            setPicking(false)
          }}
        />
      )}
      <DraftBar draft={editing} isBusy={isBusy} clear={clear} />
    </div>
  )
}
