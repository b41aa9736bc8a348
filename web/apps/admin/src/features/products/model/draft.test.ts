import { describe, expect, it } from 'vitest'
import { changesOf, saidOf, tagsOf } from './draft'

describe('the draft of a product', () => {
  it('sends what was changed and nothing else', () => {
    expect(changesOf({ title: ' Big mug ', categoryId: '' })).toEqual({ title: 'Big mug', categoryId: null })
  })

  it('sends a brand by its id, and nothing for none', () => {
    expect(changesOf({ brandId: { id: 'brd_1', name: 'Kähler' } })).toEqual({ brandId: 'brd_1' })
    expect(changesOf({ brandId: null })).toEqual({ brandId: null })
  })

  it('tells categories and brands by their names', () => {
    const categories = [{ value: 'cat_1', label: 'Vases › Amphorae' }]
    expect(saidOf(categories, 'categoryId', 'cat_1')).toBe('Vases › Amphorae')
    expect(saidOf(categories, 'categoryId', '')).toBe('')
    expect(saidOf(categories, 'brandId', { id: 'brd_1', name: 'Kähler' })).toBe('Kähler')
    expect(saidOf(categories, 'brandId', null)).toBe('')
    expect(saidOf(categories, 'title', 'Krater')).toBe('Krater')
  })

  it('reads tags as people write them', () => {
    expect(tagsOf(' new, tea,, new ')).toEqual(['new', 'tea'])
  })

  it('takes a text for search engines away when it is emptied', () => {
    expect(changesOf({ seoTitle: '  ' })).toEqual({ seoTitle: null })
  })
})
