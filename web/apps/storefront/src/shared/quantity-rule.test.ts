import { expect, it } from 'vitest'
import { ruleWords } from './quantity-rule'

it('says how many may be bought at once', () => {
  expect(ruleWords({ minimum: 1, maximum: null, increment: 1 })).toBeNull()
  expect(ruleWords({ minimum: 3, maximum: null, increment: 1 })).toBe('At least 3')
  expect(ruleWords({ minimum: 1, maximum: 2, increment: 1 })).toBe('At most 2 at a time')
  expect(ruleWords({ minimum: 3, maximum: 9, increment: 1 })).toBe('3 to 9 at a time')
  expect(ruleWords({ minimum: 12, maximum: null, increment: 6 })).toBe('Sold by 6, at least 12')
  expect(ruleWords({ minimum: 6, maximum: 24, increment: 6 })).toBe('Sold by 6: 6 to 24')
  expect(ruleWords({ minimum: 6, maximum: 6, increment: 6 })).toBe('Sold by 6 only')
})
