import type { ApolloClient } from '@apollo/client'
import { useApolloClient } from '@apollo/client/react'
import type { ProductStatus } from '@stoa/graphql'
import { useCallback, useEffect, useState } from 'react'
import type { ProductChoiceFragment } from '../../products'
import { CollectionMembersDocument } from '../api/collection-members.generated'

const STATUSES: readonly ProductStatus[] = ['ACTIVE', 'DRAFT', 'ARCHIVED']

async function membersOf(
  client: ApolloClient,
  id: string,
  status: ProductStatus,
  after: string | null = null,
): Promise<readonly ProductChoiceFragment[]> {
  const { data } = await client.query({
    query: CollectionMembersDocument,
    variables: { id, status, after },
    fetchPolicy: 'network-only',
  })
  const { nodes = [], pageInfo } = data?.products ?? {}
  return pageInfo?.hasNextPage ? [...nodes, ...(await membersOf(client, id, status, pageInfo.endCursor))] : nodes
}

/** All products of a collection, those that shoppers do not see too: they are set as a whole. */
export function useMembers(id: string, version: number) {
  const client = useApolloClient()
  const [members, setMembers] = useState<readonly ProductChoiceFragment[]>()
  const [isFailed, setFailed] = useState(false)
  const [round, setRound] = useState(0)
  // Another version may have other products.
  const question = `${version} ${round}`
  const load = useCallback(
    async (_question: string) => (await Promise.all(STATUSES.map((status) => membersOf(client, id, status)))).flat(),
    [client, id],
  )
  useEffect(() => {
    let isCurrent = true
    setFailed(false)
    load(question).then(
      (found) => isCurrent && setMembers(found),
      () => isCurrent && setFailed(true),
    )
    return () => {
      isCurrent = false
    }
  }, [load, question])
  return { members, isFailed, reload: () => setRound((one) => one + 1) }
}
