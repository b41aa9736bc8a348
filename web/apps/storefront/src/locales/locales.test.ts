import { describe, expect, it } from 'vitest'
import { words } from './de'

const sources = {
  ...import.meta.glob<string>('../**/*.{ts,tsx}', { query: '?raw', import: 'default', eager: true }),
  ...import.meta.glob<string>('../../../../packages/ui/src/*.{ts,tsx}', { query: '?raw', import: 'default', eager: true }),
}

const TEXT = /(?<![\w.])(?:t|plural)\(\s*(?:[\w.() ?]+,\s*)?('(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")(?:,\s*('(?:[^'\\]|\\.)*'))?/g
const written = Object.entries(sources).filter(([path]) => !/test|generated|locales/.test(path))
const used = new Set(
  written
    .flatMap(([, source]) => [...source.matchAll(TEXT)].flatMap(([, one, other]) => [one, other]).filter((text) => text !== undefined))
    .map(plain),
)
const everything = written.map(([, source]) => source).join('\n')
const placesIn = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([place]) => place).sort()

function plain(literal: string): string {
  return literal.slice(1, -1).replaceAll("\\'", "'")
}

describe('German', () => {
  it('is found for every text', () => {
    expect(used.size).toBeGreaterThan(200)
    expect([...used].filter((text) => !(text in words))).toEqual([])
  })

  it('has no text that nobody says', () => {
    expect(Object.keys(words).filter((text) => !used.has(text) && !everything.includes(`'${text}'`))).toEqual([])
  })

  it('names the same values', () => {
    expect(Object.entries(words).filter(([english, german]) => `${placesIn(english)}` !== `${placesIn(german)}`)).toEqual([])
  })
})
