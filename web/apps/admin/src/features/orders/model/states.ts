import type { OrderPaymentStatus, OrderStatus } from '@stoa/graphql'
import type { Tone } from '@stoa/ui'
import { words } from '../../../shared/format'

/** What needs a hand has a colour; what is done is grey. A state that is not known here is shown as it is called. */
const STATUS: Partial<Record<OrderStatus, [string, Tone]>> = {
  PLACED: ['Unfulfilled', 'warn'],
  PARTIALLY_SHIPPED: ['Partially fulfilled', 'warn'],
  SHIPPED: ['Shipped', 'quiet'],
  DELIVERED: ['Delivered', 'quiet'],
  CANCELLED: ['Cancelled', 'quiet'],
}

const PAYMENT: Partial<Record<OrderPaymentStatus, [string, Tone]>> = {
  AUTHORIZED: ['Authorized', 'info'],
  PAID: ['Paid', 'quiet'],
  VOIDED: ['Voided', 'quiet'],
  PARTIALLY_REFUNDED: ['Partially refunded', 'quiet'],
  REFUNDED: ['Refunded', 'quiet'],
  DISPUTED: ['Disputed', 'bad'],
}

export const orderState = (status: OrderStatus): [string, Tone] => STATUS[status] ?? [words(status), 'quiet']
export const paymentState = (status: OrderPaymentStatus): [string, Tone] => PAYMENT[status] ?? [words(status), 'quiet']

const options = (known: Record<string, [string, Tone] | undefined>) =>
  Object.entries(known).map(([value, state]) => ({ value, label: state?.[0] ?? words(value) }))
export const STATUS_OPTIONS = options(STATUS)
export const PAYMENT_OPTIONS = options(PAYMENT)
