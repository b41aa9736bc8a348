interface Fix {
  action: string
  quantity: number | null
}

/** How many pieces a line has after the cure; nothing when the cure is another one. */
export function quantityOf(fix: Fix | null): number | null {
  if (fix?.action === 'REMOVE_LINE') return 0
  return fix?.action === 'SET_QUANTITY' ? fix.quantity : null
}
