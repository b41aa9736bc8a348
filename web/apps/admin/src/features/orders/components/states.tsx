import type { OrderPaymentStatus, OrderStatus } from '@stoa/graphql'
import { Badge } from '@stoa/ui'
import { orderState, paymentState } from '../model/states'

export function OrderState({ status }: { status: OrderStatus }) {
  const [word, tone] = orderState(status)
  return <Badge tone={tone}>{word}</Badge>
}

export function PaymentState({ status }: { status: OrderPaymentStatus }) {
  const [word, tone] = paymentState(status)
  return <Badge tone={tone}>{word}</Badge>
}
