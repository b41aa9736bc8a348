/** Language, market and currency of a visitor: in cookies, so that the host knows them with the first request. None is a secret. */
export interface Preferences {
  locale: string | null
  market: string | null
  currency: string | null
}

const NAMES = { locale: 'stoa.locale', market: 'stoa.market', currency: 'stoa.currency' } as const
const GOOD = /^[\w-]{2,64}$/
const YEAR = 31_536_000

export function readPreferences(cookies: string = document.cookie): Preferences {
  const pairs = new Map(cookies.split(';').map((pair) => pair.trim().split('=', 2) as [string, string]))
  const read = (name: string) => {
    const value = pairs.get(name)
    return value && GOOD.test(value) ? value : null
  }
  return { locale: read(NAMES.locale), market: read(NAMES.market), currency: read(NAMES.currency) }
}

export function keepPreferences(chosen: Preferences): void {
  for (const [key, name] of Object.entries(NAMES)) {
    const value = chosen[key as keyof Preferences]
    // biome-ignore lint/suspicious/noDocumentCookie: The store of cookies is not everywhere yet.
    document.cookie = `${name}=${value ?? ''}; Path=/; SameSite=Lax; Max-Age=${value ? YEAR : 0}`
  }
}

/** Languages that the pages themselves are written in. */
const SPOKEN = ['en', 'de']

/** The language of the page: the one chosen, else the first of the browser's that we speak. */
export function languageOf({ locale }: Preferences, wanted: readonly string[]): string {
  const tags = locale ? [locale, ...wanted] : wanted
  return tags.map((tag) => tag.split('-')[0] ?? '').find((tag) => SPOKEN.includes(tag)) ?? 'en'
}
