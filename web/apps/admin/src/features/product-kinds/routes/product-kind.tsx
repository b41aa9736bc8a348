import { useQuery } from '@apollo/client/react'
import { Skeleton, toast } from '@stoa/ui'
import { useParams } from 'react-router'
import { DeleteButton } from '../../../shared/delete-button'
import { Failed } from '../../../shared/failed'
import { Heading } from '../../../shared/heading'
import { Missing } from '../../../shared/missing'
import { paths } from '../../../shared/paths'
import { useAct } from '../../../shared/use-act'
import { useTitle } from '../../../shared/use-title'
import { useViewer } from '../../session'
import type { KindDetailsFragment } from '../api/kind-details.generated'
import { ProductKindDeleteDocument } from '../api/product-kind-delete.generated'
import { ProductKindDetailsDocument } from '../api/product-kind-details.generated'
import { ProductKindTranslationSetDocument } from '../api/product-kind-translation-set.generated'
import { KindForm } from '../components/kind-form'
import { type Terms, TermsPanel } from '../components/terms-panel'

/** One kind of products. */
export function Component() {
  const { id = '' } = useParams()
  const { data, loading, error, refetch } = useQuery(ProductKindDetailsDocument, { variables: { id }, fetchPolicy: 'cache-and-network' })
  const kind = data?.productKind
  useTitle(kind?.name)
  if (kind) return <Editor key={id} kind={kind} reread={async () => (await refetch()).data?.productKind} />
  if (error) return <Failed onRetry={() => void refetch()} />
  if (!loading) return <Missing what="product kind" back={paths.productKinds} />
  return (
    <div className="desk py-6">
      <Skeleton className="h-96 rounded-card" />
    </div>
  )
}

interface Props {
  kind: KindDetailsFragment
  reread: () => Promise<KindDetailsFragment | null | undefined>
}

function Editor({ kind, reread }: Props) {
  const mayWrite = useViewer().may('PRODUCTS_WRITE')
  const { act, issues, isBusy } = useAct(ProductKindTranslationSetDocument)
  const deleting = useAct(ProductKindDeleteDocument)
  const { id, version, name, optionNames } = kind
  const save = async ({ locale, name: text, labels }: Terms) => {
    const before = kind.translations.find((one) => one.locale === locale)?.options ?? []
    // Words of their values are written elsewhere, and stay.
    const options = optionNames.map((option) => ({
      option,
      name: labels[option] ?? null,
      values: before.find((one) => one.option === option)?.values.map(({ value, text: word }) => ({ value, text: word })) ?? [],
    }))
    const kept = options.filter((option) => option.name || option.values.length > 0)
    const done = await act({ input: { id, expectedVersion: version, locale, name: text, options: kept } })
    if (done) toast({ text: 'Translation saved.' })
    return Boolean(done)
  }
  const translations = kind.translations.map(({ locale, name: text, options }) => ({
    locale,
    name: text,
    labels: Object.fromEntries(options.flatMap((one) => (one.name ? [[one.option, one.name]] : []))),
  }))
  return (
    <div className="desk py-6">
      <Heading back={{ to: paths.productKinds, name: 'Product kinds' }} title={name}>
        {mayWrite && (
          <DeleteButton
            what="product kind"
            name={name}
            back={paths.productKinds}
            isBusy={deleting.isBusy}
            issues={deleting.issues}
            onDelete={async () => Boolean(await deleting.act({ input: { id, expectedVersion: version } }))}
          >
            A kind can only be deleted while nothing uses it. This cannot be undone.
          </DeleteButton>
        )}
      </Heading>
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-5 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <div className="min-w-0">
          <KindForm kind={kind} mayWrite={mayWrite} reread={reread} />
        </div>
        <TermsPanel
          name={name}
          terms={optionNames.map((option) => ({ key: option, label: option }))}
          translations={translations}
          mayWrite={mayWrite}
          isBusy={isBusy}
          issues={issues}
          onSave={save}
        />
      </div>
    </div>
  )
}
