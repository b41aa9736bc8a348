import { describe, expect, it } from 'vitest'
import { pageOf, readTable, writeTable } from './table-state'

describe('what a list shows', () => {
  it('is the same after it went through the address', () => {
    const state = {
      query: 'mug',
      filters: { status: ['ACTIVE', 'DRAFT'] },
      sort: { field: 'PRICE', direction: 'ASC' as const },
      after: null,
      before: 'cursor',
    }
    expect(readTable(writeTable(state))).toEqual(state)
  })

  it('asks backwards from a page that is left towards the start', () => {
    expect(pageOf(readTable(new URLSearchParams('before=c')), 20)).toMatchObject({ last: 20, before: 'c' })
    expect(pageOf(readTable(new URLSearchParams('')), 20)).toMatchObject({ first: 20, after: null })
  })

  it('leaves empty words out of the address', () => {
    expect(writeTable({ query: '', filters: { status: [] } }).toString()).toBe('')
  })
})
