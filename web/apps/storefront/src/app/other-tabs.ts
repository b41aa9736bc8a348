import type { Store } from '@reduxjs/toolkit'
import { sessionChanged } from '../features/account'
import { bagForgotten, bagFound, readBag } from '../features/cart'
import { bagChannel } from '../shared/bag-channel'
import { client, session } from '../shared/client'
import type { State } from './store'

/** Nobody looks: when somebody does. */
function lookAgain(store: Store<State>): void {
  if (!document.hidden && store.getState().bag.id) void client.refetchQueries({ include: ['Cart'] })
}

/** Another tab has opened a bag or bought it, or somebody has signed in there. */
function takeOver(store: Store<State>): void {
  const { id, token } = readBag()
  const { bag } = store.getState()
  store.dispatch(sessionChanged(session.mayBeSignedIn))
  if (id !== bag.id || token !== bag.token) store.dispatch(id ? bagFound({ id, token }) : bagForgotten())
}

/** One bag, however many tabs: what is done to it in one is seen in the others at once. */
export function shareBag(store: Store<State>): void {
  bagChannel?.addEventListener('message', () => lookAgain(store))
  // What was done on another device, or while this tab was frozen.
  document.addEventListener('visibilitychange', () => lookAgain(store))
  window.addEventListener('storage', () => takeOver(store))
  // What was done while nobody listened here yet.
  takeOver(store)
}
