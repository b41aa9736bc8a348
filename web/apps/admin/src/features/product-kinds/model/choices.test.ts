import { expect, test } from 'vitest'
import { choiceInputs, choicesOf } from './choices'

const made = (...labels: string[]) =>
  choiceInputs(
    labels.map((label) => ({ key: '', label, color: '#000000' })),
    false,
  ).map(({ key }) => key)

test('a new value gets a key of its own', () => {
  expect(made('Dark blue', '38 / 40', 'Dark-Blue!')).toEqual(['dark-blue', 'v-38-40', 'dark-blue-2'])
})

test('a stored value keeps its key, and a colour only where it has one', () => {
  const stored = { choices: [{ __typename: 'AttributeChoice' as const, key: 'red', label: 'Crimson', color: '#dc143c' }] }
  expect(choiceInputs(choicesOf(stored), true)).toEqual([{ key: 'red', label: 'Crimson', color: '#dc143c' }])
  expect(choiceInputs(choicesOf(stored), false)[0]?.color).toBeNull()
})
