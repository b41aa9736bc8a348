import { configureStore } from '@reduxjs/toolkit'
import { sessionChanged, sessionReducer } from '../features/account'
import { type BagState, bagReducer, keepBag, readBag } from '../features/cart'
import { session } from '../shared/client'

export interface State {
  bag: BagState
  session: { isSignedIn: boolean }
}

/** Of whom nothing is known: so pages are drawn on the host. */
export const STRANGER: State = { bag: { id: null, token: null, isOpen: false }, session: { isSignedIn: false } }

/** What is the client's own: which bag is ours, whether it is open, whether somebody is signed in. Everything else is the API's, and lies in Apollo's cache. */
export const newStore = (preloadedState: State) => configureStore({ reducer: { bag: bagReducer, session: sessionReducer }, preloadedState })

/** The store of this browser, which keeps the bag from one visit to the next. */
export function ownStore() {
  const store = newStore({ bag: readBag(), session: { isSignedIn: session.mayBeSignedIn } })
  session.subscribe((isSignedIn) => {
    store.dispatch(sessionChanged(isSignedIn))
  })
  let kept = store.getState().bag
  store.subscribe(() => {
    const { bag } = store.getState()
    if (bag.id !== kept.id || bag.token !== kept.token) keepBag(bag)
    kept = bag
  })
  return store
}
