import { useSyncExternalStore } from 'react'

/** One try to pay. It outlives a reload and the way to the bank and back, so that nobody pays twice. */
export interface Attempt {
  cartId: string
  cartToken: string | null
  key: string
  method: string
  total: string
}

const KEY = 'stoa.attempt'

const listeners = new Set<() => void>()

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function tell(): void {
  for (const listener of listeners) listener()
}

/** Whether a try of this tab has not come to its end. */
export const useIsUnderWay = (): boolean => useSyncExternalStore(subscribe, () => readAttempt() !== null)

type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

export function readAttempt(storage: Store = sessionStorage): Attempt | null {
  try {
    return JSON.parse(storage.getItem(KEY) ?? 'null') as Attempt | null
  } catch {
    return null
  }
}

/** The try that is under way when it is the very same, else a new one with a key of its own. */
export function attemptFor(
  wanted: Omit<Attempt, 'key'>,
  storage: Store = sessionStorage,
  newKey: () => string = () => crypto.randomUUID(),
): Attempt {
  const known = readAttempt(storage)
  const isSame = known && known.cartId === wanted.cartId && known.method === wanted.method && known.total === wanted.total
  const attempt = isSame ? known : { ...wanted, key: newKey() }
  storage.setItem(KEY, JSON.stringify(attempt))
  tell()
  return attempt
}

/** It has come to an end: another one is another payment. */
export function endAttempt(storage: Store = sessionStorage): void {
  storage.removeItem(KEY)
  tell()
}
