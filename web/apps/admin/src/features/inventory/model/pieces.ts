/** A whole number as people write it, with a sign or without; nothing when it is none. */
export function piecesOf(text: string): number | null {
  const plain = text.trim().replace(/^\+/, '').replace('−', '-')
  return /^-?\d{1,9}$/.test(plain) ? Number(plain) : null
}

/** What is wrong with a number of pieces; empty when nothing is. */
export function flawOf(pieces: number | null, isCount: boolean, reason: string): string {
  if (isCount) return pieces === null || pieces < 0 ? 'Enter a whole number, 0 or more.' : ''
  if (pieces === null || pieces === 0) return 'Enter a whole number, for example 5 or -2.'
  return pieces < 0 && reason === 'RECEIVED' ? 'Received stock is added. To remove stock, choose another reason.' : ''
}
