// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { nextOf } from './loaders'

const after = (next: string) => nextOf(`http://desk/sign-in?next=${encodeURIComponent(next)}`)

describe('where a sign-in goes on', () => {
  it('is the page that was wanted', () => {
    expect(after('/orders?q=ada')).toBe('/orders?q=ada')
  })

  it('is never another site', () => {
    expect(after('https://evil.example/')).toBe('/')
    expect(after('//evil.example/')).toBe('/')
    expect(after('/\\evil.example/')).toBe('/')
    expect(after('javascript:alert(1)')).toBe('/')
  })
})
