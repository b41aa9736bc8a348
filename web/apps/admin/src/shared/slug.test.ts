import { expect, test } from 'vitest'
import { slugOf } from './slug'

test('a name becomes what stands in an address', () => {
  expect(slugOf('  Große Sommer-Aktion: 20 %! ')).toBe('grosse-sommer-aktion-20')
  expect(slugOf('Été')).toBe('ete')
  expect(slugOf('…')).toBe('')
})
