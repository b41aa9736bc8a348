import { Button, cn, Field, IconButton, Modal, toast } from '@stoa/ui'
import { BookmarkPlus, X } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import { Link } from 'react-router'
import { useSavedViews, type View } from './saved-views'
import { useTableState } from './table-state'

/** The list as it is mostly wanted: ways to look at it that come with it, and those that somebody named. */
export function ViewTabs({ list, allName, views }: { list: string; allName: string; views: readonly View[] }) {
  const { search } = useTableState()
  const saved = useSavedViews(list)
  const [isNaming, setNaming] = useState(false)
  const all = [{ name: allName, search: '' }, ...views, ...saved.views]
  const isNew = !all.some((view) => view.search === search)
  if (all.length === 1 && !isNew) return null
  const forget = (name: string) => {
    const before = saved.views
    saved.remove(name)
    toast({ text: `View “${name}” deleted.`, undo: () => saved.restore(before) })
  }
  return (
    <div className="flex flex-wrap items-center gap-1 border-b px-3 py-2">
      <nav aria-label="Views" className="flex flex-wrap gap-1">
        {all.map(({ name, search: own }) => {
          const isMine = saved.views.some((view) => view.name === name)
          return (
            <span key={name} className={cn('inline-flex items-center rounded-button', own === search && 'bg-surface-3')}>
              <Link
                to={own ? `?${own}` : '?'}
                aria-current={own === search ? 'page' : undefined}
                className="rounded-button px-3 py-1.5 text-ink-2 text-sm hover:text-ink aria-[current=page]:font-medium aria-[current=page]:text-ink"
              >
                {name}
              </Link>
              {isMine && (
                <IconButton label={`Delete view ${name}`} isSmall onClick={() => forget(name)}>
                  <X className="size-3.5" strokeWidth={1.75} aria-hidden="true" />
                </IconButton>
              )}
            </span>
          )
        })}
      </nav>
      {isNew && (
        <Button size="sm" kind="quiet" onClick={() => setNaming(true)}>
          <BookmarkPlus className="size-4" strokeWidth={1.75} aria-hidden="true" /> Save view
        </Button>
      )}
      <NameDialog
        isOpen={isNaming}
        onOpenChange={setNaming}
        onName={(name) => {
          saved.save({ name, search })
          setNaming(false)
        }}
      />
    </div>
  )
}

function NameDialog({
  isOpen,
  onOpenChange,
  onName,
}: {
  isOpen: boolean
  onOpenChange: (isOpen: boolean) => void
  onName: (name: string) => void
}) {
  const [error, setError] = useState('')
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const name = String(new FormData(event.currentTarget).get('name')).trim()
    if (name) onName(name)
    else setError('Enter a name.')
  }
  return (
    <Modal
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      title="Save view"
      description="Saves the search, filters and sort order in this browser."
    >
      <form onSubmit={submit} className="space-y-4">
        <Field isSmall label="Name" name="name" maxLength={40} error={error} />
        <Button kind="primary" size="sm" type="submit">
          Save
        </Button>
      </form>
    </Modal>
  )
}
