/** By way of the page's own origin where the place is the catalogue's, whose address is signed; a bucket is asked itself. */
export function addressOf(url: string, page: string): string {
  const { pathname, search } = new URL(url)
  return /^\/uploads\/[\w-]+$/.test(pathname) ? new URL(pathname + search, page).href : url
}

/** Brings the bytes of a file to the place that was made for them. */
export async function sendFile(url: string, file: Blob): Promise<boolean> {
  try {
    return (await fetch(addressOf(url, location.href), { method: 'PUT', body: file })).ok
  } catch {
    return false
  }
}
