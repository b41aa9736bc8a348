// What a page of ours may do in a browser.

/** Where Stripe takes the money: its script, what that asks, and its frames for cards and for banks. As Stripe's guide to policies says. */
const STRIPE_SCRIPTS = ['https://js.stripe.com', 'https://*.js.stripe.com']
const STRIPE_API = ['https://api.stripe.com']
const STRIPE_FRAMES = [...STRIPE_SCRIPTS, 'https://hooks.stripe.com']

/** With every answer. */
export function securityHeaders(name, takesCards = false) {
  const isShop = name === 'storefront'
  const payers = isShop ? ['self', ...(takesCards ? STRIPE_SCRIPTS.map((origin) => `"${origin}"`) : [])] : []
  return [
    ['x-content-type-options', 'nosniff'],
    ['referrer-policy', 'strict-origin-when-cross-origin'],
    ['permissions-policy', `camera=(), microphone=(), geolocation=(${isShop ? 'self' : ''}), payment=(${payers.join(' ')})`],
    ['cross-origin-opener-policy', 'same-origin-allow-popups'],
  ]
}

/** Scripts and styles of ours alone: each carries the nonce of this one answer. Pictures and films come from the shop's media, pictures also from where an import found them. */
export function contentSecurity(nonce, { pictures, takesCards = false }) {
  const stripe = (origins) => (takesCards ? origins : [])
  return [
    "default-src 'none'",
    "base-uri 'none'",
    "object-src 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "manifest-src 'self'",
    ["script-src 'self'", `'nonce-${nonce}'`, ...stripe(STRIPE_SCRIPTS)].join(' '),
    `style-src 'self' 'nonce-${nonce}'`,
    `img-src 'self' data: blob: https: ${pictures}`,
    `media-src 'self' ${pictures}`,
    "font-src 'self'",
    ["connect-src 'self'", ...stripe(STRIPE_API)].join(' '),
    takesCards ? `frame-src ${STRIPE_FRAMES.join(' ')}` : "frame-src 'none'",
  ].join('; ')
}
