/** A category among the others. */
export interface Branch {
  id: string
  name: string
  position: number
  parent: { id: string } | null
}

/** A place in the tree: among the others below that parent, as if the moved one were not there. */
export interface Place {
  parentId: string | null
  index: number
}

export type Direction = 'up' | 'down' | 'in' | 'out'
export type Zone = 'before' | 'inside' | 'after'

const STEP = 10

const parentOf = (branch: Branch) => branch.parent?.id ?? null

/** Those below a parent, or at the top, in the order of the shop. */
export function childrenOf<B extends Branch>(all: readonly B[], parentId: string | null): B[] {
  return all
    .filter((one) => parentOf(one) === parentId)
    .toSorted((one, other) => one.position - other.position || one.name.localeCompare(other.name))
}

export function placeOf(all: readonly Branch[], moved: Branch): Place {
  const parentId = parentOf(moved)
  return { parentId, index: childrenOf(all, parentId).findIndex(({ id }) => id === moved.id) }
}

export const isSamePlace = (one: Place, other: Place) => one.parentId === other.parentId && one.index === other.index

/** True for the category itself too: it cannot be put below what is in it. */
export function isWithin(all: readonly Branch[], id: string | null, aboveId: string): boolean {
  for (let at = id; at; at = parentIdOf(all, at)) if (at === aboveId) return true
  return false
}

const parentIdOf = (all: readonly Branch[], id: string) => all.find((one) => one.id === id)?.parent?.id ?? null

/** One step by the keys; null where there is nowhere to go. */
export function stepped(all: readonly Branch[], moved: Branch, direction: Direction): Place | null {
  const { parentId, index } = placeOf(all, moved)
  const siblings = childrenOf(all, parentId)
  if (direction === 'up') return index > 0 ? { parentId, index: index - 1 } : null
  if (direction === 'down') return index < siblings.length - 1 ? { parentId, index: index + 1 } : null
  if (direction === 'in') {
    const above = siblings[index - 1]
    return above ? { parentId: above.id, index: childrenOf(all, above.id).length } : null
  }
  const parent = all.find(({ id }) => id === parentId)
  if (!parent) return null
  const { parentId: higher, index: parentIndex } = placeOf(all, parent)
  return { parentId: higher, index: parentIndex + 1 }
}

/** Where something lands that is dropped on a row: at its upper edge, on it, or at its lower edge. */
export function dropped(all: readonly Branch[], movedId: string, overId: string, zone: Zone): Place | null {
  const over = all.find(({ id }) => id === overId)
  if (!over || isWithin(all, overId, movedId)) return null
  const below = childrenOf(all, overId).filter(({ id }) => id !== movedId)
  if (zone === 'inside') return { parentId: overId, index: below.length }
  // What is shown right behind a category with others in it is the first of those.
  if (zone === 'after' && below.length > 0) return { parentId: overId, index: 0 }
  const parentId = parentOf(over)
  const index = childrenOf(all, parentId)
    .filter(({ id }) => id !== movedId)
    .findIndex(({ id }) => id === overId)
  return { parentId, index: zone === 'before' ? index : index + 1 }
}

/** The number for a place among siblings, and new numbers for those behind it where there is none between. */
export function numbered(siblings: readonly { id: string; position: number }[], index: number) {
  const before = siblings[index - 1]
  const after = siblings[index]
  const pushed: { id: string; position: number }[] = []
  if (!before) return { position: after ? after.position - STEP : 0, pushed }
  if (!after) return { position: before.position + STEP, pushed }
  if (after.position - before.position > 1) return { position: Math.floor((before.position + after.position) / 2), pushed }
  const position = before.position + STEP
  let last = position
  for (const one of siblings.slice(index)) {
    if (one.position > last) break
    last += STEP
    pushed.push({ id: one.id, position: last })
  }
  return { position, pushed }
}
