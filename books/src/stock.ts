import type { Books } from './books.ts'
import { grouped, type Findings } from './difference.ts'
import type { Cart, Component, Movement, Order, Stock } from './documents.ts'

/** A buyer's own hold is given back by itself after fifteen minutes; one for a payment under way lasts a day. */
const ENDS_BY_ITSELF_MS = 16 * 60 * 1000
/** The sweeper passes every two seconds. */
const SWEPT_AFTER_MS = 20 * 1000

/** Levels against the ledger, sales against orders, holds against the carts that want them. */
export function compareStock(books: Books, findings: Findings): void {
  const movements = grouped(books.movements, (movement) => movement.variantId)
  const tracked = new Set(books.stock.filter((stock) => stock.isTracked).map((stock) => stock._id))
  for (const stock of books.stock) compareLevel(stock, movements.get(stock._id) ?? [], findings)
  compareSales(books, tracked, findings)
  compareHolds(books, findings)
}

function compareLevel(stock: Stock, movements: Movement[], findings: Findings): void {
  const changed = [stock.updatedAt]
  const held = stock.reservations.reduce((sum, one) => sum + one.quantity, 0)
  if (stock.available !== stock.onHand - held) {
    findings.add('stock-available', changed, [stock._id],
      `Variant ${stock._id} has ${stock.onHand} pieces on hand and ${held} held, but ${stock.available} count as available (expected: ${stock.onHand - held}).`)
  }
  compareWarehouses(stock, movements, findings)
  if (!stock.isTracked) return
  const ledger = movements.reduce((sum, one) => sum + one.delta, 0)
  if (ledger !== stock.onHand) {
    findings.add('stock-ledger', changed, [stock._id], `Variant ${stock._id} has ${stock.onHand} pieces on hand, but its ledger adds up to ${ledger}: a movement is missing or was written twice.`)
  }
  const ahead = stock.ownPolicy?.preOrder?.cap ?? 0
  if (!stock.continuesSelling && (stock.available < -ahead || stock.onHand < -ahead)) {
    findings.add('oversold', [], [stock._id], `Variant ${stock._id} is oversold: ${stock.onHand} on hand, ${held} held.`)
  }
}

/** The places add up to the whole, and each of them to its own rows and holds. */
function compareWarehouses(stock: Stock, movements: Movement[], findings: Findings): void {
  const changed = [stock.updatedAt]
  const sum = (amounts: number[]): number => amounts.reduce((all, one) => all + one, 0)
  const places = new Map(stock.places.map((place) => [place.warehouseId, place]))
  const whole = { onHand: sum(stock.places.map((place) => place.onHand)), available: sum(stock.places.map((place) => place.available)) }
  if (whole.onHand !== stock.onHand || whole.available !== stock.available) {
    findings.add('warehouse-sum', changed, [stock._id],
      `Variant ${stock._id} has ${stock.onHand} pieces on hand and ${stock.available} available, but its warehouses add up to ${whole.onHand} and ${whole.available}.`)
  }
  const parts = stock.reservations.flatMap((held) => held.from)
  const known = new Set([...places.keys(), ...parts.map((part) => part.warehouseId), ...movements.map((row) => row.warehouseId)])
  for (const warehouseId of known) {
    const ids = [stock._id, warehouseId]
    const place = places.get(warehouseId) ?? { onHand: 0, available: 0 }
    const held = sum(parts.filter((part) => part.warehouseId === warehouseId).map((part) => part.quantity))
    if (place.available !== place.onHand - held) {
      findings.add('warehouse-available', changed, ids,
        `Of variant ${stock._id} ${place.onHand} pieces are in ${warehouseId} and ${held} of them held, but ${place.available} count as available.`)
    }
    const ledger = sum(movements.filter((row) => row.warehouseId === warehouseId).map((row) => row.delta))
    if (stock.isTracked && ledger !== place.onHand) {
      findings.add('warehouse-ledger', changed, ids,
        `Of variant ${stock._id} ${place.onHand} pieces are in ${warehouseId}, but the ledger of that warehouse adds up to ${ledger}.`)
    }
  }
  for (const held of stock.reservations) {
    const from = sum(held.from.map((part) => part.quantity))
    if (from === held.quantity) continue
    findings.add('hold-parts', changed, [held._id, stock._id], `Hold ${held._id} is over ${held.quantity} pieces of ${stock._id}, but its warehouses hold ${from}.`)
  }
}

function compareSales(books: Books, tracked: Set<string>, findings: Findings): void {
  const byOrder = grouped(books.movements.filter((one) => one.reference?.startsWith('ord_')), (one) => one.reference)
  const restocked = new Set(
    books.events.order.filter((event) => event.data && (JSON.parse(event.data) as { restock: boolean }).restock).map((event) => event.subject),
  )
  for (const order of books.orders) {
    compareSale(order, byOrder.get(order._id) ?? [], tracked, restocked.has(order._id), findings)
    byOrder.delete(order._id)
  }
  for (const [orderId, rows] of byOrder) {
    findings.add('sale-without-order', rows.map((row) => row.createdAt), [orderId, ...rows.map((row) => row._id)],
      `The ledger has ${rows.length} rows for order ${orderId}, which does not exist: pieces have left the books for nothing.`)
  }
}

function compareSale(order: Order, rows: Movement[], tracked: Set<string>, isRestocked: boolean, findings: Findings): void {
  const pieces = order.lines.flatMap((line) => piecesOf(line.variantId, line.quantity, line.components))
  for (const [variantId, parts] of grouped(pieces, (part) => part.variantId)) {
    if (!tracked.has(variantId)) continue
    const ordered = parts.reduce((sum, part) => sum + part.quantity, 0)
    const moved = (reason: string): number => rows.filter((row) => row.variantId === variantId && row.reason === reason).reduce((sum, row) => sum + row.delta, 0)
    const ids = [order._id, variantId]
    if (moved('SOLD') !== -ordered) {
      findings.add('sale-quantity', [order.placedAt], ids,
        `Order ${order.terms.number} (${order._id}) is over ${ordered} pieces of ${variantId}, but the ledger took ${-moved('SOLD')} off: the stock is wrong.`)
    }
    const back = order.status === 'CANCELLED' && isRestocked ? ordered : 0
    if (moved('RESTOCKED') !== back) {
      findings.add('restock-quantity', [order.updatedAt], ids,
        `Order ${order.terms.number} (${order._id}) should have put ${back} pieces of ${variantId} back, but the ledger has ${moved('RESTOCKED')}.`)
    }
  }
}

function compareHolds(books: Books, findings: Findings): void {
  const carts = new Map(books.carts.map((cart) => [cart._id, cart]))
  const orders = new Map(books.orders.map((order) => [order.terms.reservationId, order]))
  const now = books.at.getTime()
  for (const stock of books.stock) {
    for (const [reservationId, same] of grouped(stock.reservations, (one) => one._id)) {
      const held = same[0]
      if (held === undefined) continue
      const cart = carts.get(reservationId.slice(0, reservationId.lastIndexOf('-')))
      const order = orders.get(reservationId)
      const changed = [stock.updatedAt, cart?.updatedAt]
      const ids = [reservationId, stock._id]
      if (same.length > 1) findings.add('held-twice', [], ids, `Hold ${reservationId} is on variant ${stock._id} ${same.length} times.`)
      if (held.until.getTime() < now - SWEPT_AFTER_MS) {
        findings.add('hold-overdue', [], ids, `Hold ${reservationId} of ${held.quantity} pieces of ${stock._id} ran out at ${held.until.toISOString()}, but nobody gave them back.`)
      } else if (order) {
        findings.add('hold-of-placed-order', [order.placedAt, stock.updatedAt], [...ids, order._id], `${held.quantity} pieces of ${stock._id} are still held by ${reservationId}, though order ${order.terms.number} (${order._id}) has bought them.`)
      } else if (held.until.getTime() > now + ENDS_BY_ITSELF_MS && !wants(cart, reservationId)) {
        findings.add('stray-hold', changed, ids, `${held.quantity} pieces of ${stock._id} are held until ${held.until.toISOString()} by ${reservationId}, which no cart wants: they cannot be sold.`)
      } else if (cart && wants(cart, reservationId) && quantity(cart, stock._id) !== held.quantity) {
        findings.add('hold-quantity', changed, ids, `Cart ${cart._id} wants ${quantity(cart, stock._id)} pieces of ${stock._id}, but ${reservationId} holds ${held.quantity}.`)
      }
    }
  }
}

function wants(cart: Cart | undefined, reservationId: string): boolean {
  return cart !== undefined && `${cart._id}-${cart.holds}` === reservationId && (cart.status === 'COMPLETING' || cart.reservation !== undefined)
}

function quantity(cart: Cart, variantId: string): number {
  return cart.lines
    .flatMap((line) => piecesOf(line.added._id, line.quantity, line.added.included?.components))
    .filter((part) => part.variantId === variantId)
    .reduce((sum, part) => sum + part.quantity, 0)
}

/** What a line takes off the stock: its own pieces, or those of the components of a bundle. */
function piecesOf(variantId: string, quantity: number, components: Component[] = []): Component[] {
  if (components.length === 0) return [{ variantId, quantity }]
  return components.map((part) => ({ variantId: part.variantId, quantity: part.quantity * quantity }))
}
