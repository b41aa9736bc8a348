import { describe, expect, it } from 'vitest'
import { mark } from './mark'

describe('marking what was typed', () => {
  it('marks beginnings of words, whatever their case', () => {
    expect(mark('Doric Vase', 'va do')).toEqual([
      { text: 'Do', isMatch: true },
      { text: 'ric ', isMatch: false },
      { text: 'Va', isMatch: true },
      { text: 'se', isMatch: false },
    ])
  })

  it('takes signs for what they are', () => {
    expect(mark('a (b', '( .*')).toEqual([
      { text: 'a ', isMatch: false },
      { text: '(', isMatch: true },
      { text: 'b', isMatch: false },
    ])
  })

  it('marks nothing inside of words or for nothing', () => {
    expect(mark('Navas', 'va')).toEqual([{ text: 'Navas', isMatch: false }])
    expect(mark('Vase', ' ')).toEqual([{ text: 'Vase', isMatch: false }])
  })
})
