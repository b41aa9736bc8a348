import { useQuery } from '@apollo/client/react'
import { Badge, Skeleton } from '@stoa/ui'
import { lazy, Suspense } from 'react'
import { useParams } from 'react-router'
import { Failed } from '../../../shared/failed'
import { since } from '../../../shared/format'
import { Heading } from '../../../shared/heading'
import { Missing } from '../../../shared/missing'
import { paths } from '../../../shared/paths'
import { useTitle } from '../../../shared/use-title'
import { useViewer } from '../../session'
import { ProductEditDocument } from '../api/product-edit.generated'
import type { ProductEditingFragment } from '../api/product-editing.generated'
import { AttributesPanel } from '../components/attributes-panel'
import { BundlesPanel } from '../components/bundles-panel'
import { DetailsForm } from '../components/details-form'
import { HistoryPanel } from '../components/history-panel'
import { LanguagesPanel } from '../components/languages-panel'
import { MediaPanel } from '../components/media-panel'
import { OptionsPanel } from '../components/options-panel'
import { PublishPanel } from '../components/publish-panel'
import { RelationsPanel } from '../components/relations-panel'
import { VariantsPanel } from '../components/variants-panel'
import { productState } from '../model/states'

/** Few products have films or documents. */
const FilesPanel = lazy(async () => ({ default: (await import('../components/files-panel')).FilesPanel }))

/** One product, with everything that staff write of it. */
export function Component() {
  const { id = '' } = useParams()
  const { data, loading, error, refetch } = useQuery(ProductEditDocument, { variables: { id }, fetchPolicy: 'cache-and-network' })
  const product = data?.product
  useTitle(product?.title)
  if (product) return <Editor product={product} reread={async () => (await refetch()).data?.product} />
  if (error) return <Failed onRetry={() => void refetch()} />
  if (!loading) return <Missing what="product" back={paths.products} />
  return (
    <div className="desk py-6">
      <Skeleton className="h-8 w-64" />
      <Skeleton className="mt-6 h-96 rounded-card" />
    </div>
  )
}

export interface EditorProps {
  product: ProductEditingFragment
  mayWrite: boolean
  onChanged: () => void
  reread: () => Promise<ProductEditingFragment | null | undefined>
}

function Editor({ product, reread }: Pick<EditorProps, 'product' | 'reread'>) {
  const { may } = useViewer()
  const mayWrite = may('PRODUCTS_WRITE')
  const [word, tone] = productState(product.status)
  const shared = { product, mayWrite, reread, onChanged: () => void reread() }
  return (
    <div className="desk py-6">
      <Heading
        back={{ to: paths.products, name: 'Products' }}
        title={product.title}
        badges={<Badge tone={tone}>{word}</Badge>}
        note={`Updated ${since(product.updatedAt)}`}
      />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-5 lg:grid-cols-[minmax(0,1fr)_300px]">
        <div className="min-w-0 space-y-5">
          <DetailsForm key={product.id} {...shared} />
          <MediaPanel {...shared} />
          <Suspense fallback={<Skeleton className="h-32 rounded-card" />}>
            <FilesPanel {...shared} />
          </Suspense>
          <AttributesPanel {...shared} />
          <OptionsPanel {...shared} />
          <VariantsPanel {...shared} />
          <BundlesPanel {...shared} />
          <RelationsPanel {...shared} />
          <LanguagesPanel {...shared} />
        </div>
        <div className="space-y-5">
          <PublishPanel {...shared} />
          <HistoryPanel product={product} />
        </div>
      </div>
    </div>
  )
}
