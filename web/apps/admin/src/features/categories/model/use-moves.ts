import { announce, toast } from '@stoa/ui'
import { useRef } from 'react'
import { useAct } from '../../../shared/use-act'
import { CategoryMoveDocument } from '../api/category-move.generated'
import type { CategoryRowFragment } from '../api/category-row.generated'
import { CategoryUpdateDocument } from '../api/category-update.generated'
import { childrenOf, isSamePlace, numbered, type Place, placeOf } from './tree'

/** Puts categories elsewhere. What was moved can be moved back. */
export function useMoves(all: readonly CategoryRowFragment[]) {
  const current = useRef(all)
  current.current = all
  const moving = useAct(CategoryMoveDocument)
  const pushing = useAct(CategoryUpdateDocument)
  const find = (id: string | null) => current.current.find((one) => one.id === id)
  const put = async (id: string, { parentId, index }: Place): Promise<boolean> => {
    const siblings = childrenOf(current.current, parentId).filter((one) => one.id !== id)
    const { position, pushed } = numbered(siblings, index)
    // From the end: whoever looks meanwhile sees the order as it was.
    for (const one of pushed.toReversed()) {
      const sibling = find(one.id)
      if (!sibling) continue
      const done = await pushing.act({ input: { id: one.id, expectedVersion: sibling.version, position: one.position } })
      if (!done) return false
    }
    const moved = find(id)
    return Boolean(moved && (await moving.act({ input: { id, expectedVersion: moved.version, parentId, position } })))
  }
  const move = async (moved: CategoryRowFragment, to: Place) => {
    const from = placeOf(current.current, moved)
    if (isSamePlace(from, to)) return
    if (!(await put(moved.id, to))) {
      announce(`${moved.name} was not moved.`)
      return
    }
    const where = find(to.parentId)?.name
    const text = `${moved.name} moved to place ${to.index + 1}${where ? ` in ${where}` : ' at the top level'}.`
    toast({ text, undo: () => void put(moved.id, from) })
  }
  const issues = [...moving.issues, ...pushing.issues].map(({ message }) => message)
  return { move, issues, isBusy: moving.isBusy || pushing.isBusy }
}
