import { useDraggable, useDroppable } from '@dnd-kit/core'
import { cn, IconButton } from '@stoa/ui'
import { ChevronRight, GripVertical } from 'lucide-react'
import type { KeyboardEvent } from 'react'
import { Link } from 'react-router'
import { paths } from '../../../shared/paths'
import type { CategoryRowFragment } from '../api/category-row.generated'
import { childrenOf, type Place, type Zone } from '../model/tree'

export interface Branching {
  categories: readonly CategoryRowFragment[]
  closed: ReadonlySet<string>
  onToggle: (id: string) => void
  currentId: string | undefined
  draggedId: string | null
  /** Where what is dragged would land. */
  target: { id: string; zone: Zone; place: Place } | null
  mayWrite: boolean
  onPress: (event: KeyboardEvent, moved: CategoryRowFragment) => void
}

export const handleOf = (id: string) => `handle-${id}`

/** Some categories that stand next to each other, each with all below it. */
export function CategoryBranch({ of, ...rest }: Branching & { of: readonly CategoryRowFragment[] }) {
  return (
    <ul className="space-y-0.5">
      {of.map((category) => (
        <Twig key={category.id} category={category} {...rest} />
      ))}
    </ul>
  )
}

function Twig({ category, ...rest }: Branching & { category: CategoryRowFragment }) {
  const { categories, closed, onToggle, currentId, draggedId, target, mayWrite, onPress } = rest
  const { id, name } = category
  const children = childrenOf(categories, id)
  const isClosed = closed.has(id)
  const drop = useDroppable({ id })
  const zone = target?.id === id ? target.zone : null
  return (
    <li>
      <div
        ref={drop.setNodeRef}
        className={cn(
          'relative flex h-9 items-center rounded-button hover:bg-surface-2',
          currentId === id && 'bg-surface-3',
          draggedId === id && 'opacity-40',
          zone === 'inside' && 'outline-2 outline-accent',
        )}
      >
        {zone && zone !== 'inside' && (
          <span
            aria-hidden="true"
            className={cn('absolute inset-x-1 h-0.5 rounded-full bg-accent', zone === 'before' ? '-top-px' : '-bottom-px')}
          />
        )}
        {mayWrite && <Handle category={category} onPress={onPress} />}
        {children.length > 0 ? (
          <IconButton
            label={isClosed ? `Show categories in ${name}` : `Hide categories in ${name}`}
            isSmall
            aria-expanded={!isClosed}
            onClick={() => onToggle(id)}
          >
            <ChevronRight className={cn('size-4 transition-transform', !isClosed && 'rotate-90')} strokeWidth={1.75} />
          </IconButton>
        ) : (
          <span className="size-8 shrink-0" />
        )}
        <Link
          to={paths.category(id)}
          aria-current={currentId === id ? 'page' : undefined}
          className="min-w-0 flex-1 truncate rounded-field py-1.5 pr-3 aria-[current=page]:font-medium"
        >
          {name}
        </Link>
      </div>
      {children.length > 0 && !isClosed && (
        <div className="ml-4 border-l pl-1.5">
          <CategoryBranch {...rest} of={children} />
        </div>
      )}
    </li>
  )
}

function Handle({ category, onPress }: { category: CategoryRowFragment; onPress: Branching['onPress'] }) {
  const { attributes, listeners, setNodeRef } = useDraggable({ id: category.id })
  return (
    <button
      {...attributes}
      {...listeners}
      ref={setNodeRef}
      id={handleOf(category.id)}
      type="button"
      aria-label={`Move ${category.name}`}
      title="Drag, or use the arrow keys"
      onKeyDown={(event) => onPress(event, category)}
      className="grid h-8 w-6 shrink-0 cursor-grab touch-none place-items-center rounded-field text-ink-3 hover:text-ink"
    >
      <GripVertical className="size-4" strokeWidth={1.75} aria-hidden="true" />
    </button>
  )
}
