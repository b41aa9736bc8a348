import { describe, expect, it } from 'vitest'
import { importState, progress } from './states'

describe('an import', () => {
  it('that left rows out asks for somebody', () => {
    expect(importState('COMPLETED', 0)).toEqual(['Completed', 'quiet'])
    expect(importState('COMPLETED', 2)).toEqual(['Completed with errors', 'warn'])
  })

  it('is never further than its end, and nowhere before its length is known', () => {
    expect([progress(0, 0), progress(1, 3), progress(9, 3)]).toEqual([0, 33, 100])
  })
})
