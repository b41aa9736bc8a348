import { describe, expect, it } from 'vitest'
import { toCsv } from './csv'

describe('a table as CSV', () => {
  it('quotes what would end a cell', () => {
    expect(toCsv([['a,b', 'say "hi"', 'two\nlines']])).toBe('"a,b","say ""hi""","two\nlines"')
  })

  it('never hands a formula to whoever opens it', () => {
    expect(toCsv([['=HYPERLINK("x")', '+1', '@cmd', '-2.50']])).toBe('"\'=HYPERLINK(""x"")",\'+1,\'@cmd,-2.50')
  })
})
