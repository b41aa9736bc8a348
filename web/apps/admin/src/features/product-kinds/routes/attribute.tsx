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
import { AttributeDefinitionDeleteDocument } from '../api/attribute-definition-delete.generated'
import { AttributeDefinitionDetailsDocument } from '../api/attribute-definition-details.generated'
import { AttributeDefinitionTranslationSetDocument } from '../api/attribute-definition-translation-set.generated'
import type { AttributeDetailsFragment } from '../api/attribute-details.generated'
import { AttributeForm } from '../components/attribute-form'
import { type Terms, TermsPanel } from '../components/terms-panel'

/** One attribute. */
export function Component() {
  const { id = '' } = useParams()
  const { data, loading, error, refetch } = useQuery(AttributeDefinitionDetailsDocument, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
  })
  const attribute = data?.attributeDefinition
  useTitle(attribute?.name)
  if (attribute) return <Editor key={id} attribute={attribute} reread={async () => (await refetch()).data?.attributeDefinition} />
  if (error) return <Failed onRetry={() => void refetch()} />
  if (!loading) return <Missing what="attribute" back={paths.attributes} />
  return (
    <div className="desk py-6">
      <Skeleton className="h-72 rounded-card" />
    </div>
  )
}

interface Props {
  attribute: AttributeDetailsFragment
  reread: () => Promise<AttributeDetailsFragment | null | undefined>
}

function Editor({ attribute, reread }: Props) {
  const mayWrite = useViewer().may('PRODUCTS_WRITE')
  const { act, issues, isBusy } = useAct(AttributeDefinitionTranslationSetDocument)
  const deleting = useAct(AttributeDefinitionDeleteDocument)
  const { id, version, name, key, choices } = attribute
  const save = async ({ locale, name: text, labels }: Terms) => {
    const input = { id, expectedVersion: version, locale, name: text }
    const translated = Object.entries(labels).map(([choice, label]) => ({ key: choice, label }))
    const done = await act({ input: { ...input, choices: translated } })
    if (done) toast({ text: 'Translation saved.' })
    return Boolean(done)
  }
  const translations = attribute.translations.map(({ locale, name: text, choices: texts }) => ({
    locale,
    name: text,
    labels: Object.fromEntries(texts.map((one) => [one.key, one.label])),
  }))
  return (
    <div className="desk py-6">
      <Heading back={{ to: paths.attributes, name: 'Attributes' }} title={name} note={key}>
        {mayWrite && (
          <DeleteButton
            what="attribute"
            name={name}
            back={paths.attributes}
            isBusy={deleting.isBusy}
            issues={deleting.issues}
            onDelete={async () => Boolean(await deleting.act({ input: { id, expectedVersion: version } }))}
          >
            An attribute can only be deleted while nothing uses it. This cannot be undone.
          </DeleteButton>
        )}
      </Heading>
      <div className="grid items-start gap-5 lg:grid-cols-2">
        <AttributeForm attribute={attribute} mayWrite={mayWrite} reread={reread} />
        <TermsPanel
          name={name}
          terms={choices}
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
