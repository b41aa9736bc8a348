export { type OrderRow, orderColumns } from './components/order-columns'
export { OrderState, PaymentState } from './components/states'
