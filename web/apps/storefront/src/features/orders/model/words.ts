import { t } from '@stoa/ui/language'
import type { OrderSummaryFragment } from '../api/order-details.generated'

export function wordsFor(status: OrderSummaryFragment['status']): string {
  switch (status) {
    case 'PLACED':
      return t('Being packed')
    case 'PARTIALLY_SHIPPED':
      return t('Partly sent')
    case 'SHIPPED':
      return t('On its way')
    case 'DELIVERED':
      return t('Arrived')
    case 'CANCELLED':
      return t('Called off')
  }
}

/** Still to move. */
export const isOpen = (status: OrderSummaryFragment['status']) => status !== 'DELIVERED' && status !== 'CANCELLED'
