import { describe, expect, it } from 'vitest'
import { withTypeNames } from './type-names'

const types = {
  Query: { product: 'Product' },
  Product: { price: 'Money', variants: 'Variant' },
  Variant: { availability: 'Availability' },
  LowStock: { warehouse: 'Warehouse' },
}

describe('names of types', () => {
  it('come from the contract, in lists too', () => {
    expect(withTypeNames({ product: { id: '1', price: { amount: '2.00' }, variants: [{ id: 'a' }, null] } }, 'Query', types)).toEqual({
      __typename: 'Query',
      product: {
        __typename: 'Product',
        id: '1',
        price: { __typename: 'Money', amount: '2.00' },
        variants: [{ __typename: 'Variant', id: 'a' }, null],
      },
    })
  })

  it('come from the answer where it tells them, and lead on from there', () => {
    const answer = { availability: { __typename: 'LowStock', warehouse: { id: 'w' } } }
    expect(withTypeNames(answer, 'Variant', types)).toEqual({
      __typename: 'Variant',
      availability: { __typename: 'LowStock', warehouse: { __typename: 'Warehouse', id: 'w' } },
    })
  })

  it('leave plain values and what is not there alone', () => {
    expect(withTypeNames({ product: null }, 'Query', types)).toEqual({ __typename: 'Query', product: null })
    expect(withTypeNames({ tags: ['a', 'b'] }, 'Product', types)).toEqual({ __typename: 'Product', tags: ['a', 'b'] })
  })
})
