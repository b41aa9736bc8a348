import { ApolloLink } from '@apollo/client'
import { OperationTypeNode } from 'graphql'
import { tap } from 'rxjs'

const CHANGES_THE_BAG = /^(Cart|Checkout)/

/** To the other tabs of this browser. */
export const bagChannel = import.meta.env.SSR ? null : new BroadcastChannel('stoa.bag')

/** Says in other tabs that the bag was changed in this one. */
export const telling = new ApolloLink((operation, forward) => {
  const isChange = operation.operationType === OperationTypeNode.MUTATION && CHANGES_THE_BAG.test(operation.operationName ?? '')
  return isChange ? forward(operation).pipe(tap(() => bagChannel?.postMessage('changed'))) : forward(operation)
})
