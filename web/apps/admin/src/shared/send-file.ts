/** By way of the page's own origin where the place is the catalogue's, whose address is signed; a bucket is asked itself. */
export function addressOf(url: string, page: string): string {
  const { pathname, search } = new URL(url)
  return /^\/uploads\/[\w-]+$/.test(pathname) ? new URL(pathname + search, page).href : url
}

/** Brings the bytes of a file to the place that was made for them, and tells how much of them is there. */
export function sendFile(url: string, file: Blob, onPart: (part: number) => void = () => undefined): Promise<boolean> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest()
    request.upload.addEventListener('progress', ({ loaded, total }) => total > 0 && onPart(loaded / total))
    request.addEventListener('load', () => resolve(request.status >= 200 && request.status < 300))
    for (const end of ['error', 'abort', 'timeout']) request.addEventListener(end, () => resolve(false))
    request.open('PUT', addressOf(url, location.href))
    request.send(file)
  })
}
