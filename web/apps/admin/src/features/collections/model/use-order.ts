import { useRef, useState } from 'react'
import { moved } from '../../../shared/sortable-list'
import { useAct } from '../../../shared/use-act'
import type { CollectionFillingFragment } from '../api/collection-filling.generated'
import { CollectionProductsMoveDocument } from '../api/collection-products-move.generated'
import { MoveQueue } from './order'

/** Products of a collection in their order. What is moved shows in its new place at once. */
export function useOrder(collection: CollectionFillingFragment, onRefused: () => void) {
  const { act, issues } = useAct(CollectionProductsMoveDocument)
  const [shown, setShown] = useState<readonly string[] | null>(null)
  const latest = useRef({ version: 0, act, onRefused })
  latest.current = { version: Math.max(latest.current.version, collection.version), act, onRefused }
  const queue = useRef<MoveQueue>(null)
  queue.current ??= new MoveQueue(async (moves) => {
    const { version: expectedVersion, act, onRefused } = latest.current
    const done = await act({ input: { id: collection.id, expectedVersion, moves: [...moves] } })
    if (!done?.collection) onRefused()
    else latest.current.version = done.collection.version
    return Boolean(done?.collection)
  })
  const ids = shown ?? collection.productIds
  const move = async (productId: string, position: number) => {
    setShown(moved(ids, ids.indexOf(productId), position))
    if (await queue.current?.add({ productId, position })) setShown(null)
  }
  return { ids, move, issues, isMoving: shown !== null }
}
