import type { AttributeKind } from '@stoa/graphql'
import { Button, Checkbox, Field, Modal, SelectField } from '@stoa/ui'
import { type FormEvent, useId, useState } from 'react'
import { HandleFields } from '../../../shared/handle-fields'
import { IssueList } from '../../../shared/issue-list'
import { byField } from '../../../shared/issues'
import { useAct } from '../../../shared/use-act'
import { AttributeDefinitionCreateDocument } from '../api/attribute-definition-create.generated'
import { BLACK, type ChoiceDraft, choiceInputs } from '../model/choices'
import { isChosen, KINDS, mayFilter } from '../model/words'
import { ChoicesField } from './choices-field'

const BLANK: readonly ChoiceDraft[] = [{ key: '', label: '', color: BLACK }]

/** A new attribute: its key and kind stay for good. */
export function NewAttributeDialog({ onClose, onDone }: { onClose: () => void; onDone: (id: string) => void }) {
  const form = useId()
  const [kind, setKind] = useState<AttributeKind>('TEXT')
  const [choices, setChoices] = useState<readonly ChoiceDraft[]>(BLANK)
  const { act, issues, isBusy } = useAct(AttributeDefinitionCreateDocument)
  const { fields, rest } = byField(issues, ['name', 'key', 'unit'])
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const data = new FormData(event.currentTarget)
    const text = (name: string) => String(data.get(name) ?? '').trim()
    const done = await act({
      input: {
        name: text('name'),
        key: text('handle'),
        kind,
        isFilterable: data.get('isFilterable') === 'on',
        unit: text('unit') || null,
        choices: isChosen(kind) ? choiceInputs(choices, kind === 'SWATCH') : null,
      },
    })
    if (done?.attributeDefinition) onDone(done.attributeDefinition.id)
  }
  return (
    <Modal
      isOpen
      onOpenChange={onClose}
      title="New attribute"
      description="Something that products are described by. Its handle and type stay for good."
      footer={
        <Button kind="primary" size="sm" type="submit" form={form} busy={isBusy}>
          Create attribute
        </Button>
      }
    >
      <IssueList messages={rest} />
      <form id={form} onSubmit={submit} className="space-y-4">
        <HandleFields
          errors={{ ...(fields.name && { name: fields.name }), ...(fields.key && { handle: fields.key }) }}
          hint="Programs and searches name it so."
        />
        <SelectField isSmall label="Type" value={kind} onChange={({ target }) => setKind(target.value as AttributeKind)}>
          {KINDS.map(([value, label]) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </SelectField>
        {kind === 'NUMBER' && <Field isSmall isOptional label="Unit" name="unit" maxLength={20} placeholder="cm" error={fields.unit} />}
        {isChosen(kind) && <ChoicesField choices={choices} hasColors={kind === 'SWATCH'} disabled={false} onChange={setChoices} />}
        {mayFilter(kind) && (
          <label className="flex min-h-8 items-center gap-2.5 text-sm">
            <Checkbox name="isFilterable" /> Customers can filter by it
          </label>
        )}
      </form>
    </Modal>
  )
}
