import { toast } from '@stoa/ui'
import { DetailsPanel } from '../../../shared/details-panel'
import { DraftBar } from '../../../shared/draft-bar'
import { useAct } from '../../../shared/use-act'
import { useDraft } from '../../../shared/use-draft'
import { AssetField } from '../../media'
import type { BrandEditingFragment } from '../api/brand-editing.generated'
import { BrandUpdateDocument } from '../api/brand-update.generated'
import { changesOf, draftOf } from '../model/brand-draft'

interface Props {
  brand: BrandEditingFragment
  mayWrite: boolean
  reread: () => Promise<BrandEditingFragment | null | undefined>
}

const LONGEST_NAME = 100

/** What a brand is called, says and shows. */
export function BrandForm({ brand, mayWrite, reread }: Props) {
  const { act, issues, isBusy, clear } = useAct(BrandUpdateDocument)
  const editing = useDraft({
    source: brand,
    draftOf,
    issues,
    clear,
    reread,
    send: async (changes, expectedVersion) => {
      const done = await act({ input: { id: brand.id, expectedVersion, ...changesOf(changes) } })
      if (done?.brand) toast({ text: `${done.brand.name} saved.` })
      return done?.brand
    },
  })
  const { draft, change, fields, rest } = editing
  return (
    <DetailsPanel
      details={draft}
      errors={fields}
      rest={rest}
      longestName={LONGEST_NAME}
      address={`/brands/${draft.slug}. The old address redirects to a new one.`}
      mayWrite={mayWrite}
      onChange={change}
      picture={
        <AssetField
          label="Logo"
          hint="Shown at the top of its page."
          picture={draft.logoAssetId}
          disabled={!mayWrite}
          error={fields.logoAssetId}
          onChange={(logoAssetId) => change({ logoAssetId })}
        />
      }
    >
      <DraftBar draft={editing} isBusy={isBusy} clear={clear} />
    </DetailsPanel>
  )
}
