import { closestCenter, DndContext, PointerSensor, useDraggable, useDroppable, useSensor, useSensors } from '@dnd-kit/core'
import { announce, cn } from '@stoa/ui'
import { GripVertical } from 'lucide-react'
import { type KeyboardEvent, type ReactNode, useId, useState } from 'react'
import { useKeptFocus } from './use-kept-focus'

interface Props<Item> {
  items: readonly Item[]
  keyOf: (item: Item) => string
  nameOf: (item: Item) => string
  onMove: (from: number, to: number) => void
  /** Nobody may move anything. */
  isFixed?: boolean
  children: (item: Item, index: number) => ReactNode
  className?: string
}

const BY: Record<string, number> = { ArrowUp: -1, ArrowDown: 1 }

/** The same things, one of them elsewhere. */
export function moved<Item>(items: readonly Item[], from: number, to: number): Item[] {
  const item = items[from]
  return item === undefined ? [...items] : items.toSpliced(from, 1).toSpliced(to, 0, item)
}

/** Things in an order: dragged by their handles, or moved by the arrow keys on them. */
export function SortableList<Item>({ items, keyOf, nameOf, onMove, isFixed = false, children, className }: Props<Item>) {
  const list = useId()
  const keepFocus = useKeptFocus()
  const sensors = useSensors(useSensor(PointerSensor, { activationConstraint: { distance: 5 } }))
  const [dragged, setDragged] = useState<{ from: number; to: number } | null>(null)
  const at = (id: string | number | undefined) => items.findIndex((item) => keyOf(item) === String(id))
  const move = (from: number, to: number) => {
    const item = items[from]
    if (!item || from === to || to < 0 || to >= items.length) return
    onMove(from, to)
    announce(`${nameOf(item)} moved to place ${to + 1} of ${items.length}.`)
  }
  const press = (event: KeyboardEvent, index: number, handle: string) => {
    const by = BY[event.key]
    if (!by) return
    event.preventDefault()
    keepFocus(handle)
    move(index, index + by)
  }
  return (
    <DndContext
      sensors={sensors}
      collisionDetection={closestCenter}
      onDragOver={({ active, over }) => setDragged(over && { from: at(active.id), to: at(over.id) })}
      onDragEnd={() => {
        if (dragged) move(dragged.from, dragged.to)
        setDragged(null)
      }}
      onDragCancel={() => setDragged(null)}
      accessibility={{
        screenReaderInstructions: { draggable: 'Arrow up and down move it.' },
        announcements: {
          onDragStart: ({ active }) => `${nameAt(active.id)} is being dragged.`,
          onDragOver: () => undefined,
          onDragEnd: () => undefined,
          onDragCancel: ({ active }) => `${nameAt(active.id)} was not moved.`,
        },
      }}
    >
      <ul className={className}>
        {items.map((item, index) => (
          <Slot
            key={keyOf(item)}
            id={keyOf(item)}
            edge={dragged?.to === index && dragged.from !== index ? (dragged.from < index ? 'after' : 'before') : null}
          >
            {!isFixed && (
              <Handle
                id={keyOf(item)}
                handle={`${list}-${keyOf(item)}`}
                name={nameOf(item)}
                onPress={(event, handle) => press(event, index, handle)}
              />
            )}
            <div className="min-w-0 flex-1">{children(item, index)}</div>
          </Slot>
        ))}
      </ul>
    </DndContext>
  )

  function nameAt(id: string | number): string {
    const item = items[at(id)]
    return item === undefined ? '' : nameOf(item)
  }
}

function Slot({ id, edge, children }: { id: string; edge: 'before' | 'after' | null; children: ReactNode }) {
  const { setNodeRef } = useDroppable({ id })
  return (
    <li ref={setNodeRef} className="relative flex items-start gap-1">
      {edge && (
        <span
          aria-hidden="true"
          className={cn('absolute inset-x-0 z-10 h-0.5 rounded-full bg-accent', edge === 'before' ? '-top-px' : '-bottom-px')}
        />
      )}
      {children}
    </li>
  )
}

interface HandleProps {
  id: string
  handle: string
  name: string
  onPress: (event: KeyboardEvent, handle: string) => void
}

function Handle({ id, handle, name, onPress }: HandleProps) {
  const { attributes, listeners, setNodeRef, transform } = useDraggable({ id })
  return (
    <button
      {...attributes}
      {...listeners}
      ref={setNodeRef}
      id={handle}
      type="button"
      aria-label={`Move ${name}`}
      title="Drag, or use the arrow keys"
      onKeyDown={(event) => onPress(event, handle)}
      style={transform ? { transform: `translateY(${transform.y}px)` } : undefined}
      className="grid h-10 w-6 shrink-0 cursor-grab touch-none place-items-center rounded-field text-ink-3 hover:text-ink"
    >
      <GripVertical className="size-4" strokeWidth={1.75} aria-hidden="true" />
    </button>
  )
}
