const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** Those in whose names stands every word, whatever its case and accents. */
export function called<Item extends { name: string }>(items: readonly Item[], text: string): Item[] {
  const words = plain(text).split(/\s+/).filter(Boolean)
  return items.filter(({ name }) => words.every((word) => plain(name).includes(word)))
}
