import { speak } from '@stoa/ui/language'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { happened } from './words'

describe('what happened to an order', () => {
  beforeEach(() =>
    speak('de', {
      'Order shipped': 'Bestellung versandt',
      'Order cancelled': 'Bestellung storniert',
      '{amount} refunded': '{amount} erstattet',
    }),
  )
  afterEach(() => speak('en', {}))

  it('is said in the language of the page', () => {
    expect(happened('Order shipped')).toBe('Bestellung versandt')
  })

  it('keeps reasons and amounts', () => {
    expect(happened('Order cancelled: shipped to: nobody')).toBe('Bestellung storniert: shipped to: nobody')
    expect(happened('12.00 EUR refunded')).toBe('12.00 EUR erstattet')
  })

  it('stays as the API says it when it is new to us', () => {
    expect(happened('Order shipped by balloon')).toBe('Order shipped by balloon')
  })
})
