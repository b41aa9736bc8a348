import { Checkbox, Field, toast } from '@stoa/ui'
import { DraftBar } from '../../../shared/draft-bar'
import { IssueList } from '../../../shared/issue-list'
import { Panel } from '../../../shared/panel'
import { useAct } from '../../../shared/use-act'
import { useDraft } from '../../../shared/use-draft'
import { AttributeDefinitionUpdateDocument } from '../api/attribute-definition-update.generated'
import type { AttributeDetailsFragment } from '../api/attribute-details.generated'
import { choiceInputs, choicesOf } from '../model/choices'
import { isChosen, kindWord, mayFilter } from '../model/words'
import { ChoicesField } from './choices-field'

interface Props {
  attribute: AttributeDetailsFragment
  mayWrite: boolean
  reread: () => Promise<AttributeDetailsFragment | null | undefined>
}

const draftOf = (attribute: AttributeDetailsFragment) => ({
  name: attribute.name,
  unit: attribute.unit ?? '',
  isFilterable: attribute.isFilterable,
  choices: choicesOf(attribute),
})

/** What an attribute is called, its unit, and its values. */
export function AttributeForm({ attribute, mayWrite, reread }: Props) {
  const { act, issues, isBusy, clear } = useAct(AttributeDefinitionUpdateDocument)
  const { id, kind } = attribute
  const editing = useDraft({
    source: attribute,
    draftOf,
    issues,
    clear,
    reread,
    send: async ({ unit, choices, ...others }, expectedVersion) => {
      const done = await act({
        input: {
          id,
          expectedVersion,
          ...others,
          ...(unit !== undefined && { unit: unit.trim() || null }),
          ...(choices && { choices: choiceInputs(choices, kind === 'SWATCH') }),
        },
      })
      if (done?.attributeDefinition) toast({ text: `${done.attributeDefinition.name} saved.` })
      return done?.attributeDefinition
    },
  })
  const { draft, change, fields, rest } = editing
  return (
    <Panel title={kindWord(kind)}>
      <IssueList messages={[...rest, ...(fields.choices ? [fields.choices] : [])]} />
      <div className="space-y-4">
        <Field
          isSmall
          label="Name"
          maxLength={100}
          disabled={!mayWrite}
          value={draft.name}
          onChange={({ target }) => change({ name: target.value })}
          error={fields.name}
        />
        {kind === 'NUMBER' && (
          <Field
            isSmall
            isOptional
            label="Unit"
            maxLength={20}
            placeholder="cm"
            disabled={!mayWrite}
            value={draft.unit}
            onChange={({ target }) => change({ unit: target.value })}
            error={fields.unit}
          />
        )}
        {isChosen(kind) && (
          <ChoicesField
            choices={draft.choices}
            hasColors={kind === 'SWATCH'}
            disabled={!mayWrite}
            onChange={(choices) => change({ choices })}
          />
        )}
        {mayFilter(kind) && (
          <label className="flex min-h-8 items-center gap-2.5 text-sm">
            <Checkbox checked={draft.isFilterable} disabled={!mayWrite} onChange={() => change({ isFilterable: !draft.isFilterable })} />{' '}
            Customers can filter by it
          </label>
        )}
      </div>
      <DraftBar draft={editing} isBusy={isBusy} clear={clear} />
    </Panel>
  )
}
