import { expect, it } from 'vitest'
import { called } from './called'

const named = (...names: string[]) => names.map((name) => ({ name }))

it('finds what has every word in its name, whatever its case and accents', () => {
  const all = named('Café chairs', 'Chairs › Dining', 'Dining tables')
  expect(called(all, 'cafe')).toEqual(named('Café chairs'))
  expect(called(all, 'DINING chair')).toEqual(named('Chairs › Dining'))
  expect(called(all, 'sofa')).toEqual([])
  expect(called(all, '  ')).toEqual(all)
})
