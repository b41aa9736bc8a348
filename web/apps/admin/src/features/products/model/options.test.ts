import { describe, expect, it } from 'vitest'
import { optionDrafts, optionInputs } from './options'

const draft = (name: string, values: string) => ({ ...optionDrafts([{ name: 'Size', values: ['S', 'L'] }])[0], name, values }) as never

describe('options as they are written', () => {
  it('rename what stands in the same place', () => {
    expect(optionInputs([draft('Length', 'Short, L')])).toEqual([
      {
        name: 'Length',
        previousName: 'Size',
        values: [
          { value: 'Short', previousValue: 'S' },
          { value: 'L', previousValue: null },
        ],
      },
    ])
  })

  it('add a value without renaming the others, and put them in another order without renaming any', () => {
    expect(optionInputs([draft('Size', 'S, M, L')])[0]?.values).toEqual([
      { value: 'S', previousValue: null },
      { value: 'M', previousValue: null },
      { value: 'L', previousValue: null },
    ])
    expect(optionInputs([draft('Size', 'L, S')])[0]?.values.map(({ previousValue }) => previousValue)).toEqual([null, null])
  })

  it('are left out when nothing was written', () => {
    expect(optionInputs([{ key: 'new', before: null, name: ' ', values: '' }])).toEqual([])
  })
})
