/** Lines with pieces to send; nothing is what was set to none. */
export function piecesToSend(chosen: readonly (readonly [string, number])[]): { orderLineId: string; quantity: number }[] {
  return chosen.filter(([, quantity]) => quantity > 0).map(([orderLineId, quantity]) => ({ orderLineId, quantity }))
}

/** What can be given back at most: what was taken, less what went back already. In the decimals of the amounts. */
export function refundable(captured: string, refunded: string): string {
  const decimals = Math.max(decimalsOf(captured), decimalsOf(refunded))
  const unit = 10 ** decimals
  return ((Math.round(Number(captured) * unit) - Math.round(Number(refunded) * unit)) / unit).toFixed(decimals)
}

const decimalsOf = (amount: string) => amount.split('.')[1]?.length ?? 0
