import { Button, cn, Skeleton, toast } from '@stoa/ui'
import { FolderTree, Plus } from 'lucide-react'
import { useState } from 'react'
import { useNavigate, useParams } from 'react-router'
import { Failed } from '../../../shared/failed'
import { IssueList } from '../../../shared/issue-list'
import { paths } from '../../../shared/paths'
import { useTitle } from '../../../shared/use-title'
import { useViewer } from '../../session'
import { CategoryPanel } from '../components/category-panel'
import { CategoryTree } from '../components/category-tree'
import { NewCategoryDialog } from '../components/new-category-dialog'
import { useCategories } from '../model/use-categories'
import { useMoves } from '../model/use-moves'

/** The tree by which shoppers browse, with one category of it beside. */
export function Component() {
  const { id } = useParams()
  const navigate = useNavigate()
  const mayWrite = useViewer().may('PRODUCTS_WRITE')
  const { categories, error, refetch } = useCategories()
  const { move, issues, isBusy } = useMoves(categories ?? [])
  const [isNew, setNew] = useState(false)
  useTitle(id ? undefined : 'Categories')
  return (
    <div className="desk py-6">
      <header className={cn('mb-4 flex flex-wrap items-center justify-between gap-3', id && 'max-lg:hidden')}>
        {id ? <p className="font-semibold text-[22px]">Categories</p> : <h1 className="font-semibold text-[22px]">Categories</h1>}
        {mayWrite && (
          <Button size="sm" kind="primary" disabled={!categories} onClick={() => setNew(true)}>
            <Plus className="size-4" strokeWidth={1.75} aria-hidden="true" /> New category
          </Button>
        )}
      </header>
      <IssueList messages={issues} />
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-5 lg:grid-cols-[minmax(0,360px)_minmax(0,1fr)]">
        <section
          aria-label="Tree"
          className={cn('card min-w-0 p-2 lg:sticky lg:top-20 lg:max-h-[calc(100dvh-7rem)] lg:overflow-y-auto', id && 'max-lg:hidden')}
        >
          {error && !categories ? (
            <Failed onRetry={refetch} />
          ) : !categories ? (
            <Skeleton className="h-72 rounded-button" />
          ) : categories.length === 0 ? (
            <p className="px-4 py-10 text-center text-ink-2">No categories yet. Create the first one.</p>
          ) : (
            <CategoryTree
              categories={categories}
              currentId={id}
              mayWrite={mayWrite}
              isBusy={isBusy}
              onMove={(moved, to) => void move(moved, to)}
            />
          )}
        </section>
        {id && categories ? (
          <CategoryPanel key={id} id={id} categories={categories} mayWrite={mayWrite} isMoving={isBusy} onMove={move} onDeleted={refetch} />
        ) : (
          <div className="card grid min-h-64 place-items-center p-8 text-center text-ink-2 max-lg:hidden">
            <div>
              <FolderTree className="mx-auto mb-3 size-8 text-ink-3" strokeWidth={1.5} aria-hidden="true" />
              <p>Choose a category to edit it. Drag categories to move them, or use the arrow keys on their handles.</p>
            </div>
          </div>
        )}
      </div>
      {isNew && categories && (
        <NewCategoryDialog
          categories={categories}
          parentId={id}
          onClose={() => setNew(false)}
          onDone={(newId, name) => {
            setNew(false)
            refetch()
            toast({ text: `${name} created.` })
            void navigate(paths.category(newId))
          }}
        />
      )}
    </div>
  )
}
