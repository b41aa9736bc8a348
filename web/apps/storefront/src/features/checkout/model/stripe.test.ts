// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

describe('Stripe.js', () => {
  const scripts: HTMLScriptElement[] = []
  const make = vi.fn()

  beforeEach(() => {
    vi.resetModules()
    vi.spyOn(document.head, 'append').mockImplementation((script) => void scripts.push(script as HTMLScriptElement))
  })
  afterEach(() => {
    vi.restoreAllMocks()
    scripts.length = 0
    window.Stripe = undefined
  })

  const arrive = () => {
    window.Stripe = make
    scripts.at(-1)?.dispatchEvent(new Event('load'))
  }

  it('is fetched from Stripe, once', async () => {
    const { loadStripe } = await import('./stripe')
    const both = Promise.all([loadStripe('pk_test_1'), loadStripe('pk_test_1')])
    arrive()
    await both
    expect(scripts.map(({ src }) => src)).toEqual(['https://js.stripe.com/v3/'])
    expect(make).toHaveBeenCalledWith('pk_test_1', { locale: 'en' })
  })

  it('is fetched again after it did not come', async () => {
    const { loadStripe } = await import('./stripe')
    const first = loadStripe('pk_test_1')
    scripts[0]?.dispatchEvent(new Event('error'))
    await expect(first).rejects.toThrow('Stripe.js did not come.')
    const second = loadStripe('pk_test_1')
    arrive()
    await second
    expect(scripts).toHaveLength(2)
  })

  it.each([
    ['12.34', 'EUR', 1234],
    ['0.29', 'USD', 29],
    ['1500', 'JPY', 1500],
    ['1.234', 'KWD', 1234],
  ])('counts %s %s as %d of the smallest coins', async (amount, currency, coins) => {
    const { minorUnits } = await import('./stripe')
    expect(minorUnits(amount, currency)).toBe(coins)
  })
})
