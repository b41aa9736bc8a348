import type { ProductStatus } from '@stoa/graphql'
import { allPages, useLoaded } from '../../../shared/all-pages'
import type { CollectionFillingFragment } from '../api/collection-filling.generated'
import { CollectionMembersDocument } from '../api/collection-members.generated'

const STATUSES: readonly ProductStatus[] = ['ACTIVE', 'DRAFT', 'ARCHIVED']

/** All products of a collection, those that shoppers do not see too: they are set as a whole. */
export function useMembers({ id, version, rules, productIds }: CollectionFillingFragment) {
  // The same products in another order are not asked for again.
  const question = rules ? String(version) : productIds.toSorted().join()
  const { answer, isFailed, reload } = useLoaded(question, async (client) => {
    const members = STATUSES.map((status) => allPages(client, CollectionMembersDocument, ({ products }) => products, { id, status }))
    return (await Promise.all(members)).flat()
  })
  return { members: answer, isFailed, reload }
}
