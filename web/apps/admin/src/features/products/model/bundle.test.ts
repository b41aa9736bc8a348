import { expect, test } from 'vitest'
import { type BundledVariant, clamped, contentsOf, lostFrom, messagesOf, partsOf, withPart } from './bundle'

const bundle: BundledVariant = {
  __typename: 'ProductVariant',
  id: 'var_1',
  title: 'Gift set',
  components: [
    { __typename: 'BundleComponent', quantity: 2, title: 'Mug – Blue', variant: { __typename: 'ProductVariant', id: 'var_2' } },
    { __typename: 'BundleComponent', quantity: 1, title: 'Box', variant: null },
  ],
}

test('a bundle tells what is in it; what is sold no more cannot be put in again', () => {
  expect(contentsOf(bundle)).toBe('2 × Mug – Blue, 1 × Box')
  expect(partsOf(bundle)).toEqual([{ variantId: 'var_2', name: 'Mug – Blue', quantity: 2 }])
  expect(lostFrom(bundle)).toEqual(['Box'])
})

test('the same variant put in again counts once more', () => {
  const once = withPart([], { variantId: 'var_2', name: 'Mug' })
  expect(once).toEqual([{ variantId: 'var_2', name: 'Mug', quantity: 1 }])
  expect(withPart(once, { variantId: 'var_2', name: 'Mug' })).toEqual([{ variantId: 'var_2', name: 'Mug', quantity: 2 }])
})

test('there is one piece at least and 100 at most', () => {
  expect([0, -3, 7, 250, Number.NaN].map(clamped)).toEqual([1, 1, 7, 100, 1])
})

test('a refusal names the part that it means', () => {
  const issue = { code: 'INVALID', message: 'A bundle is not in another one.', path: ['components', '0', 'variantId'] }
  expect(messagesOf([issue, { ...issue, path: ['variantId'] }], partsOf(bundle))).toEqual([
    'Mug – Blue: A bundle is not in another one.',
    'A bundle is not in another one.',
  ])
})
