import { speak } from '@stoa/ui/language'
import { afterEach, describe, expect, it } from 'vitest'
import type { CheckoutIssueFragment } from '../api/cart-details.generated'
import { type Line, type Problem, problemWords, refusalWords } from './words'

const line = { title: 'Vase', unitPrice: { formatted: '12,00 €' } } as Line
const problem = (code: Problem['code'], fix: Partial<Problem['fix']> = null) =>
  ({ code, message: 'Said by the API.', lineId: 'cln_1', blocksCheckout: true, fix }) as Problem
const issue = (code: string, more: object = {}) =>
  ({ __typename: 'GeneralError', code, message: 'Said by the API.', path: null, ...more }) as CheckoutIssueFragment

afterEach(() => speak('en', {}))

describe('what stands against a bag', () => {
  it('is said of a line with its title and numbers', () => {
    expect(problemWords(problem('INSUFFICIENT_STOCK', { action: 'SET_QUANTITY', quantity: 2 }), line)).toBe('Vase: only 2 left.')
    expect(problemWords(problem('INSUFFICIENT_STOCK', { action: 'REMOVE_LINE', quantity: null }), line)).toBe('Vase is sold out.')
    expect(problemWords(problem('VARIANT_UNAVAILABLE'), line)).toBe('Vase is not sold like this any more.')
    expect(problemWords(problem('PRICE_CHANGED'), line)).toBe('The price of Vase has changed: it is 12,00 € now.')
  })

  it('is said of the whole bag', () => {
    expect(problemWords(problem('DELIVERY_MISSING'))).toBe('Please choose a way of delivery.')
    expect(problemWords(problem('DELIVERY_UNAVAILABLE'))).toMatch(/^Nobody of ours delivers to this address/)
    expect(problemWords(problem('DELIVERY_UNAVAILABLE', { action: 'SELECT_DELIVERY' }))).toMatch(/^This way of delivery/)
  })

  it('is said of what was refused', () => {
    expect(refusalWords(issue('INSUFFICIENT_STOCK', { __typename: 'InsufficientStockError', available: 3 }))).toBe('Only 3 left')
    expect(refusalWords(issue('INSUFFICIENT_STOCK', { __typename: 'InsufficientStockError', available: 0 }))).toBe('Sold out')
    expect(refusalWords(issue('NOT_FOUND', { path: ['lines', '0', 'variantId'] }))).toBe('This is not sold any more.')
    expect(refusalWords(issue('LIMIT_REACHED', { path: ['lines'] }))).toBe('There is no room in your bag for more.')
  })

  it('is said in the language of the page', () => {
    speak('de', { '{title} is sold out.': '{title} ist ausverkauft.' })
    expect(problemWords(problem('INSUFFICIENT_STOCK'), line)).toBe('Vase ist ausverkauft.')
  })

  it('is said as the API says it when it is new to us', () => {
    expect(problemWords(problem('A_NEW_ONE' as Problem['code']), line)).toBe('Said by the API.')
    expect(refusalWords(issue('A_NEW_ONE'))).toBe('Said by the API.')
    expect(refusalWords(issue('NOT_FOUND'))).toBe('Said by the API.')
  })
})
