/** A whole number as people write it, with a sign or without; nothing when it is none. */
export function piecesOf(text: string): number | null {
  const plain = text.trim().replace(/^\+/, '').replace('−', '-')
  return /^-?\d{1,9}$/.test(plain) ? Number(plain) : null
}
