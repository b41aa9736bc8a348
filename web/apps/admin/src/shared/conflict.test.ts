import { expect, test } from 'vitest'
import { isPicture, shownAs } from './conflict'

test('a picture is shown from where it lies, whatever else is known of it', () => {
  expect(shownAs('imageAssetId', { id: 'med_1', thumb: '/media/a.png?w=320' })).toBe('/media/a.png?w=320')
  expect(shownAs('posterAssetId', null)).toBe('')
  expect(['imageAssetId', 'logoAssetId', 'posterAssetId', 'title'].map(isPicture)).toEqual([true, true, true, false])
})

test('everything else is told in words', () => {
  expect(shownAs('tags', ['new', 'tea'])).toBe('new, tea')
  expect(shownAs('isActive', false)).toBe('No')
})
