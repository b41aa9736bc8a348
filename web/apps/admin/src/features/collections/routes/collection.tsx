import { useQuery } from '@apollo/client/react'
import { Skeleton } from '@stoa/ui'
import { useParams } from 'react-router'
import { DeleteButton } from '../../../shared/delete-button'
import { Failed } from '../../../shared/failed'
import { Heading } from '../../../shared/heading'
import { Missing } from '../../../shared/missing'
import { NameTranslations } from '../../../shared/name-translations'
import { paths } from '../../../shared/paths'
import { useAct } from '../../../shared/use-act'
import { useTitle } from '../../../shared/use-title'
import { useViewer } from '../../session'
import { CollectionDeleteDocument } from '../api/collection-delete.generated'
import { CollectionEditDocument } from '../api/collection-edit.generated'
import type { CollectionEditingFragment } from '../api/collection-editing.generated'
import { CollectionTranslationSetDocument } from '../api/collection-translation-set.generated'
import { CollectionForm } from '../components/collection-form'
import { FillingPanel } from '../components/filling-panel'

/** One collection. */
export function Component() {
  const { id = '' } = useParams()
  const { data, loading, error, refetch } = useQuery(CollectionEditDocument, { variables: { id }, fetchPolicy: 'cache-and-network' })
  const collection = data?.collection
  useTitle(collection?.title)
  if (collection) return <Editor key={id} collection={collection} reread={async () => (await refetch()).data?.collection} />
  if (error) return <Failed onRetry={() => void refetch()} />
  if (!loading) return <Missing what="collection" back={paths.collections} />
  return (
    <div className="desk py-6">
      <Skeleton className="h-96 rounded-card" />
    </div>
  )
}

interface EditorProps {
  collection: CollectionEditingFragment
  reread: () => Promise<CollectionEditingFragment | null | undefined>
}

function Editor({ collection, reread }: EditorProps) {
  const mayWrite = useViewer().may('PRODUCTS_WRITE')
  const translating = useAct(CollectionTranslationSetDocument)
  const deleting = useAct(CollectionDeleteDocument)
  const { id, version } = collection
  return (
    <div className="desk py-6">
      <Heading back={{ to: paths.collections, name: 'Collections' }} title={collection.title}>
        {mayWrite && (
          <DeleteButton
            what="collection"
            name={collection.title}
            back={paths.collections}
            isBusy={deleting.isBusy}
            issues={deleting.issues}
            onDelete={async () => Boolean(await deleting.act({ input: { id, expectedVersion: version } }))}
          >
            Its products stay. Menus and pages that link to it leave it out. This cannot be undone.
          </DeleteButton>
        )}
      </Heading>
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-5 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <FillingPanel collection={collection} mayWrite={mayWrite} />
        <div className="min-w-0 space-y-5">
          <CollectionForm collection={collection} mayWrite={mayWrite} reread={reread} />
          <NameTranslations
            name={collection.title}
            translations={collection.translations}
            mayWrite={mayWrite}
            isBusy={translating.isBusy}
            issues={translating.issues}
            onSave={async (texts) => Boolean(await translating.act({ input: { id, expectedVersion: version, ...texts } }))}
          />
        </div>
      </div>
    </div>
  )
}
