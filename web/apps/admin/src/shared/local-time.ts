/** A moment in the browser's own time, as its field writes it. */
export function localTime(at: string | null): string {
  if (!at) return ''
  const date = new Date(at)
  return new Date(date.getTime() - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 16)
}

/** The moment that such a field says. */
export const instantOf = (text: string): string | null => (text ? new Date(text).toISOString() : null)
