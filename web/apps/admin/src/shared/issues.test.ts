import { describe, expect, it } from 'vitest'
import { byField } from './issues'

const issue = (message: string, path: string[] | null) => ({ code: 'INVALID', message, path })

describe('what the API says against an input', () => {
  it('lands on the field it means, the first for each', () => {
    const { fields, rest } = byField([issue('too long', ['title']), issue('and odd', ['title'])], ['title'])
    expect(fields).toEqual({ title: 'too long' })
    expect(rest).toEqual([])
  })

  it('means the nearest field that the form has', () => {
    expect(byField([issue('no number', ['variants', '0', 'price'])], ['variants.0.price', 'variants']).fields).toEqual({
      'variants.0.price': 'no number',
    })
    expect(byField([issue('too many', ['tags', '12'])], ['tags']).fields).toEqual({ tags: 'too many' })
  })

  it('stands above the form when it means none, and once', () => {
    expect(byField([issue('gone', null), issue('gone', ['id'])], ['title']).rest).toEqual(['gone'])
  })
})
