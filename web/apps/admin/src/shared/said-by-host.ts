/** What the host has written into the page; nothing where nobody filled it in. */
function said(name: string): string {
  const text = globalThis.document?.querySelector<HTMLMetaElement>(`meta[name=${name}]`)?.content ?? ''
  return URL.canParse(text) ? text : ''
}

/** An address in the storefront. */
export const shopUrl = (path: string): string => new URL(path, said('stoa-shop') || location.origin).href

/** Pictures of ours are read by their whole address, and written by their path. */
export function storedAddress(url: string, origin = said('stoa-pictures')): string {
  return origin && url.startsWith(`${origin}/media/`) ? url.slice(origin.length) : url
}
