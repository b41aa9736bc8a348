import { expect, test } from 'vitest'
import { kindIn, rowsOf } from './kinds'

const products = { locale: 'de', productsComplete: 3, productsPartial: 1, productsMissing: 0 }
const brands = {
  kind: 'BRAND' as const,
  total: 5,
  locales: [{ __typename: 'LocaleCoverage' as const, locale: 'de', complete: 1, partial: 1, missing: 3 }],
}

test('an address names a kind, or products', () => {
  expect(kindIn('product-kinds')).toBe('PRODUCT_KIND')
  expect(kindIn('pages')).toBe('CONTENT_PAGE')
  expect(kindIn('products')).toBeNull()
  expect(kindIn(undefined)).toBeNull()
})

test('products come first, and what the shop has none of is left out', () => {
  const rows = rowsOf('de', products, [brands, { kind: 'CATEGORY', total: 0, locales: [] }])
  expect(rows.map(({ about, counts }) => [about.name, counts.complete, counts.partial, counts.missing])).toEqual([
    ['Products', 3, 1, 0],
    ['Brands', 1, 1, 3],
  ])
})

test('into a language that none of them has, nothing is translated', () => {
  expect(rowsOf('fr', undefined, [brands])[0]?.counts).toEqual({ complete: 0, partial: 0, missing: 5 })
})

test('a kind that came later than this page is left out', () => {
  expect(rowsOf('de', undefined, [{ ...brands, kind: 'LETTER' as unknown as 'BRAND' }])).toEqual([])
})
