import type { AttributeChoiceInput } from '@stoa/graphql'
import { slugOf } from '../../../shared/slug'
import type { AttributeDetailsFragment } from '../api/attribute-details.generated'

/** A value to choose, as it is written. Those that are stored keep their keys. */
export interface ChoiceDraft {
  /** Empty until it is stored: it is made of the label. */
  key: string
  label: string
  color: string
}

export const BLACK = '#000000'

export const choicesOf = ({ choices }: Pick<AttributeDetailsFragment, 'choices'>): ChoiceDraft[] =>
  choices.map(({ key, label, color }) => ({ key, label, color: color ?? BLACK }))

/** Keys begin with a letter and are there once. */
export function choiceInputs(choices: readonly ChoiceDraft[], hasColors: boolean): AttributeChoiceInput[] {
  const taken = new Set(choices.map(({ key }) => key).filter(Boolean))
  return choices.map(({ key, label, color }) => ({
    key: key || keyOf(label, taken),
    label: label.trim(),
    color: hasColors ? color : null,
  }))
}

function keyOf(label: string, taken: Set<string>): string {
  const slug = slugOf(label)
  const plain = (/^[a-z]/.test(slug) ? slug : `v-${slug}`).slice(0, 45).replace(/-$/, '')
  let key = plain
  for (let more = 2; taken.has(key); more += 1) key = `${plain}-${more}`
  taken.add(key)
  return key
}
