import { useQuery } from '@apollo/client/react'
import { Skeleton } from '@stoa/ui'
import { Link, useParams } from 'react-router'
import { DeleteButton } from '../../../shared/delete-button'
import { Failed } from '../../../shared/failed'
import { count } from '../../../shared/format'
import { Heading } from '../../../shared/heading'
import { Missing } from '../../../shared/missing'
import { NameTranslations } from '../../../shared/name-translations'
import { paths } from '../../../shared/paths'
import { useAct } from '../../../shared/use-act'
import { useTitle } from '../../../shared/use-title'
import { useViewer } from '../../session'
import { BrandDeleteDocument } from '../api/brand-delete.generated'
import { BrandEditDocument } from '../api/brand-edit.generated'
import type { BrandEditingFragment } from '../api/brand-editing.generated'
import { BrandTranslationSetDocument } from '../api/brand-translation-set.generated'
import { BrandForm } from '../components/brand-form'

/** One brand. */
export function Component() {
  const { id = '' } = useParams()
  const { data, loading, error, refetch } = useQuery(BrandEditDocument, { variables: { id }, fetchPolicy: 'cache-and-network' })
  const brand = data?.brand
  useTitle(brand?.name)
  if (brand) {
    const counts = [data.active, data.draft, data.archived].map(({ totalCount }) => totalCount ?? 0)
    return <Editor key={id} brand={brand} counts={counts} reread={async () => (await refetch()).data?.brand} />
  }
  if (error) return <Failed onRetry={() => void refetch()} />
  if (!loading) return <Missing what="brand" back={paths.brands} />
  return (
    <div className="desk py-6">
      <Skeleton className="h-96 rounded-card" />
    </div>
  )
}

interface EditorProps {
  brand: BrandEditingFragment
  /** Active, drafts, archived. */
  counts: readonly number[]
  reread: () => Promise<BrandEditingFragment | null | undefined>
}

function Editor({ brand, counts, reread }: EditorProps) {
  const mayWrite = useViewer().may('PRODUCTS_WRITE')
  const translating = useAct(BrandTranslationSetDocument)
  const deleting = useAct(BrandDeleteDocument)
  const { id, version } = brand
  return (
    <div className="desk py-6">
      <Heading
        back={{ to: paths.brands, name: 'Brands' }}
        title={brand.name}
        note={
          <Link to={`${paths.products}?brand=${id}`} className="underline underline-offset-4">
            {count(counts[0] ?? 0)} active, {count(counts[1] ?? 0)} draft, {count(counts[2] ?? 0)} archived products
          </Link>
        }
      >
        {mayWrite && (
          <DeleteButton
            what="brand"
            name={brand.name}
            back={paths.brands}
            isBusy={deleting.isBusy}
            issues={deleting.issues}
            onDelete={async () => Boolean(await deleting.act({ input: { id, expectedVersion: version } }))}
          >
            Only brands without products can be deleted. Its address will no longer exist. This cannot be undone.
          </DeleteButton>
        )}
      </Heading>
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-5 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <BrandForm brand={brand} mayWrite={mayWrite} reread={reread} />
        <NameTranslations
          name={brand.name}
          translations={brand.translations}
          mayWrite={mayWrite}
          isBusy={translating.isBusy}
          issues={translating.issues}
          onSave={async (texts) => Boolean(await translating.act({ input: { id, expectedVersion: version, ...texts } }))}
        />
      </div>
    </div>
  )
}
