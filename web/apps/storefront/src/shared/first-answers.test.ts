// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { audienceOf, PLACE, readFirstAnswers } from './first-answers'

const CACHE = { ROOT_QUERY: { __typename: 'Query', product: null } }

describe('what came with the page', () => {
  const audience = audienceOf('de', { market: 'ch', currency: null })

  beforeEach(() => {
    document.body.innerHTML = `<script type="application/json" id="${PLACE}"></script>`
    const place = document.getElementById(PLACE)
    if (place) place.textContent = JSON.stringify({ audience, cache: CACHE })
    performance.getEntriesByType = () => []
  })
  afterEach(() => vi.restoreAllMocks())

  it('is for whom it was asked', () => {
    expect(readFirstAnswers(audience)).toEqual(CACHE)
    expect(readFirstAnswers(audienceOf('en', { market: 'ch', currency: null }))).toBeNull()
  })

  it('is old on the way back', () => {
    performance.getEntriesByType = () => [{ type: 'back_forward' }] as never
    expect(readFirstAnswers(audience)).toBeNull()
  })
})
