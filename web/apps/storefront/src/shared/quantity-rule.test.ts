import { expect, it } from 'vitest'
import { ruleWords } from './quantity-rule'

it('says how many may be bought at once', () => {
  expect(ruleWords({ minimum: 1, maximum: null, increment: 1 })).toBe('')
  expect(ruleWords({ minimum: 3, maximum: null, increment: 1 })).toBe('At least 3')
  expect(ruleWords({ minimum: 1, maximum: 2, increment: 1 })).toBe('At most 2')
  expect(ruleWords({ minimum: 12, maximum: null, increment: 6 })).toBe('Sold by 6 · At least 12')
  expect(ruleWords({ minimum: 6, maximum: 24, increment: 6 })).toBe('Sold by 6 · At most 24')
})
