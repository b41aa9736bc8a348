import { useQuery } from '@apollo/client/react'
import { Button, Skeleton } from '@stoa/ui'
import { useState } from 'react'
import { Link, useNavigate } from 'react-router'
import { Failed } from '../../../shared/failed'
import { count } from '../../../shared/format'
import { Heading } from '../../../shared/heading'
import { Missing } from '../../../shared/missing'
import { NameTranslations } from '../../../shared/name-translations'
import { paths } from '../../../shared/paths'
import { useAct } from '../../../shared/use-act'
import { useTitle } from '../../../shared/use-title'
import { CategoryEditDocument } from '../api/category-edit.generated'
import type { CategoryEditingFragment } from '../api/category-editing.generated'
import type { CategoryRowFragment } from '../api/category-row.generated'
import { CategoryTranslationSetDocument } from '../api/category-translation-set.generated'
import type { Place } from '../model/tree'
import { CategoryForm } from './category-form'
import { DeleteCategory } from './delete-category'
import { MoveDialog } from './move-dialog'

interface Props {
  id: string
  categories: readonly CategoryRowFragment[]
  mayWrite: boolean
  isMoving: boolean
  onMove: (moved: CategoryRowFragment, to: Place) => Promise<void>
  onDeleted: () => void
}

/** One category beside the tree. */
export function CategoryPanel(props: Props) {
  const { data, loading, error, refetch } = useQuery(CategoryEditDocument, {
    variables: { id: props.id },
    fetchPolicy: 'cache-and-network',
  })
  const category = data?.category
  useTitle(category?.name)
  if (category) {
    const counts = [data.active, data.draft, data.archived].map(({ totalCount }) => totalCount ?? 0)
    return <Editor {...props} category={category} counts={counts} reread={async () => (await refetch()).data?.category} />
  }
  if (error) return <Failed onRetry={() => void refetch()} />
  if (!loading) return <Missing what="category" back={paths.categories} />
  return <Skeleton className="h-96 rounded-card" />
}

function Editor({ category, categories, mayWrite, isMoving, onMove, onDeleted, counts, reread }: Props & EditorProps) {
  const navigate = useNavigate()
  const [open, setOpen] = useState<'move' | 'delete' | null>(null)
  const translating = useAct(CategoryTranslationSetDocument)
  const total = counts.reduce((sum, one) => sum + one, 0)
  const close = () => setOpen(null)
  return (
    <div className="min-w-0">
      <Heading
        back={{ to: paths.categories, name: 'All categories' }}
        title={category.name}
        note={
          <Link to={`${paths.products}?category=${category.id}`} className="underline underline-offset-4">
            {count(counts[0] ?? 0)} active, {count(counts[1] ?? 0)} draft, {count(counts[2] ?? 0)} archived products
          </Link>
        }
      >
        {mayWrite && (
          <>
            <Button size="sm" onClick={() => setOpen('move')}>
              Move
            </Button>
            <Button size="sm" kind="danger" onClick={() => setOpen('delete')}>
              Delete
            </Button>
          </>
        )}
      </Heading>
      <div className="space-y-5">
        <CategoryForm key={category.id} category={category} mayWrite={mayWrite} reread={reread} />
        <NameTranslations
          name={category.name}
          translations={category.translations}
          mayWrite={mayWrite}
          isBusy={translating.isBusy}
          issues={translating.issues}
          onSave={async (texts) =>
            Boolean(await translating.act({ input: { id: category.id, expectedVersion: category.version, ...texts } }))
          }
        />
      </div>
      {open === 'move' && (
        <MoveDialog
          category={category}
          categories={categories}
          isBusy={isMoving}
          onClose={close}
          onMove={(to) => void onMove(category, to).then(close)}
        />
      )}
      {open === 'delete' && (
        <DeleteCategory
          category={category}
          categories={categories}
          productCount={total}
          onClose={close}
          onDone={() => {
            onDeleted()
            void navigate(paths.categories, { replace: true })
          }}
        />
      )}
    </div>
  )
}

interface EditorProps {
  category: CategoryEditingFragment
  /** Active, drafts, archived. */
  counts: readonly number[]
  reread: () => Promise<CategoryEditingFragment | null | undefined>
}
