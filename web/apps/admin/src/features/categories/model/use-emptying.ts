import { useApolloClient } from '@apollo/client/react'
import type { ProductStatus } from '@stoa/graphql'
import { useState } from 'react'
import { failure } from '../../../shared/issues'
import { useAct } from '../../../shared/use-act'
import { ProductBulkUpdateDocument } from '../../products'
import { CategoryProductsDocument } from '../api/category-products.generated'

const STATUSES: readonly ProductStatus[] = ['ACTIVE', 'DRAFT', 'ARCHIVED']

/** Puts all products of a category elsewhere, some at a time. */
export function useEmptying(id: string) {
  const client = useApolloClient()
  const { act, issues, isBusy } = useAct(ProductBulkUpdateDocument)
  const [moved, setMoved] = useState(0)
  const [problem, setProblem] = useState('')
  const next = async (status: ProductStatus) => {
    const { data } = await client.query({ query: CategoryProductsDocument, variables: { id, status }, fetchPolicy: 'network-only' })
    return data?.products.nodes ?? []
  }
  /** True when nothing is left in it. */
  const empty = async (categoryId: string | null): Promise<boolean> => {
    setProblem('')
    try {
      for (const status of STATUSES) {
        for (let some = await next(status); some.length > 0; some = await next(status)) {
          const rows = some.map((one) => ({ id: one.id, expectedVersion: one.version, categoryId }))
          if (!(await act({ input: { rows, onError: 'REJECT_ALL' } }))) return false
          setMoved((count) => count + rows.length)
        }
      }
      return true
    } catch (error) {
      setProblem(failure(error))
      return false
    }
  }
  return { empty, moved, isBusy, problems: [...issues.map(({ message }) => message), ...(problem ? [problem] : [])] }
}
