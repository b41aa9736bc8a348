import { useQuery } from '@apollo/client/react'
import type { Permission } from '@stoa/graphql'
import { ViewerDocument } from '../api/viewer.generated'

/** Who works here. The shell asks once; everywhere else it is known. */
export function useViewer() {
  const viewer = useQuery(ViewerDocument, { fetchPolicy: 'cache-first' }).data?.viewer
  const permissions = viewer?.permissions ?? []
  return { member: viewer?.staffMember ?? null, may: (permission: Permission) => permissions.includes(permission) }
}
