import { describe, expect, it } from 'vitest'
import { changedVariant, variantDraft } from './variant'

const forTrade = { customerGroupId: 'cgr_trade', minimum: 60, maximum: null, increment: 12 }
const glass = {
  sku: 'GLASS',
  barcode: null,
  weightGrams: 250,
  price: { listed: { amount: '4.00' }, compareAt: null },
  quantityRules: [{ customerGroupId: null, minimum: 6, maximum: 24, increment: 6 }, forTrade],
}

describe('what staff changed of a variant', () => {
  const draft = variantDraft(glass)

  it('is nothing when nothing was written', () => {
    expect(changedVariant(glass, draft)).toEqual({})
  })

  it('is what differs, without what others shall have written', () => {
    expect(changedVariant(glass, { ...draft, price: '4,50', sku: '' })).toEqual({ price: '4.50', sku: null })
    expect(changedVariant(glass, { ...draft, price: '4,50', sku: '' }, ['sku'])).toEqual({ price: '4.50' })
  })

  it('changes the rule for all and leaves those of customer groups', () => {
    expect(changedVariant(glass, { ...draft, maximum: '' })).toEqual({
      quantityRules: [{ minimum: 6, maximum: null, increment: 6 }, forTrade],
    })
    expect(changedVariant(glass, { ...draft, minimum: '1', maximum: '', increment: '1' })).toEqual({ quantityRules: [forTrade] })
    expect(changedVariant(glass, { ...draft, maximum: '' }, ['quantityRules'])).toEqual({})
  })
})
