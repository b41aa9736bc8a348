import type { ApolloClient } from '@apollo/client'
import { Button, IconButton } from '@stoa/ui'
import { Plus, X } from 'lucide-react'
import { useState } from 'react'
import { Link } from 'react-router'
import { NamePicker } from '../../../shared/name-picker'
import { paths } from '../../../shared/paths'
import { moved, SortableList } from '../../../shared/sortable-list'
import { AttributeDefinitionsDocument } from '../api/attribute-definitions.generated'
import type { KindDetailsFragment } from '../api/kind-details.generated'
import { kindWord } from '../model/words'

/** What an attribute is shown by in a kind. */
export type KindAttribute = Omit<KindDetailsFragment['attributes'][number], '__typename'>

interface Props {
  attributes: readonly KindAttribute[]
  disabled: boolean
  onChange: (attributes: KindAttribute[]) => void
}

const MOST = 100

const wordOf = ({ kind, unit }: Pick<KindAttribute, 'kind' | 'unit'>) => (unit ? `${kindWord(kind)}, ${unit}` : kindWord(kind))

async function attributesCalled(client: ApolloClient, query: string): Promise<readonly KindAttribute[]> {
  const { data } = await client.query({ query: AttributeDefinitionsDocument, variables: { query, first: 50 }, fetchPolicy: 'network-only' })
  return data?.attributeDefinitions.nodes ?? []
}

/** What products of a kind are described by, in the order in which it is shown. */
export function KindAttributes({ attributes, disabled, onChange }: Props) {
  const [isPicking, setPicking] = useState(false)
  return (
    <>
      {attributes.length === 0 && <p className="mb-3 text-ink-2">No attributes yet.</p>}
      <SortableList
        items={attributes}
        keyOf={({ id }) => id}
        nameOf={({ name }) => name}
        isFixed={disabled || attributes.length < 2}
        onMove={(from, to) => onChange(moved(attributes, from, to))}
        className="mb-4"
      >
        {({ id, name, kind, unit }) => (
          <div className="flex min-h-10 items-center gap-3 text-sm">
            <Link
              to={paths.attribute(id)}
              className="-my-1 min-w-0 flex-1 truncate rounded-field py-1 font-medium underline-offset-4 hover:underline"
            >
              {name}
            </Link>
            <span className="text-ink-2">{wordOf({ kind, unit })}</span>
            {!disabled && (
              <IconButton label={`Remove ${name}`} isSmall onClick={() => onChange(attributes.filter((one) => one.id !== id))}>
                <X className="size-4" strokeWidth={1.75} />
              </IconButton>
            )}
          </div>
        )}
      </SortableList>
      {!disabled && (
        <Button size="sm" disabled={attributes.length >= MOST} onClick={() => setPicking(true)}>
          <Plus className="size-4" strokeWidth={1.75} aria-hidden="true" /> Add attributes
        </Button>
      )}
      {isPicking && (
        <NamePicker
          title="Add attributes"
          act="Add to kind"
          things="attributes"
          find={attributesCalled}
          without={attributes.map(({ id }) => id)}
          most={MOST - attributes.length}
          onClose={() => setPicking(false)}
          onPick={(more) => {
            setPicking(false)
            onChange([...attributes, ...more])
          }}
        >
          {(one) => <span className="text-ink-2 text-sm">{wordOf(one)}</span>}
        </NamePicker>
      )}
    </>
  )
}
