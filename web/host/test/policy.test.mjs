// What the pages may do in a browser, with Stripe and without.
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { contentSecurity, securityHeaders } from '../policy.mjs'

const directives = (takesCards) =>
  Object.fromEntries(
    contentSecurity('once', { pictures: 'https://media.shop.example', takesCards })
      .split('; ')
      .map((one) => [one.split(' ')[0], one]),
  )
const allowed = (what, name, takesCards) =>
  new RegExp(`${what}=\\(([^)]*)\\)`).exec(new Map(securityHeaders(name, takesCards)).get('permissions-policy'))[1]
const payers = (name, takesCards) => allowed('payment', name, takesCards)

describe('the policy of pages', () => {
  it('knows nothing of Stripe while the sandbox stands in', () => {
    assert.doesNotMatch(contentSecurity('once', { pictures: 'https://media.shop.example' }), /stripe/)
    assert.equal(directives(false)['frame-src'], "frame-src 'none'")
    assert.equal(payers('storefront', false), 'self')
  })

  it('lets in what Stripe’s form needs, and no more', () => {
    const before = directives(false)
    const after = directives(true)
    assert.equal(after['script-src'], "script-src 'self' 'nonce-once' https://js.stripe.com https://*.js.stripe.com")
    assert.equal(after['connect-src'], "connect-src 'self' https://api.stripe.com")
    assert.equal(after['frame-src'], 'frame-src https://js.stripe.com https://*.js.stripe.com https://hooks.stripe.com')
    const changed = Object.keys(after).filter((name) => after[name] !== before[name])
    assert.deepEqual(changed, ['script-src', 'connect-src', 'frame-src'])
    assert.equal(payers('storefront', true), 'self "https://js.stripe.com" "https://*.js.stripe.com"')
    assert.equal(payers('admin', false), '')
  })

  it('lets shoppers say where they are, and nobody else', () => {
    assert.equal(allowed('geolocation', 'storefront'), 'self')
    assert.equal(allowed('geolocation', 'admin'), '')
    assert.equal(allowed('camera', 'storefront'), '')
  })
})
