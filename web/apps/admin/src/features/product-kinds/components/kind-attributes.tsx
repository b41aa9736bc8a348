import { useQuery } from '@apollo/client/react'
import { IconButton, SelectField } from '@stoa/ui'
import { X } from 'lucide-react'
import { Link } from 'react-router'
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

/** A shop has a few dozen attributes; all of them are offered. */
const MOST = 100

/** What products of a kind are described by, in the order in which it is shown. */
export function KindAttributes({ attributes, disabled, onChange }: Props) {
  const { data } = useQuery(AttributeDefinitionsDocument, { variables: { first: MOST }, fetchPolicy: 'cache-and-network', skip: disabled })
  const others = (data?.attributeDefinitions.nodes ?? []).filter(({ id }) => attributes.every((one) => one.id !== id))
  const add = (id: string) => {
    const found = others.find((one) => one.id === id)
    if (found) onChange([...attributes, found])
  }
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
            <span className="text-ink-2">{unit ? `${kindWord(kind)}, ${unit}` : kindWord(kind)}</span>
            {!disabled && (
              <IconButton label={`Remove ${name}`} isSmall onClick={() => onChange(attributes.filter((one) => one.id !== id))}>
                <X className="size-4" strokeWidth={1.75} />
              </IconButton>
            )}
          </div>
        )}
      </SortableList>
      {!disabled && (
        <SelectField isSmall label="Add attribute" value="" onChange={({ target }) => add(target.value)}>
          <option value="">Choose an attribute</option>
          {others.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </SelectField>
      )}
    </>
  )
}
