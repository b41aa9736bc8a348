import { ApolloLink } from '@apollo/client'
import type { Store } from '@reduxjs/toolkit'
import { OperationTypeNode } from 'graphql'
import { map } from 'rxjs'
import { sessionChanged } from '../features/account'
import { bagForgotten, bagFound, readBag } from '../features/cart'
import { client, session } from '../shared/client'
import type { State } from './store'

const CHANGES_THE_BAG = /^(Cart|Checkout)/

/** Says in other tabs that the bag was changed in this one. */
function tellBy(channel: BroadcastChannel): ApolloLink {
  return new ApolloLink((operation, forward) => {
    const isChange = operation.operationType === OperationTypeNode.MUTATION && CHANGES_THE_BAG.test(operation.operationName ?? '')
    if (!isChange) return forward(operation)
    return forward(operation).pipe(
      map((result) => {
        channel.postMessage('changed')
        return result
      }),
    )
  })
}

function lookAgain(store: Store<State>): void {
  if (store.getState().bag.id) void client.refetchQueries({ include: ['Cart'] })
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
  const channel = new BroadcastChannel('stoa.bag')
  client.setLink(tellBy(channel).concat(client.link))
  channel.addEventListener('message', () => lookAgain(store))
  // What was done on another device, or while this tab was frozen.
  document.addEventListener('visibilitychange', () => document.hidden || lookAgain(store))
  window.addEventListener('storage', () => takeOver(store))
}
