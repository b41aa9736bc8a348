import { AreaField, Field, toast } from '@stoa/ui'
import { DraftBar } from '../../../shared/draft-bar'
import { IssueList } from '../../../shared/issue-list'
import { Panel } from '../../../shared/panel'
import { useAct } from '../../../shared/use-act'
import { useDraft } from '../../../shared/use-draft'
import type { CategoryEditingFragment } from '../api/category-editing.generated'
import { CategoryUpdateDocument } from '../api/category-update.generated'

const draftOf = ({ name, slug, descriptionHtml }: CategoryEditingFragment) => ({ name, slug, descriptionHtml })

/** What a category is called and says. */
export function CategoryForm({ category, mayWrite }: { category: CategoryEditingFragment; mayWrite: boolean }) {
  const { act, issues, isBusy, clear } = useAct(CategoryUpdateDocument)
  const editing = useDraft({
    source: category,
    draftOf,
    issues,
    clear,
    send: async (changes, expectedVersion) => {
      const done = await act({ input: { id: category.id, expectedVersion, ...changes } })
      if (done?.category) toast({ text: `${done.category.name} saved.` })
      return done?.category
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
          maxLength={100}
          value={draft.name}
          onChange={({ target }) => change({ name: target.value })}
          error={fields.name}
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
          hint={`/categories/${draft.slug}. The old address redirects to a new one.`}
          error={fields.slug}
        />
      </div>
      <DraftBar draft={editing} isBusy={isBusy} clear={clear} />
    </Panel>
  )
}
