import { describe, expect, it } from 'vitest'
import { nextOf } from './next'

const next = (path: string) => nextOf(new URLSearchParams({ next: path }))

describe('where to go after signing in', () => {
  it('is a page of this shop', () => {
    expect(next('/checkout/payment?x=1')).toBe('/checkout/payment?x=1')
    expect(nextOf(new URLSearchParams())).toBe('/account')
  })

  it('is never somebody else’s', () => {
    expect(['//evil.example', '/\\evil.example', 'https://evil.example', 'javascript:alert(1)', ''].map(next)).toEqual(
      Array.from({ length: 5 }, () => '/account'),
    )
  })
})
