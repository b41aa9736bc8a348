import { expect, test } from 'vitest'
import { changesOf, pointAt, pointBy, withText } from './picture-draft'

test('only what was changed is sent, and empty texts are none', () => {
  expect(changesOf({ title: ' ', tags: 'sea,  , blue ' })).toEqual({ title: null, tags: ['sea', 'blue'] })
  expect(changesOf({ altTexts: { en: ' A mug ', de: '' }, focalPoint: null })).toEqual({
    altTexts: [{ locale: 'en', text: 'A mug' }],
    focalPoint: null,
  })
})

test('a point stays inside the picture', () => {
  const box = { left: 100, top: 50, width: 200, height: 100 }
  expect(pointAt({ x: 150, y: 125 }, box)).toEqual({ x: 25, y: 75 })
  expect(pointAt({ x: 90, y: 500 }, box)).toEqual({ x: 0, y: 100 })
  expect(pointBy('ArrowUp', { x: 50, y: 4 }, 10)).toEqual({ x: 50, y: 0 })
  expect(pointBy('Tab', { x: 50, y: 50 }, 1)).toBeNull()
})

test('a text that was written and taken away again is no change', () => {
  const stored = { de: 'Ein Becher', en: 'A mug' }
  expect(JSON.stringify(withText(withText(stored, 'fr', 'Un gobelet'), 'fr', ''))).toBe(JSON.stringify(stored))
  expect(JSON.stringify(withText({ en: 'A mug' }, 'de', 'Ein Becher'))).toBe(JSON.stringify(stored))
})
