import { afterEach, describe, expect, it } from 'vitest'
import { formatDate, nameOf, plural, speak, t } from './language'

describe('the language of the page', () => {
  afterEach(() => speak('en', {}))

  it('is English where nothing else is known', () => {
    expect(t('Hello {name}', { name: 'Ada' })).toBe('Hello Ada')
    expect(plural(1, '{count} piece', '{count} pieces')).toBe('1 piece')
    expect(plural(1200, '{count} piece', '{count} pieces')).toBe('1,200 pieces')
  })

  it('translates, counts and formats as it is spoken', () => {
    speak('de', { 'Hello {name}': 'Hallo {name}', '{count} pieces': '{count} Stück' })
    expect(t('Hello {name}', { name: 'Ada' })).toBe('Hallo Ada')
    expect(plural(1200, '{count} piece', '{count} pieces')).toBe('1.200 Stück')
    expect(formatDate('2026-11-22T12:00:00Z', { month: 'long', timeZone: 'UTC' })).toBe('November')
    expect(nameOf('region', 'AT')).toBe('Österreich')
  })

  it('takes what a value says for a value', () => {
    expect(t('Hello {name}', { name: '{count}' })).toBe('Hello {count}')
    expect(t('A {gap}')).toBe('A {gap}')
  })
})
