import type { ProductOptionInput } from '@stoa/graphql'

interface Option {
  name: string
  values: readonly string[]
}

/** An option as it is written: its values in one line. */
export interface OptionDraft {
  key: string
  before: Option | null
  name: string
  values: string
}

export const optionDrafts = (options: readonly Option[]): OptionDraft[] =>
  options.map((option) => ({ key: option.name, before: option, name: option.name, values: option.values.join(', ') }))

const split = (text: string) => [
  ...new Set(
    text
      .split(',')
      .map((value) => value.trim())
      .filter(Boolean),
  ),
]

/** A value at the place of one that is gone is the old one with a new name, as long as none was added or taken away. */
export function optionInputs(drafts: readonly OptionDraft[]): ProductOptionInput[] {
  return drafts
    .filter(({ name, values }) => name.trim() || values.trim())
    .map(({ before, name, values }) => {
      const now = split(values)
      const isSameMany = before?.values.length === now.length
      return {
        name: name.trim(),
        previousName: before && before.name !== name.trim() ? before.name : null,
        values: now.map((value, index) => {
          const old = before?.values[index]
          const isRenamed = isSameMany && old !== undefined && old !== value && !now.includes(old) && !before?.values.includes(value)
          return { value, previousValue: isRenamed ? old : null }
        }),
      }
    })
}
