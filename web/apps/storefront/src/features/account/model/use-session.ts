import { useApolloClient } from '@apollo/client/react'
import { useDispatch, useSelector } from 'react-redux'
import { session } from '../../../shared/client'
import type { Refusal } from '../../../shared/use-form'
import { forgetVisitor, visitorToken } from '../../../shared/visitor'
import { bagForgotten, useTakeBagAlong } from '../../cart'
import { RecentlyViewedMergeDocument } from '../api/recently-viewed-merge.generated'
import type { SessionState } from './session-slice'

export const useIsSignedIn = () => useSelector(({ session }: { session: SessionState }) => session.isSignedIn)

/** Signs in and takes along what the guest had gathered and looked at. Answers why it was refused. */
export function useSignIn(): (email: string, password: string) => Promise<readonly Refusal[]> {
  const client = useApolloClient()
  const takeBagAlong = useTakeBagAlong()
  return async (email, password) => {
    const { accessToken, userErrors } = await session.signIn(email, password)
    if (!accessToken) return userErrors
    const visitor = visitorToken()
    // Neither is worth keeping somebody out.
    await takeBagAlong().catch(() => undefined)
    if (visitor) {
      await client.mutate({ mutation: RecentlyViewedMergeDocument, variables: { input: { visitorToken: visitor } } }).catch(() => undefined)
      forgetVisitor()
    }
    await client.reFetchObservableQueries().catch(() => undefined)
    return []
  }
}

/** Nothing of the customer stays in this browser. */
export function useSignOut(): () => Promise<void> {
  const client = useApolloClient()
  const dispatch = useDispatch()
  return async () => {
    await session.signOut()
    dispatch(bagForgotten())
    sessionStorage.clear()
    await client.clearStore()
  }
}
