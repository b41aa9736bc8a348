/** A try to pay. The same try has the same key, so that a lost answer is never a second payment; another card or another total is another try. */
export interface Attempt {
  key: string
  card: string
  total: string
}

const newKey = () => `phone-${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}${Math.random().toString(36).slice(2)}`

export function attemptFor(last: Attempt | null, card: string, total: string, makeKey: () => string = newKey): Attempt {
  return last?.card === card && last.total === total ? last : { key: makeKey(), card, total }
}
