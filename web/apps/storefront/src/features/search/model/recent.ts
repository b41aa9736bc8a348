const KEY = 'stoa.searches'
const MOST = 5

/** What was searched for in this browser, latest first. */
export function recentSearches(storage: Pick<Storage, 'getItem'> = localStorage): string[] {
  try {
    const kept: unknown = JSON.parse(storage.getItem(KEY) ?? '[]')
    return Array.isArray(kept) ? kept.filter((one): one is string => typeof one === 'string').slice(0, MOST) : []
  } catch {
    return []
  }
}

export function rememberSearch(query: string, storage: Pick<Storage, 'getItem' | 'setItem'> = localStorage): void {
  const others = recentSearches(storage).filter((one) => one.toLowerCase() !== query.toLowerCase())
  storage.setItem(KEY, JSON.stringify([query, ...others].slice(0, MOST)))
}
