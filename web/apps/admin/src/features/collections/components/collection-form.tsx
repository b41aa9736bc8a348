import { toast } from '@stoa/ui'
import { DetailsPanel } from '../../../shared/details-panel'
import { DraftBar } from '../../../shared/draft-bar'
import { headChangesOf, headDraftOf } from '../../../shared/page-head'
import { useAct } from '../../../shared/use-act'
import { useDraft } from '../../../shared/use-draft'
import { AssetField } from '../../media'
import type { CollectionEditingFragment } from '../api/collection-editing.generated'
import { CollectionUpdateDocument } from '../api/collection-update.generated'

const draftOf = ({ title, slug, descriptionHtml, ...head }: CollectionEditingFragment) => ({
  title,
  slug,
  descriptionHtml,
  ...headDraftOf(head),
})

interface Props {
  collection: CollectionEditingFragment
  mayWrite: boolean
  reread: () => Promise<CollectionEditingFragment | null | undefined>
}

/** What a collection is called and says. */
export function CollectionForm({ collection, mayWrite, reread }: Props) {
  const { act, issues, isBusy, clear } = useAct(CollectionUpdateDocument)
  const editing = useDraft({
    source: collection,
    draftOf,
    issues,
    clear,
    reread,
    send: async (changes, expectedVersion) => {
      const done = await act({ input: { id: collection.id, expectedVersion, ...headChangesOf(changes) } })
      if (done?.collection) toast({ text: `${done.collection.title} saved.` })
      return done?.collection
    },
  })
  const { draft, change, fields, rest } = editing
  return (
    <DetailsPanel
      details={{ ...draft, name: draft.title }}
      errors={{ ...fields, name: fields.title }}
      rest={rest}
      longestName={250}
      address={`/collections/${draft.slug}`}
      mayWrite={mayWrite}
      picture={
        <AssetField
          label="Picture"
          hint="Shown at the top of its page, and where the page is shared."
          picture={draft.imageAssetId}
          disabled={!mayWrite}
          error={fields.imageAssetId}
          onChange={(imageAssetId) => change({ imageAssetId })}
        />
      }
      onChange={({ name, ...others }) => change(name === undefined ? others : { ...others, title: name })}
    >
      <DraftBar draft={editing} isBusy={isBusy} clear={clear} />
    </DetailsPanel>
  )
}
