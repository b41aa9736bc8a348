import { expect, test } from 'vitest'
import { changesOf, draftOf } from './brand-draft'

const stored = {
  name: 'Kähler',
  slug: 'kaehler',
  descriptionHtml: '',
  logo: { thumb: '/media/a.png?w=320' },
  seo: { title: 'Kähler', description: '' },
}

test('a brand is written with its logo', () => {
  expect(draftOf(stored)).toMatchObject({ logoAssetId: { id: null, thumb: '/media/a.png?w=320' }, seoTitle: 'Kähler' })
  expect(draftOf({ ...stored, logo: null }).logoAssetId).toBeNull()
})

test('a chosen logo goes by its id, a removed one as nothing, and what was left alone not at all', () => {
  expect(changesOf({ logoAssetId: { id: 'med_1', thumb: '/b.png' } })).toEqual({ logoAssetId: 'med_1' })
  expect(changesOf({ logoAssetId: null, seoTitle: ' ' })).toEqual({ logoAssetId: null, seoTitle: null })
  expect(changesOf({ name: 'Kähler' })).toEqual({ name: 'Kähler' })
})
