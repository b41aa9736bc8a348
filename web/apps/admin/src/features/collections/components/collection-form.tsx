import { toast } from '@stoa/ui'
import { DetailsPanel } from '../../../shared/details-panel'
import { DraftBar } from '../../../shared/draft-bar'
import { useAct } from '../../../shared/use-act'
import { useDraft } from '../../../shared/use-draft'
import type { CollectionEditingFragment } from '../api/collection-editing.generated'
import { CollectionUpdateDocument } from '../api/collection-update.generated'

const draftOf = ({ title, slug, descriptionHtml }: CollectionEditingFragment) => ({ title, slug, descriptionHtml })

/** What a collection is called and says. */
export function CollectionForm({ collection, mayWrite }: { collection: CollectionEditingFragment; mayWrite: boolean }) {
  const { act, issues, isBusy, clear } = useAct(CollectionUpdateDocument)
  const editing = useDraft({
    source: collection,
    draftOf,
    issues,
    clear,
    send: async (changes, expectedVersion) => {
      const done = await act({ input: { id: collection.id, expectedVersion, ...changes } })
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
      onChange={({ name, ...others }) => change(name === undefined ? others : { ...others, title: name })}
    >
      <DraftBar draft={editing} isBusy={isBusy} clear={clear} />
    </DetailsPanel>
  )
}
