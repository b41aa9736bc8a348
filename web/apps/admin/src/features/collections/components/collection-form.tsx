import { AreaField, Field, toast } from '@stoa/ui'
import { DraftBar } from '../../../shared/draft-bar'
import { IssueList } from '../../../shared/issue-list'
import { Panel } from '../../../shared/panel'
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
    <Panel title="Details">
      <IssueList messages={rest} />
      <div className="space-y-4">
        <Field
          isSmall
          label="Name"
          disabled={!mayWrite}
          maxLength={250}
          value={draft.title}
          onChange={({ target }) => change({ title: target.value })}
          error={fields.title}
        />
        <AreaField
          isOptional
          label="Description"
          rows={4}
          disabled={!mayWrite}
          value={draft.descriptionHtml}
          onChange={({ target }) => change({ descriptionHtml: target.value })}
          hint="Basic HTML is supported. Unsafe markup is removed."
          error={fields.descriptionHtml}
        />
        <Field
          isSmall
          label="URL handle"
          disabled={!mayWrite}
          value={draft.slug}
          onChange={({ target }) => change({ slug: target.value })}
          hint={`/collections/${draft.slug}`}
          error={fields.slug}
        />
      </div>
      <DraftBar draft={editing} isBusy={isBusy} clear={clear} />
    </Panel>
  )
}
