import { describe, expect, it } from 'vitest'
import { firstSelection, isBuyable, select, variantOf } from './selection'

const matrix = {
  options: [
    { name: 'Glaze', values: ['Chalk', 'Ink'] },
    { name: 'Size', values: ['Small', 'Tall'] },
  ],
  cells: [
    { variantId: 'chalk-small', positions: [0, 0], isBuyable: false },
    { variantId: 'chalk-tall', positions: [0, 1], isBuyable: true },
    { variantId: 'ink-small', positions: [1, 0], isBuyable: true },
  ],
}

describe('a choice of options', () => {
  it('begins with what can be bought', () => {
    expect(variantOf(matrix, firstSelection(matrix, null))).toBe('chalk-tall')
  })

  it('begins with what the address names, sold out or not', () => {
    expect(variantOf(matrix, firstSelection(matrix, 'chalk-small'))).toBe('chalk-small')
    expect(variantOf(matrix, firstSelection(matrix, 'var_nobody'))).toBe('chalk-tall')
  })

  it('goes to the nearest that is made', () => {
    // Nobody makes a tall one in ink.
    expect(variantOf(matrix, select(matrix, [0, 1], 0, 1))).toBe('ink-small')
  })

  it('tells what is sold out with the rest of the choice', () => {
    expect(isBuyable(matrix, [0, 1], 1, 0)).toBe(false)
    expect(isBuyable(matrix, [1, 0], 1, 0)).toBe(true)
    expect(isBuyable(matrix, [0, 1], 0, 1)).toBe(false)
  })

  it('knows a product of one variant without options', () => {
    const single = { options: [], cells: [{ variantId: 'only', positions: [], isBuyable: true }] }
    expect(variantOf(single, firstSelection(single, null))).toBe('only')
  })
})
