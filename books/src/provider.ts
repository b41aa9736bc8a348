import type { Books } from './books.ts'
import { amount, grouped, type Findings } from './difference.ts'
import type { Money, Payment } from './documents.ts'
import type { Charge, Intent, Refund } from './stripe.ts'

/** What an intent means for the money: nothing, a promise, or taken. */
type Hold = 'nothing' | 'promised' | 'taken'

interface AtStripe {
  intent: Intent
  charges: Charge[]
  refunds: Refund[]
}

/** Payments against Stripe's own lists: the amounts, what was taken and given back, and nothing that only one side knows. */
export function compareProvider(books: Books, findings: Findings): void {
  const charges = grouped(books.stripe.charges, (charge) => charge.payment_intent)
  const refunds = grouped(books.stripe.refunds, (refund) => refund.payment_intent)
  const known = new Map(
    books.stripe.intents.map((intent) => [intent.id, { intent, charges: charges.get(intent.id) ?? [], refunds: refunds.get(intent.id) ?? [] }]),
  )
  for (const payment of books.payments) comparePayment(payment, known, findings)
  findStrangers(books, known, findings)
}

function comparePayment(payment: Payment, known: Map<string, AtStripe>, findings: Findings): void {
  if (payment.providerReference == null) return
  const there = known.get(payment.providerReference)
  if (there === undefined) {
    findings.add('unknown-at-stripe', [payment.updatedAt], [payment._id, payment.providerReference],
      `Payment ${payment._id} (${payment.status}, ${amount(payment.amount)}) refers to ${payment.providerReference}, which Stripe does not have.`)
    return
  }
  compareAmounts(payment, there, findings)
  compareRefunds(payment, there, findings)
}

function compareAmounts(payment: Payment, there: AtStripe, findings: Findings): void {
  const { intent, charges } = there
  const ids = [payment._id, intent.id]
  const money = (minor: number): string => amount({ minor, currency: intent.currency })
  const differ = (check: string, sentence: string): void => findings.add(check, [payment.updatedAt], ids, sentence)

  if (intent.amount !== payment.amount.minor || intent.currency.toUpperCase() !== payment.amount.currency) {
    differ('stripe-amount', `Payment ${payment._id} is over ${amount(payment.amount)}, but ${intent.id} at Stripe over ${money(intent.amount)}.`)
  }
  const refunded = sum(charges.map((charge) => charge.amount_refunded))
  if (ours(payment) !== theirs(intent, charges)) {
    differ('stripe-status', `Payment ${payment._id} is ${payment.status}, but ${intent.id} at Stripe is ${intent.status}: we take ${amount(payment.amount)} for ${ours(payment)}, Stripe for ${theirs(intent, charges)}.`)
  }
  if (intent.amount_received !== payment.capturedAmount.minor) {
    differ('stripe-captured', `Payment ${payment._id} has ${amount(payment.capturedAmount)} taken, ${intent.id} at Stripe ${money(intent.amount_received)}.`)
  }
  if (refunded !== payment.refundedAmount.minor) {
    differ('stripe-refunded', `Payment ${payment._id} has ${amount(payment.refundedAmount)} given back, ${intent.id} at Stripe ${money(refunded)}.`)
  }
  const good = charges.filter((charge) => charge.status === 'succeeded')
  if (good.length > 1) {
    differ('charged-twice', `${intent.id} of payment ${payment._id} has ${good.length} successful charges (${good.map((charge) => charge.id).join(', ')}).`)
  }
}

function compareRefunds(payment: Payment, there: AtStripe, findings: Findings): void {
  const made = grouped(there.refunds.filter((refund) => refund.status !== 'failed'), (refund) => refund.metadata.refund_id)
  const differ = (check: string, refundId: string, sentence: string): void =>
    findings.add(check, [payment.updatedAt], [payment._id, refundId, there.intent.id], sentence)

  for (const refund of payment.refunds) {
    const atStripe = made.get(refund._id) ?? []
    if (refund.status === 'PENDING' && atStripe[0]?.status !== 'pending') {
      differ('refund-unsettled', refund._id, `Refund ${refund._id} of ${amount(refund.amount)} (payment ${payment._id}) was written down but is not settled: the buyer waits for the money.`)
    }
    if (refund.status === 'SUCCEEDED' && atStripe.length === 0) {
      differ('refund-missing', refund._id, `Refund ${refund._id} of ${amount(refund.amount)} (payment ${payment._id}) counts as made, but Stripe has none.`)
    }
    if (atStripe.length > 1) {
      differ('refunded-twice', refund._id, `Refund ${refund._id} of payment ${payment._id} was made ${atStripe.length} times (${atStripe.map((one) => one.id).join(', ')}).`)
    }
    const wrong = atStripe.find((one) => one.amount !== refund.amount.minor)
    if (wrong) {
      const there: Money = { minor: wrong.amount, currency: refund.amount.currency }
      differ('refund-amount', refund._id, `Refund ${refund._id} of payment ${payment._id} is over ${amount(refund.amount)}, ${wrong.id} at Stripe over ${amount(there)}.`)
    }
  }
  for (const refundId of made.keys()) {
    if (payment.refunds.some((refund) => refund._id === refundId)) continue
    differ('refund-unknown', refundId, `Stripe gave money back for ${refundId}, which payment ${payment._id} does not know.`)
  }
}

/** Money at Stripe that no payment of ours stands for. An account may be shared: only what carries our mark is ours. */
function findStrangers(books: Books, known: Map<string, AtStripe>, findings: Findings): void {
  const references = new Set(books.payments.map((payment) => payment.providerReference))
  for (const { intent, charges } of known.values()) {
    const paymentId = intent.metadata.payment_id
    if (paymentId === undefined || references.has(intent.id) || theirs(intent, charges) === 'nothing') continue
    findings.add('unknown-charge', [new Date(intent.created * 1000)], [intent.id, paymentId, intent.metadata.order_id],
      `${intent.id} at Stripe holds ${amount({ minor: intent.amount, currency: intent.currency })} (${intent.status}) for ${paymentId}, but no payment knows of it: the buyer pays for nothing.`)
  }
}

function ours(payment: Payment): Hold {
  switch (payment.status) {
    case 'AUTHORIZED':
      return 'promised'
    case 'CAPTURED':
    case 'PARTIALLY_REFUNDED':
    case 'REFUNDED':
    case 'DISPUTED':
      return 'taken'
    default:
      return 'nothing'
  }
}

function theirs(intent: Intent, charges: Charge[]): Hold {
  if (intent.status === 'requires_capture') return 'promised'
  return intent.status === 'succeeded' && charges.some((charge) => charge.status === 'succeeded') ? 'taken' : 'nothing'
}

function sum(all: number[]): number {
  return all.reduce((total, one) => total + one, 0)
}
