import { expect, test } from 'vitest'
import { draftOf, emptyRule, inputOf } from './rules'

const none = { tag: null, categoryId: null, brandId: null, productKindId: null, price: null, attribute: null, isExcluded: false }
const stored = (rule: object) => ({ ...none, ...rule }) as unknown as Parameters<typeof draftOf>[0]

test('what is stored is written again as it was', () => {
  for (const rule of [
    { tag: 'summer', isExcluded: true },
    { brandId: 'brd_1', isExcluded: false },
    { price: { min: null, max: '20.00' }, isExcluded: false },
    { attribute: { attributeId: 'atr_1', value: 'linen' }, isExcluded: false },
  ])
    expect(inputOf(draftOf(stored(rule)))).toEqual(rule)
})

test('a rule is asked for when it is whole, with prices as people write them', () => {
  expect([inputOf(emptyRule('tag')), inputOf(emptyRule('price')), inputOf({ ...emptyRule('attribute'), value: 'x' })]).toEqual([
    null,
    null,
    null,
  ])
  expect(inputOf({ ...emptyRule('price'), min: ' 12,50' })).toEqual({ price: { min: '12.50', max: null }, isExcluded: false })
})
