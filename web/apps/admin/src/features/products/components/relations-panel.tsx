import { useQuery } from '@apollo/client/react'
import { Skeleton } from '@stoa/ui'
import { lazy, Suspense } from 'react'
import { Failed } from '../../../shared/failed'
import { Panel } from '../../../shared/panel'
import { ProductRelationsDocument } from '../api/product-relations.generated'
import { RELATIONS } from '../model/relations'
import type { EditorProps } from '../routes/product'

const Group = lazy(async () => ({ default: (await import('./relation-group')).RelationGroup }))

/** Which products staff show beside this one. */
export function RelationsPanel({ product: { id }, mayWrite }: EditorProps) {
  const { data, error, refetch } = useQuery(ProductRelationsDocument, { variables: { id }, fetchPolicy: 'cache-and-network' })
  const product = data?.product
  return (
    <Panel title="Related products">
      {error && !product ? (
        <Failed onRetry={() => void refetch()} />
      ) : !product ? (
        <Skeleton className="h-40 rounded-button" />
      ) : (
        <Suspense fallback={<Skeleton className="h-40 rounded-button" />}>
          <div className="divide-y">
            {RELATIONS.map((relation) => (
              <Group key={relation.kind} product={product} relation={relation} mayWrite={mayWrite} reload={() => void refetch()} />
            ))}
          </div>
        </Suspense>
      )}
    </Panel>
  )
}
