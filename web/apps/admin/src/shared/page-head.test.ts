import { expect, test } from 'vitest'
import { headChangesOf, headDraftOf } from './page-head'

test('what search engines are told is written as it is read', () => {
  const seo = { title: 'Cups', description: '' }
  expect(headDraftOf({ image: null, seo })).toEqual({ imageAssetId: null, seoTitle: 'Cups', seoDescription: '' })
  expect(headDraftOf({ image: { thumb: '/a' }, seo }).imageAssetId).toEqual({ id: null, thumb: '/a' })
})

test('only what was changed is sent; what is emptied is taken away', () => {
  const changes = { slug: 'cups', imageAssetId: { id: 'med_1', thumb: '/b' }, seoTitle: ' ' }
  expect(headChangesOf(changes)).toEqual({ slug: 'cups', imageAssetId: 'med_1', seoTitle: null })
  expect(headChangesOf({ imageAssetId: null })).toEqual({ imageAssetId: null })
  expect(headChangesOf({})).toEqual({})
})
