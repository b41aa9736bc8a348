import { SelectField } from '@stoa/ui'
import type { CategoryRowFragment } from '../api/category-row.generated'
import { childrenOf, isWithin } from '../model/tree'

interface Option {
  value: string
  label: string
}

/** The tree as a list, each with the names above it, without one of them and all below it. */
export function categoryOptions(all: readonly CategoryRowFragment[], without?: string): Option[] {
  const below = (parentId: string | null, above: string): Option[] =>
    childrenOf(all, parentId).flatMap(({ id, name }) => {
      const label = above ? `${above} › ${name}` : name
      return [{ value: id, label }, ...below(id, label)]
    })
  return below(null, '').filter(({ value }) => !without || !isWithin(all, value, without))
}

interface Props {
  label: string
  none: string
  options: readonly Option[]
  name?: string
  value?: string
  defaultValue?: string
  onChange?: (value: string) => void
  error?: string
}

export function CategoryField({ options, none, onChange, ...rest }: Props) {
  return (
    <SelectField {...rest} isSmall onChange={onChange && (({ target }) => onChange(target.value))}>
      <option value="">{none}</option>
      {options.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </SelectField>
  )
}
