/** The parts of the shop's documents that the books compare. */

export interface Money {
  minor: number
  currency: string
}

/** Pieces of a variant in one piece of a bundle, which has no stock of its own. */
export interface Component {
  variantId: string
  quantity: number
}

export interface Order {
  _id: string
  terms: { number: string; cartId: string; reservationId: string; cost: { total: { gross: Money } } }
  placedAt: Date
  updatedAt: Date
  payment: { _id: string; key: string; status: string; refunded: Money }
  lines: { variantId: string; quantity: number; fulfilledQuantity: number; components?: Component[] }[]
  status: string
  fulfillments: { _id: string }[]
}

/** An order as reports count it. */
export interface Sale {
  _id: string
  isCancelled: boolean
  net: number
  tax: number
  refunded: number
  currency: string
}

export interface Cart {
  _id: string
  status: 'OPEN' | 'COMPLETING' | 'COMPLETED' | 'MERGED'
  holds: number
  lines: { quantity: number; added: { _id: string; included?: { components?: Component[] } } }[]
  reservation?: { holdId: string; expiresAt: Date }
  attempt?: { commandId: string; paymentKey: string; orderId: string; stage: string; leasedUntil: Date }
  updatedAt: Date
}

export interface Payment {
  _id: string
  key: string
  orderId: string
  cartId: string
  amount: Money
  status: string
  capturedAmount: Money
  refundedAmount: Money
  refunds: { _id: string; amount: Money; status: string }[]
  orderPlaced: boolean
  providerReference?: string
  updatedAt: Date
}

export interface ProviderEvent {
  _id: string
  type: string
  reference?: string
  receivedAt: Date
}

export interface Stock {
  _id: string
  onHand: number
  available: number
  isTracked: boolean
  continuesSelling: boolean
  ownPolicy?: { preOrder?: { cap: number } }
  places: { warehouseId: string; onHand: number; available: number }[]
  reservations: { _id: string; quantity: number; until: Date; from: { warehouseId: string; quantity: number }[] }[]
  updatedAt: Date
}

export interface Movement {
  _id: string
  variantId: string
  warehouseId: string
  delta: number
  reason: string
  reference?: string
  createdAt: Date
}

/** A row of an outbox. */
export interface ShopEvent {
  _id: string
  type: string
  subject: string
  time: Date
  sent?: Date
  /** Set where the comparison needs it. */
  data?: string
}

export interface Key {
  _id: string
  leasedUntil?: Date
  answer?: { orderId?: string }
}

export interface Mail {
  _id: string
  begunAt: Date
  sentAt?: Date
}
