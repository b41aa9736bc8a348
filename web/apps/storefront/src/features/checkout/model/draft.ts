import type { Contact } from './contact'

const KEY = 'stoa.contact'

/** Whose words they are: a bag is a guest's, opened by its token, or a customer's. */
interface Owner {
  cartId: string
  cartToken: string | null
}

type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

export const markOf = ({ cartId, cartToken }: Owner) => `${cartId} ${cartToken ? 'guest' : 'customer'}`

/** What was typed for this bag and survives a reload. Of another bag, or of whoever had this one before, it is forgotten: somebody else sits here. */
export function readDraft(owner: Owner, storage: Store = sessionStorage): Partial<Contact> {
  try {
    const kept = JSON.parse(storage.getItem(KEY) ?? 'null') as { of: string; contact: Partial<Contact> } | null
    if (kept?.of === markOf(owner)) return kept.contact
  } catch {
    // What is damaged is forgotten, too.
  }
  storage.removeItem(KEY)
  return {}
}

export function keepDraft(owner: Owner, contact: Contact, storage: Store = sessionStorage): void {
  storage.setItem(KEY, JSON.stringify({ of: markOf(owner), contact }))
}
