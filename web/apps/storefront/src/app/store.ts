import { configureStore } from '@reduxjs/toolkit'
import { sessionChanged, sessionReducer } from '../features/account'
import { bagReducer, keepBag, readBag } from '../features/cart'
import { session } from '../shared/client'

/** What is the client's own: which bag is ours, whether it is open, whether somebody is signed in. Everything else is the API's, and lies in Apollo's cache. */
export const store = configureStore({
  reducer: { bag: bagReducer, session: sessionReducer },
  preloadedState: { bag: readBag(), session: { isSignedIn: session.mayBeSignedIn } },
})

session.subscribe((isSignedIn) => {
  store.dispatch(sessionChanged(isSignedIn))
})

let kept = store.getState().bag
store.subscribe(() => {
  const { bag } = store.getState()
  if (bag.id !== kept.id || bag.token !== kept.token) keepBag(bag)
  kept = bag
})
