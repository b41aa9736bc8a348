/** Where somebody is: one of three tabs, each with a way into the depth. */
export type Tab = 'shop' | 'cart' | 'orders'

export type Route =
  | { name: 'shop' }
  | { name: 'product'; id: string }
  | { name: 'cart' }
  | { name: 'checkout' }
  | { name: 'orders' }
  | { name: 'order'; id: string; token: string | null }

export interface Place {
  tab: Tab
  stacks: Record<Tab, readonly Route[]>
}

export type Move =
  | { kind: 'tab'; tab: Tab }
  | { kind: 'push'; route: Route }
  | { kind: 'back' }
  | { kind: 'ordered'; id: string; token: string | null }

export const START: Place = { tab: 'shop', stacks: { shop: [{ name: 'shop' }], cart: [{ name: 'cart' }], orders: [{ name: 'orders' }] } }

export const stackOf = ({ tab, stacks }: Place): readonly Route[] => stacks[tab]

export const routeOf = (place: Place): Route => stackOf(place).at(-1) ?? { name: 'shop' }

/** Back leads out of the depth, then to the shop, then out of the app. */
export const canGoBack = (place: Place): boolean => stackOf(place).length > 1 || place.tab !== 'shop'

const root = (stack: readonly Route[]) => stack.slice(0, 1)

export function navigate(place: Place, move: Move): Place {
  const { tab, stacks } = place
  switch (move.kind) {
    case 'tab':
      // Pressed again it leads to its beginning.
      return move.tab === tab ? { ...place, stacks: { ...stacks, [tab]: root(stacks[tab]) } } : { ...place, tab: move.tab }
    case 'push':
      return { ...place, stacks: { ...stacks, [tab]: [...stacks[tab], move.route] } }
    case 'back':
      if (stacks[tab].length > 1) return { ...place, stacks: { ...stacks, [tab]: stacks[tab].slice(0, -1) } }
      return { ...place, tab: 'shop' }
    case 'ordered': {
      const order: Route = { name: 'order', id: move.id, token: move.token }
      return { tab: 'orders', stacks: { ...stacks, cart: root(stacks.cart), orders: [...root(stacks.orders), order] } }
    }
  }
}
