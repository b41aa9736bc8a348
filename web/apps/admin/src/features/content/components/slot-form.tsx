import { Notice, toast } from '@stoa/ui'
import { DraftBar } from '../../../shared/draft-bar'
import { IssueList } from '../../../shared/issue-list'
import { useAct } from '../../../shared/use-act'
import { useDraft } from '../../../shared/use-draft'
import { PlacementSetDocument } from '../api/placement-set.generated'
import type { SlotDetailsFragment } from '../api/slot-details.generated'
import { type BannerDraft, bannerInput, bannerOf, draftOf } from '../model/banners'
import { BannerFields } from './banner-fields'
import { BlocksEditor } from './blocks-editor'

const MOST = 20

interface Props {
  slot: SlotDetailsFragment
  locale: string
  mayWrite: boolean
  onSaved: () => Promise<SlotDetailsFragment | undefined>
}

/** What one slot of the shop shows in one language. */
export function SlotForm({ slot, locale, mayWrite, onSaved }: Props) {
  const { act, issues, isBusy, clear } = useAct(PlacementSetDocument)
  const editing = useDraft<SlotDetailsFragment, { banners: readonly BannerDraft[] }>({
    source: slot,
    draftOf,
    issues,
    clear,
    send: async ({ banners = [] }, expectedVersion) => {
      const done = await act({ input: { key: slot.key, expectedVersion, locale, banners: banners.map(bannerInput) } })
      if (!done) return null
      toast({ text: `${slot.key} saved.` })
      return onSaved()
    },
  })
  // What a newer desk has put here would be lost.
  const isUnknown = draftOf(slot).banners.length < slot.banners.length
  const isFixed = !mayWrite || isUnknown
  return (
    <>
      {isUnknown && <Notice kind="warn">This slot shows something that cannot be edited here.</Notice>}
      <IssueList messages={[...Object.values(editing.fields), ...editing.rest]} />
      <BlocksEditor
        title="Banners"
        empty="Nothing is shown here yet."
        blocks={editing.draft.banners}
        isFixed={isFixed}
        most={MOST}
        make={bannerOf}
        onChange={(banners) => editing.change({ banners })}
        extra={(banner, change) => <BannerFields banner={banner} isFixed={isFixed} onChange={change} />}
      />
      <DraftBar draft={editing} isBusy={isBusy} clear={clear} />
    </>
  )
}
