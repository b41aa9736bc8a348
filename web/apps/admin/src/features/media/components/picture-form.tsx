import { toast } from '@stoa/ui'
import { DraftBar } from '../../../shared/draft-bar'
import { IssueList } from '../../../shared/issue-list'
import { Panel } from '../../../shared/panel'
import { useAct } from '../../../shared/use-act'
import { useDraft } from '../../../shared/use-draft'
import { MediaAssetUpdateDocument } from '../api/media-asset-update.generated'
import type { PictureDetailsFragment } from '../api/picture-details.generated'
import { changesOf, draftOf } from '../model/picture-draft'
import { FocalPoint } from './focal-point'
import { SaidPanels } from './said-panels'
import { UsagesPanel } from './usages-panel'

interface Props {
  picture: PictureDetailsFragment
  mayWrite: boolean
  reread: () => Promise<PictureDetailsFragment | null | undefined>
}

/** What is said of a picture, wherever it is shown. */
export function PictureForm({ picture, mayWrite, reread }: Props) {
  const { act, issues, isBusy, clear } = useAct(MediaAssetUpdateDocument)
  const editing = useDraft({
    source: picture,
    draftOf,
    issues,
    clear,
    reread,
    send: async (changes, expectedVersion) => {
      const done = await act({ input: { id: picture.id, expectedVersion, ...changesOf(changes) } })
      if (done?.asset) toast({ text: 'Picture saved.' })
      return done?.asset
    },
  })
  const { draft, change, fields, rest } = editing
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-5 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
      <Panel title="Picture">
        <IssueList messages={[...rest, ...(fields.focalPoint ? [fields.focalPoint] : [])]} />
        <FocalPoint
          src={picture.image.large}
          point={draft.focalPoint}
          disabled={!mayWrite}
          onChange={(focalPoint) => change({ focalPoint })}
        />
      </Panel>
      <div className="min-w-0 space-y-5">
        <SaidPanels
          label="Alt text"
          note="Describes the picture to screen readers and search engines."
          example="A blue mug on a table"
          draft={draft}
          fields={fields}
          mayWrite={mayWrite}
          change={change}
        />
        <UsagesPanel usages={picture.usages} />
      </div>
      <DraftBar draft={editing} isBusy={isBusy} clear={clear} />
    </div>
  )
}
