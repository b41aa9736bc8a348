/** Texts of the page in another language, by what they are in English. */
export type Words = Readonly<Record<string, string>>

type Values = Readonly<Record<string, string | number>>

let language = 'en'
let words: Words = {}

/** Before the first render: another language is another page. */
export function speak(tag: string, translations: Words): void {
  language = tag
  words = translations
}

export const spoken = (): string => language

/** The text in the language of the page; `{name}` stands for a value. */
export function t(text: string, values: Values = {}): string {
  return (words[text] ?? text).replace(/\{(\w+)\}/g, (whole, name: string) => (name in values ? String(values[name]) : whole))
}

/** As many as there are: `{count}` is the number. */
export function plural(count: number, one: string, other: string, values: Values = {}): string {
  const isOne = new Intl.PluralRules(language).select(count) === 'one'
  return t(isOne ? one : other, { count: formatNumber(count), ...values })
}

/** English is spoken here as in Europe: days before months. */
const tagOfFormats = () => (language === 'en' ? 'en-GB' : language)
const known = new Map<string, Intl.DateTimeFormat | Intl.NumberFormat | Intl.DisplayNames>()

function kept<T extends Intl.DateTimeFormat | Intl.NumberFormat | Intl.DisplayNames>(key: string, make: () => T): T {
  const name = `${language} ${key}`
  const found = known.get(name) ?? make()
  known.set(name, found)
  return found as T
}

export function formatDate(date: string | number | Date, options: Intl.DateTimeFormatOptions): string {
  return kept(JSON.stringify(options), () => new Intl.DateTimeFormat(tagOfFormats(), options)).format(new Date(date))
}

export function formatNumber(number: number, options: Intl.NumberFormatOptions = {}): string {
  return kept(`number ${JSON.stringify(options)}`, () => new Intl.NumberFormat(tagOfFormats(), options)).format(number)
}

/** What a language, a country or a currency is called. */
export function nameOf(type: 'language' | 'region' | 'currency', code: string): string {
  return kept(type, () => new Intl.DisplayNames(tagOfFormats(), { type })).of(code) ?? code
}
