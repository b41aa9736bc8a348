import { describe, expect, it } from 'vitest'
import { canGoBack, navigate, routeOf, START } from './navigation'

const vase = { name: 'product', id: 'prd_1' } as const

describe('the way through the app', () => {
  it('goes into the depth and back out', () => {
    const deep = navigate(START, { kind: 'push', route: vase })
    expect(routeOf(deep)).toEqual(vase)
    expect(canGoBack(deep)).toBe(true)
    expect(navigate(deep, { kind: 'back' })).toEqual(START)
    expect(canGoBack(START)).toBe(false)
  })

  it('keeps the place in a tab that is left, and begins anew when it is pressed again', () => {
    const elsewhere = navigate(navigate(START, { kind: 'push', route: vase }), { kind: 'tab', tab: 'cart' })
    const again = navigate(elsewhere, { kind: 'tab', tab: 'shop' })
    expect(routeOf(again)).toEqual(vase)
    expect(routeOf(navigate(again, { kind: 'tab', tab: 'shop' }))).toEqual({ name: 'shop' })
  })

  it('leads from an order placed to that order, and never back into checkout', () => {
    const paying = navigate(navigate(START, { kind: 'tab', tab: 'cart' }), { kind: 'push', route: { name: 'checkout' } })
    const done = navigate(paying, { kind: 'ordered', id: 'ord_1', token: 't' })
    expect(routeOf(done)).toEqual({ name: 'order', id: 'ord_1', token: 't' })
    expect(routeOf(navigate(done, { kind: 'back' }))).toEqual({ name: 'orders' })
    expect(routeOf(navigate(done, { kind: 'tab', tab: 'cart' }))).toEqual({ name: 'cart' })
  })
})
