import { describe, expect, it } from 'vitest'
import { languageOf, readPreferences } from './preferences'

describe('what a visitor prefers', () => {
  it('is read from cookies, and nothing that is none', () => {
    expect(readPreferences('a=b; stoa.locale=de; stoa.market=swiss; stoa.currency=CHF')).toEqual({
      locale: 'de',
      market: 'swiss',
      currency: 'CHF',
    })
    expect(readPreferences('stoa.locale=; stoa.market=<script>; x')).toEqual({ locale: null, market: null, currency: null })
  })

  it('is the language chosen, else the first that is spoken here', () => {
    const nothing = { locale: null, market: null, currency: null }
    expect(languageOf({ ...nothing, locale: 'de' }, ['en'])).toBe('de')
    expect(languageOf(nothing, ['fr-FR', 'de-AT', 'en'])).toBe('de')
    expect(languageOf(nothing, ['fr'])).toBe('en')
  })
})
