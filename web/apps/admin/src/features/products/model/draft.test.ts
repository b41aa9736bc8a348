import { describe, expect, it } from 'vitest'
import { changedFields, changesOf, draftOf, tagsOf } from './draft'

const written = draftOf({
  title: 'Mug',
  descriptionHtml: '<p>Holds tea.</p>',
  slug: 'mug',
  tags: ['new', 'tea'],
  category: { id: 'cat_1' },
  seo: { title: 'Mug', description: '' },
})

describe('the draft of a product', () => {
  it('sends what was changed and nothing else', () => {
    const now = { ...written, title: ' Big mug ', categoryId: '' }
    const fields = changedFields(written, now)
    expect(fields).toEqual(['title', 'categoryId'])
    expect(changesOf(now, fields)).toEqual({ title: 'Big mug', categoryId: null })
  })

  it('reads tags as people write them', () => {
    expect(tagsOf(' new, tea,, new ')).toEqual(['new', 'tea'])
  })

  it('takes a text for search engines away when it is emptied', () => {
    const now = { ...written, seoTitle: '  ' }
    expect(changesOf(now, changedFields(written, now))).toEqual({ seoTitle: null })
  })
})
