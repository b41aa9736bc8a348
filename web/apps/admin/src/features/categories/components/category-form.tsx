import { toast } from '@stoa/ui'
import { DetailsPanel } from '../../../shared/details-panel'
import { DraftBar } from '../../../shared/draft-bar'
import { headChangesOf, headDraftOf } from '../../../shared/page-head'
import { useAct } from '../../../shared/use-act'
import { useDraft } from '../../../shared/use-draft'
import { AssetField } from '../../media'
import type { CategoryEditingFragment } from '../api/category-editing.generated'
import { CategoryUpdateDocument } from '../api/category-update.generated'

const draftOf = ({ name, slug, descriptionHtml, ...head }: CategoryEditingFragment) => ({
  name,
  slug,
  descriptionHtml,
  ...headDraftOf(head),
})

interface Props {
  category: CategoryEditingFragment
  mayWrite: boolean
  reread: () => Promise<CategoryEditingFragment | null | undefined>
}

/** What a category is called and says. */
export function CategoryForm({ category, mayWrite, reread }: Props) {
  const { act, issues, isBusy, clear } = useAct(CategoryUpdateDocument)
  const editing = useDraft({
    source: category,
    draftOf,
    issues,
    clear,
    reread,
    send: async (changes, expectedVersion) => {
      const done = await act({ input: { id: category.id, expectedVersion, ...headChangesOf(changes) } })
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
      onChange={change}
    >
      <DraftBar draft={editing} isBusy={isBusy} clear={clear} />
    </DetailsPanel>
  )
}
