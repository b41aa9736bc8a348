/** Where to go after signing in: a path of this shop, whatever an address says. */
export function nextOf(search: URLSearchParams): string {
  const next = search.get('next') ?? ''
  return /^\/(?![/\\])/.test(next) ? next : '/account'
}
