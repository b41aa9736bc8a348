import { describe, expect, it } from 'vitest'
import { choose, firstChoice, isOffered, variantFor } from './choice'

const variant = (size: string, color: string, isBuyable = true) => ({
  id: `${size}-${color}`,
  selectedOptions: [
    { name: 'Size', value: size },
    { name: 'Color', value: color },
  ],
  availability: { isBuyable },
})

const variants = [variant('S', 'red', false), variant('S', 'blue'), variant('M', 'red'), variant('L', 'green')]

describe('a choice among variants', () => {
  it('begins with the first that can be bought', () => {
    expect(firstChoice(variants)).toEqual({ Size: 'S', Color: 'blue' })
    expect(firstChoice([variant('S', 'red', false)])).toEqual({ Size: 'S', Color: 'red' })
    expect(firstChoice([])).toEqual({})
  })

  it('means one variant', () => {
    expect(variantFor(variants, { Size: 'M', Color: 'red' })?.id).toBe('M-red')
    expect(variantFor(variants, { Size: 'M', Color: 'blue' })).toBeUndefined()
  })

  it('keeps the other choices where it can, and gives them up where it must', () => {
    expect(choose(variants, { Size: 'S', Color: 'red' }, 'Size', 'M')).toEqual({ Size: 'M', Color: 'red' })
    expect(choose(variants, { Size: 'S', Color: 'blue' }, 'Size', 'L')).toEqual({ Size: 'L', Color: 'green' })
    expect(choose(variants, { Size: 'S', Color: 'blue' }, 'Size', 'XXL')).toEqual({ Size: 'S', Color: 'blue' })
  })

  it('tells what is sold out or does not exist', () => {
    expect(isOffered(variants, { Size: 'S', Color: 'blue' }, 'Color', 'red')).toBe(false)
    expect(isOffered(variants, { Size: 'S', Color: 'blue' }, 'Color', 'green')).toBe(false)
    expect(isOffered(variants, { Size: 'S', Color: 'blue' }, 'Color', 'blue')).toBe(true)
  })
})
