/** A text in parts, of which some are what was typed: at the start of a word, whatever the case. */
export function mark(text: string, query: string): { text: string; isMatch: boolean }[] {
  const words = query
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  if (words.length === 0) return [{ text, isMatch: false }]
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(${words.join('|')})`, 'giu')
  return text
    .split(pattern)
    .filter(Boolean)
    .map((part) => ({ text: part, isMatch: words.length > 0 && new RegExp(`^(${words.join('|')})$`, 'iu').test(part) }))
}
