import { useQuery } from '@apollo/client/react'
import { Button, Skeleton } from '@stoa/ui'
import { lazy, Suspense, useState } from 'react'
import { Failed } from '../../../shared/failed'
import { Panel } from '../../../shared/panel'
import { ProductBundlesDocument } from '../api/product-bundles.generated'
import { type BundledVariant, contentsOf } from '../model/bundle'
import type { EditorProps } from '../routes/product'

const Dialog = lazy(async () => ({ default: (await import('./bundle-dialog')).BundleDialog }))

/** Variants that are made of others. */
export function BundlesPanel({ product: { id }, mayWrite }: EditorProps) {
  const [edited, setEdited] = useState<{ bundle: BundledVariant | null } | null>(null)
  const { data, error, refetch } = useQuery(ProductBundlesDocument, { variables: { id }, fetchPolicy: 'cache-and-network' })
  const product = data?.product
  const bundles = product?.variants.filter(({ components }) => components.length > 0) ?? []
  const others = product?.variants.filter(({ components }) => components.length === 0) ?? []
  return (
    <Panel
      title="Bundles"
      action={
        mayWrite &&
        others.length > 0 && (
          <Button size="sm" onClick={() => setEdited({ bundle: null })}>
            Make a bundle
          </Button>
        )
      }
    >
      {error && !product ? (
        <Failed onRetry={() => void refetch()} />
      ) : !product ? (
        <Skeleton className="h-12 rounded-button" />
      ) : bundles.length === 0 ? (
        <p className="text-ink-2">No bundles. A bundle is made of other variants, and available as long as they are in stock.</p>
      ) : (
        <ul className="divide-y">
          {bundles.map((bundle) => (
            <li key={bundle.id} className="flex items-start justify-between gap-4 py-2.5 first:pt-0 last:pb-0">
              <span className="wrap-anywhere min-w-0">
                <span className="block font-medium">{bundle.title}</span>
                <span className="block text-ink-2 text-sm">{contentsOf(bundle)}</span>
              </span>
              {mayWrite && (
                <Button size="sm" onClick={() => setEdited({ bundle })}>
                  Edit<span className="sr-only"> bundle {bundle.title}</span>
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      {edited && product && (
        <Suspense fallback={null}>
          <Dialog product={product} bundle={edited.bundle} choices={others} onClose={() => setEdited(null)} reload={() => void refetch()} />
        </Suspense>
      )}
    </Panel>
  )
}
