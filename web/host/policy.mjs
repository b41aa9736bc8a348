// What a page of ours may do in a browser.

/** With every answer. */
export function securityHeaders(name) {
  return [
    ['x-content-type-options', 'nosniff'],
    ['referrer-policy', 'strict-origin-when-cross-origin'],
    ['permissions-policy', `camera=(), microphone=(), geolocation=(), payment=(${name === 'storefront' ? 'self' : ''})`],
    ['cross-origin-opener-policy', 'same-origin-allow-popups'],
  ]
}

/** Scripts and styles of ours alone: each carries the nonce of this one answer. Pictures come from the shop's media, and from where an import found them. */
export function contentSecurity(nonce, { pictures }) {
  return [
    "default-src 'none'",
    "base-uri 'none'",
    "object-src 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "manifest-src 'self'",
    `script-src 'self' 'nonce-${nonce}'`,
    `style-src 'self' 'nonce-${nonce}'`,
    `img-src 'self' data: blob: https: ${pictures}`,
    "font-src 'self'",
    "connect-src 'self'",
    "frame-src 'none'",
  ].join('; ')
}
