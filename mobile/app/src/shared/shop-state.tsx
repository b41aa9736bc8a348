import { createContext, type PropsWithChildren, useContext, useEffect, useMemo, useReducer, useState } from 'react'
import { BackHandler } from 'react-native'
import { type BagKey, type KeptOrder, readBag, readOrders, withOrder } from './keepsakes'
import { canGoBack, type Move, navigate, type Place, START } from './navigation'
import { storage } from './storage'

const BAG = 'stoa.bag'
const ORDERS = 'stoa.orders'

interface ShopState {
  place: Place
  move: (move: Move) => void
  bag: BagKey | null
  keepBag: (bag: BagKey | null) => void
  orders: readonly KeptOrder[]
  /** The cart has become this order. */
  ordered: (order: KeptOrder) => void
}

const Context = createContext<ShopState | null>(null)

export function useShop(): ShopState {
  const state = useContext(Context)
  if (!state) throw new Error('There is no shop around this')
  return state
}

/** What is the phone's own: where somebody is, which cart and which orders are theirs. All else the API knows. */
export function ShopProvider({ children }: PropsWithChildren) {
  const [place, move] = useReducer(navigate, START)
  const [kept, setKept] = useState<{ bag: BagKey | null; orders: KeptOrder[] }>()

  useEffect(() => {
    Promise.all([storage.read(BAG), storage.read(ORDERS)]).then(([bag, orders]) =>
      setKept({ bag: readBag(bag), orders: readOrders(orders) }),
    )
  }, [])

  useEffect(() => {
    const subscription = BackHandler.addEventListener('hardwareBackPress', () => {
      if (!canGoBack(place)) return false
      move({ kind: 'back' })
      return true
    })
    return () => subscription.remove()
  }, [place])

  const state = useMemo<ShopState | null>(() => {
    if (!kept) return null
    const keepBag = (bag: BagKey | null) => {
      setKept((old) => ({ orders: old?.orders ?? [], bag }))
      void storage.write(BAG, bag && JSON.stringify(bag))
    }
    const ordered = (order: KeptOrder) => {
      const orders = withOrder(kept.orders, order)
      setKept({ bag: null, orders })
      void storage.write(BAG, null)
      void storage.write(ORDERS, JSON.stringify(orders))
      move({ kind: 'ordered', id: order.id, token: order.token })
    }
    return { place, move, ...kept, keepBag, ordered }
  }, [place, kept])

  return state && <Context value={state}>{children}</Context>
}
