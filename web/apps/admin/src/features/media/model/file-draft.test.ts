import { describe, expect, it } from 'vitest'
import { changesOf, sizeName } from './file-draft'

describe('sizes', () => {
  it.each([
    [0, '1 kB'],
    [280, '1 kB'],
    [999_400, '999 kB'],
    [999_600, '1 MB'],
    [12_345_678, '12.3 MB'],
  ])('of %s bytes are %s', (bytes, text) => expect(sizeName(bytes)).toBe(text))
})

describe('changes of a file', () => {
  it('say nothing of a poster that stayed, name a chosen one by its id, and take one away', () => {
    expect(changesOf({ title: ' Lit ' })).toEqual({ title: 'Lit' })
    expect(changesOf({ posterAssetId: { id: 'med_1', thumb: '/a?w=320', url: '/a' } })).toEqual({ posterAssetId: 'med_1' })
    expect(changesOf({ posterAssetId: null })).toEqual({ posterAssetId: null })
  })
})
