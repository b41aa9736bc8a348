import type { OrderDetailsFragment } from '../../api/documents.generated'

type Status = OrderDetailsFragment['status']

export const STAGES = ['Placed', 'Sent', 'Arrived'] as const

/** How many of the stages are behind an order. */
export function reached(status: Status): number {
  switch (status) {
    case 'DELIVERED':
      return 3
    case 'SHIPPED':
      return 2
    case 'PARTIALLY_SHIPPED':
    case 'PLACED':
      return 1
    case 'CANCELLED':
      return 0
  }
}

export function wordsFor(status: Status): string {
  switch (status) {
    case 'PLACED':
      return 'Being packed'
    case 'PARTIALLY_SHIPPED':
      return 'Partly sent'
    case 'SHIPPED':
      return 'On its way'
    case 'DELIVERED':
      return 'Arrived'
    case 'CANCELLED':
      return 'Called off'
  }
}

/** A page to follow a parcel on is opened only when it is one. */
export const isWebPage = (url: string | null): url is string => url !== null && /^https?:\/\//.test(url)
