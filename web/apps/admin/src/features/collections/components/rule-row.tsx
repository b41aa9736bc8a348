import { Field, IconButton, SelectField } from '@stoa/ui'
import { X } from 'lucide-react'
import type { CollectionChoicesQuery } from '../api/collection-choices.generated'
import { emptyRule, KINDS, type Kind, type RuleDraft } from '../model/rules'

interface Option {
  value: string
  label: string
}

export interface Choices {
  categories: readonly Option[]
  brands: readonly Option[]
  productKinds: readonly Option[]
  attributes: CollectionChoicesQuery['attributeDefinitions']['nodes']
}

interface Props {
  rule: RuleDraft
  number: number
  choices: Choices
  onChange: (rule: RuleDraft) => void
  onRemove: () => void
}

const TRUTH: readonly Option[] = [
  { value: 'true', label: 'Yes' },
  { value: 'false', label: 'No' },
]

/** One condition: of what kind, whether it must hold or must not, and what it asks for. */
export function RuleRow({ rule, number, choices, onChange, onRemove }: Props) {
  const set = (changes: Partial<RuleDraft>) => onChange({ ...rule, ...changes })
  const lists: Partial<Record<Kind, readonly Option[]>> = {
    categoryId: choices.categories,
    brandId: choices.brands,
    productKindId: choices.productKinds,
  }
  const list = lists[rule.kind]
  return (
    <fieldset className="flex flex-wrap items-end gap-3 rounded-button border p-3">
      <legend className="sr-only">Rule {number}</legend>
      <div className="w-36">
        <SelectField
          isSmall
          label="Condition"
          value={rule.kind}
          onChange={({ target }) => onChange({ ...emptyRule(target.value as Kind), isExcluded: rule.isExcluded })}
        >
          {KINDS.map(([kind, name]) => (
            <option key={kind} value={kind}>
              {name}
            </option>
          ))}
        </SelectField>
      </div>
      <div className="w-24">
        <SelectField
          isSmall
          label="Match"
          value={rule.isExcluded ? 'not' : 'is'}
          onChange={({ target }) => set({ isExcluded: target.value === 'not' })}
        >
          <option value="is">is</option>
          <option value="not">is not</option>
        </SelectField>
      </div>
      <div className="flex min-w-48 flex-1 flex-wrap items-end gap-3">
        {rule.kind === 'tag' && <Text rule={rule} label="Tag" onChange={set} />}
        {list && <Select label="Value" value={rule.value} options={list} onChange={(value) => set({ value })} />}
        {rule.kind === 'price' && <Span rule={rule} onChange={set} />}
        {rule.kind === 'attribute' && <Attribute rule={rule} attributes={choices.attributes} onChange={set} />}
      </div>
      <IconButton label={`Remove rule ${number}`} isSmall onClick={onRemove}>
        <X className="size-4" strokeWidth={1.75} />
      </IconButton>
    </fieldset>
  )
}

interface PartProps {
  rule: RuleDraft
  onChange: (changes: Partial<RuleDraft>) => void
}

function Text({ rule, label, onChange }: PartProps & { label: string }) {
  return (
    <div className="min-w-40 flex-1">
      <Field isSmall label={label} value={rule.value} maxLength={100} onChange={({ target }) => onChange({ value: target.value })} />
    </div>
  )
}

function Span({ rule, onChange }: PartProps) {
  return (
    <>
      <div className="w-28">
        <Field isSmall label="From" inputMode="decimal" value={rule.min} onChange={({ target }) => onChange({ min: target.value })} />
      </div>
      <div className="w-28">
        <Field isSmall label="To" inputMode="decimal" value={rule.max} onChange={({ target }) => onChange({ max: target.value })} />
      </div>
    </>
  )
}

function Attribute({ rule, attributes, onChange }: PartProps & { attributes: Choices['attributes'] }) {
  const attribute = attributes.find(({ id }) => id === rule.attributeId)
  const choices = attribute?.kind === 'BOOLEAN' ? TRUTH : attribute?.choices.map(({ key, label }) => ({ value: key, label }))
  return (
    <>
      <Select
        label="Attribute"
        value={rule.attributeId}
        options={attributes.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(attributeId) => onChange({ attributeId, value: '' })}
      />
      {choices && choices.length > 0 ? (
        <Select label="Value" value={rule.value} options={choices} onChange={(value) => onChange({ value })} />
      ) : (
        <Text rule={rule} label={attribute?.unit ? `Value in ${attribute.unit}` : 'Value'} onChange={onChange} />
      )}
    </>
  )
}

interface SelectProps {
  label: string
  value: string
  options: readonly Option[]
  onChange: (value: string) => void
}

function Select({ label, value, options, onChange }: SelectProps) {
  return (
    <div className="min-w-40 flex-1">
      <SelectField isSmall label={label} value={value} onChange={({ target }) => onChange(target.value)}>
        <option value="">Choose…</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </SelectField>
    </div>
  )
}
