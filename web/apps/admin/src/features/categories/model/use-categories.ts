import { useQuery } from '@apollo/client/react'
import { useEffect } from 'react'
import { CategoriesDocument } from '../api/categories.generated'

/** All categories, page after page. Answers of mutations keep them as they are; new ones and gone ones need `refetch`. */
export function useCategories() {
  const { data, error, fetchMore, refetch } = useQuery(CategoriesDocument, { fetchPolicy: 'cache-and-network', errorPolicy: 'none' })
  const { hasNextPage, endCursor } = data?.categories.pageInfo ?? {}
  useEffect(() => {
    if (!hasNextPage) return
    void fetchMore({
      variables: { after: endCursor },
      updateQuery: (before, { fetchMoreResult: { categories } }) => ({
        ...before,
        categories: { ...categories, nodes: [...before.categories.nodes, ...categories.nodes] },
      }),
    })
  }, [hasNextPage, endCursor, fetchMore])
  return { categories: data?.categories.nodes, error, refetch: () => void refetch() }
}
