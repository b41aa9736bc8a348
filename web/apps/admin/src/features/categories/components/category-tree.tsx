import {
  type CollisionDetection,
  DndContext,
  type DragMoveEvent,
  DragOverlay,
  PointerSensor,
  pointerWithin,
  useSensor,
  useSensors,
} from '@dnd-kit/core'
import { announce } from '@stoa/ui'
import { type KeyboardEvent, useState } from 'react'
import { useKeptFocus } from '../../../shared/use-kept-focus'
import type { CategoryRowFragment } from '../api/category-row.generated'
import { childrenOf, type Direction, dropped, type Place, stepped, type Zone } from '../model/tree'
import { type Branching, CategoryBranch, handleOf } from './category-branch'

interface Props {
  categories: readonly CategoryRowFragment[]
  currentId: string | undefined
  mayWrite: boolean
  isBusy: boolean
  onMove: (moved: CategoryRowFragment, to: Place) => void
}

const KEYS: Record<string, Direction> = { ArrowUp: 'up', ArrowDown: 'down', ArrowRight: 'in', ArrowLeft: 'out' }
const NOWHERE: Record<Direction, string> = {
  up: 'is already first here',
  down: 'is already last here',
  in: 'has no category before it to go into',
  out: 'is already at the top level',
}
const INSTRUCTIONS =
  'Arrow up and down move the category among its neighbours. Arrow right puts it into the category before it, arrow left takes it out.'
const EDGE = 0.3

/** Which row the pointer is on, and whether at an edge of it or in the middle. */
const detect: CollisionDetection = (args) =>
  pointerWithin(args).map((collision) => {
    const rect = args.droppableRects.get(collision.id)
    const share = rect && args.pointerCoordinates ? (args.pointerCoordinates.y - rect.top) / rect.height : 0.5
    const zone: Zone = share < EDGE ? 'before' : share > 1 - EDGE ? 'after' : 'inside'
    return { ...collision, data: { ...collision.data, zone } }
  })

/** The tree: dragged by its handles, or moved by the arrow keys on them. */
export function CategoryTree({ categories, currentId, mayWrite, isBusy, onMove }: Props) {
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set())
  const [draggedId, setDragged] = useState<string | null>(null)
  const [target, setTarget] = useState<Branching['target']>(null)
  const sensors = useSensors(useSensor(PointerSensor, { activationConstraint: { distance: 5 } }))
  const keepFocus = useKeptFocus()
  const find = (id: string) => categories.find((one) => one.id === id)
  const nameOf = (id: string | number) => find(String(id))?.name ?? ''
  const move = (moved: CategoryRowFragment, to: Place) => {
    if (to.parentId) setClosed(without(closed, to.parentId))
    onMove(moved, to)
  }
  const press = (event: KeyboardEvent, moved: CategoryRowFragment) => {
    const direction = KEYS[event.key]
    if (!direction || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    if (isBusy) return
    keepFocus(handleOf(moved.id))
    const to = stepped(categories, moved, direction)
    if (to) move(moved, to)
    else announce(`${moved.name} ${NOWHERE[direction]}.`)
  }
  const over = ({ active, collisions }: DragMoveEvent) => {
    const hit = collisions?.[0]
    const zone = hit?.data?.zone as Zone | undefined
    const place = hit && zone ? dropped(categories, String(active.id), String(hit.id), zone) : null
    setTarget(hit && zone && place ? { id: String(hit.id), zone, place } : null)
  }
  const end = () => {
    const moved = draggedId ? find(draggedId) : undefined
    if (moved && target) move(moved, target.place)
    setDragged(null)
    setTarget(null)
  }
  const cancel = () => {
    setDragged(null)
    setTarget(null)
  }
  return (
    <DndContext
      sensors={sensors}
      collisionDetection={detect}
      onDragStart={({ active }) => setDragged(String(active.id))}
      onDragMove={over}
      onDragEnd={end}
      onDragCancel={cancel}
      accessibility={{
        screenReaderInstructions: { draggable: INSTRUCTIONS },
        announcements: {
          onDragStart: ({ active }) => `${nameOf(active.id)} is being dragged.`,
          onDragOver: () => undefined,
          onDragEnd: () => undefined,
          onDragCancel: ({ active }) => `${nameOf(active.id)} was not moved.`,
        },
      }}
    >
      <CategoryBranch
        of={childrenOf(categories, null)}
        categories={categories}
        closed={closed}
        onToggle={(id) => setClosed(closed.has(id) ? without(closed, id) : new Set(closed).add(id))}
        currentId={currentId}
        draggedId={draggedId}
        target={target}
        mayWrite={mayWrite}
        onPress={press}
      />
      <DragOverlay dropAnimation={null}>
        {draggedId && (
          <div className="inline-block max-w-64 truncate rounded-button border bg-surface px-3 py-1.5 shadow-2">{nameOf(draggedId)}</div>
        )}
      </DragOverlay>
    </DndContext>
  )
}

function without(all: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const rest = new Set(all)
  rest.delete(id)
  return rest
}
