import { t } from '@stoa/ui/language'
import type { OrderSummaryFragment } from '../api/order-details.generated'

export function wordsFor({ status, pickup }: Pick<OrderSummaryFragment, 'status' | 'pickup'>): string {
  switch (status) {
    case 'PLACED':
      return t('Being packed')
    case 'PARTIALLY_SHIPPED':
      return pickup ? t('Partially ready for pick-up') : t('Partly sent')
    case 'SHIPPED':
      return pickup ? t('Ready for pick-up') : t('On its way')
    case 'DELIVERED':
      return pickup ? t('Picked up') : t('Arrived')
    case 'CANCELLED':
      return t('Called off')
  }
}

/** What the API says of an order's way; reasons and amounts go with it. */
const TOLD = [
  'Order placed',
  'Payment authorized',
  'Payment captured',
  'Authorization voided',
  'Payment refunded',
  'Payment disputed',
  'Order partially shipped',
  'Order shipped',
  'Tracking updated',
  'Shipment delivered',
  'Order delivered',
  'Order cancelled',
  'Partially ready for pick-up',
  'Ready for pick-up',
  'Picked up',
]
const REFUNDED = / refunded$/

/** What happened to an order, in the language of the page. What is new to us stays as the API says it. */
export function happened(message: string): string {
  if (REFUNDED.test(message) && !TOLD.includes(message)) return t('{amount} refunded', { amount: message.replace(REFUNDED, '') })
  const told = TOLD.find((one) => message === one || message.startsWith(`${one}: `))
  return told ? t(told) + message.slice(told.length) : message
}

/** Still to move. */
export const isOpen = (status: OrderSummaryFragment['status']) => status !== 'DELIVERED' && status !== 'CANCELLED'
