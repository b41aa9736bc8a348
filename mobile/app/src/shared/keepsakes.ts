/** What the phone remembers between two looks at it. */
export interface BagKey {
  id: string
  token: string | null
}

export interface KeptOrder {
  id: string
  number: string
  token: string | null
}

const MOST_ORDERS = 20
const isText = (value: unknown): value is string => typeof value === 'string'
const isTextOrNone = (value: unknown): value is string | null => value === null || isText(value)

function parsed(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null')
  } catch {
    return null
  }
}

export function readBag(text: string | null): BagKey | null {
  const { id, token } = (parsed(text) ?? {}) as Partial<BagKey>
  return isText(id) && isTextOrNone(token) ? { id, token } : null
}

export function readOrders(text: string | null): KeptOrder[] {
  const kept = parsed(text)
  if (!Array.isArray(kept)) return []
  return (kept as Partial<KeptOrder>[]).filter((one): one is KeptOrder => isText(one?.id) && isText(one.number) && isTextOrNone(one.token))
}

/** The newest first; the same order once. */
export function withOrder(orders: readonly KeptOrder[], order: KeptOrder): KeptOrder[] {
  return [order, ...orders.filter(({ id }) => id !== order.id)].slice(0, MOST_ORDERS)
}
