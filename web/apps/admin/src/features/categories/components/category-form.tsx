import { toast } from '@stoa/ui'
import { DetailsPanel } from '../../../shared/details-panel'
import { DraftBar } from '../../../shared/draft-bar'
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
    <DetailsPanel
      details={draft}
      errors={fields}
      rest={rest}
      longestName={100}
      address={`/categories/${draft.slug}. The old address redirects to a new one.`}
      mayWrite={mayWrite}
      onChange={change}
    >
      <DraftBar draft={editing} isBusy={isBusy} clear={clear} />
    </DetailsPanel>
  )
}
