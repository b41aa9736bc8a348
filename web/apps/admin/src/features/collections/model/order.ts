import type { CollectionProductMoveInput } from '@stoa/graphql'

const MOST_AT_ONCE = 100

/** The same things as their ids are ordered; what is not among them comes last. */
export function inOrder<Item extends { id: string }>(items: readonly Item[], ids: readonly string[]): Item[] {
  const places = new Map(ids.map((id, place) => [id, place]))
  const placeOf = ({ id }: Item) => places.get(id) ?? ids.length
  return items.toSorted((one, other) => placeOf(one) - placeOf(other))
}

/** Sends moves one after the other; what is moved while one is on its way goes along with the next. */
export class MoveQueue {
  #waiting: CollectionProductMoveInput[] = []
  #isSending = false
  readonly #send: (moves: readonly CollectionProductMoveInput[]) => Promise<boolean>

  /** @param send false when it was refused: then all that waits is forgotten */
  constructor(send: (moves: readonly CollectionProductMoveInput[]) => Promise<boolean>) {
    this.#send = send
  }

  /** True for the one that finds nothing more to be sent. */
  async add(move: CollectionProductMoveInput): Promise<boolean> {
    this.#waiting.push(move)
    if (this.#isSending) return false
    this.#isSending = true
    while (this.#waiting.length > 0) {
      const isDone = await this.#send(this.#waiting.splice(0, MOST_AT_ONCE))
      if (!isDone) this.#waiting = []
    }
    this.#isSending = false
    return true
  }
}
