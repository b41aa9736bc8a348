import { expect, test } from 'vitest'
import { storedAddress } from './said-by-host'

test('a picture of ours is written by its path, one elsewhere by its address', () => {
  const ours = 'http://127.0.0.1:4001'
  expect(storedAddress(`${ours}/media/a.webp`, ours)).toBe('/media/a.webp')
  expect(storedAddress('/media/a.webp', ours)).toBe('/media/a.webp')
  expect(storedAddress('https://elsewhere.example/media/a.webp', ours)).toBe('https://elsewhere.example/media/a.webp')
  expect(storedAddress(`${ours}/media/a.webp`, '')).toBe(`${ours}/media/a.webp`)
})
