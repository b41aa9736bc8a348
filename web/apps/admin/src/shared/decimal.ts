/** A number as people write it, as the API takes it: null when it is none. */
export function decimalOf(text: string): string | null {
  const plain = text.trim().replace(',', '.')
  return /^-?\d+(\.\d+)?$/.test(plain) ? plain : null
}
