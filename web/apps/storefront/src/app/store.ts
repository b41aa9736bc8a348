import { configureStore } from '@reduxjs/toolkit'
import { bagReducer, keepBag, readBag } from '../features/cart'

/** What is the client's own: which bag is ours and whether it is open. Everything else is the API's, and lies in Apollo's cache. */
export const store = configureStore({ reducer: { bag: bagReducer }, preloadedState: { bag: readBag() } })

let kept = store.getState().bag
store.subscribe(() => {
  const { bag } = store.getState()
  if (bag.id !== kept.id || bag.token !== kept.token) keepBag(bag)
  kept = bag
})
