import type { Books } from './books.ts'
import { amount, type Findings } from './difference.ts'
import type { Order, Sale } from './documents.ts'

/** Every order counts in the reports as it is: once, with its amounts, and not when it was cancelled. */
export function compareSales(books: Books, findings: Findings): void {
  const sales = new Map(books.sales.map((sale) => [sale._id, sale]))
  for (const order of books.orders) {
    const sale = sales.get(order._id)
    sales.delete(order._id)
    if (!sale) {
      findings.add('report-missing', [order.updatedAt], [order._id], `Order ${order.terms.number} (${order._id}) is in no report: what the shop sold looks less than it is.`)
    } else if (asReported(sale) !== asOrdered(order)) {
      findings.add('report-figures', [order.updatedAt], [order._id], `Order ${order.terms.number} (${order._id}) is ${asOrdered(order)}, but reports count it as ${asReported(sale)}.`)
    }
  }
  for (const [orderId, sale] of sales) {
    findings.add('report-stray', [], [orderId], `Reports count ${asReported(sale)} of order ${orderId}, which does not exist.`)
  }
}

function asOrdered({ status, terms, payment }: Order): string {
  return worded(status === 'CANCELLED', terms.cost.total.gross.minor, payment.refunded.minor, terms.cost.total.gross.currency)
}

function asReported({ isCancelled, net, tax, refunded, currency }: Sale): string {
  return worded(isCancelled, net + tax, refunded, currency)
}

function worded(isCancelled: boolean, gross: number, refunded: number, currency: string): string {
  return `${amount({ minor: gross, currency })}${refunded > 0 ? `, ${amount({ minor: refunded, currency })} of it given back` : ''}${isCancelled ? ', cancelled' : ''}`
}
