import assert from 'node:assert/strict'
import {
  CartAddressesUpdateDocument,
  CartBuyerUpdateDocument,
  CartCompleteDocument,
  CartCreateDocument,
  CartDeliveryOptionSelectDocument,
  CartDocument,
  CustomerRegisterDocument,
  SessionCreateDocument,
  type CartDetailsFragment,
} from '../generated/storefront.ts'
import { newEmail, newKey } from './shop.ts'
import { Visitor } from './visitor.ts'

export const PASSWORD = 'a-long-enough-passphrase'

export const BERLIN = {
  name: 'Ada Buyer',
  line1: 'Unter den Linden 1',
  city: 'Berlin',
  postalCode: '10117',
  country: 'DE',
}

/** A cart and the secret that opens it. */
export interface Basket {
  id: string
  token?: string
  email: string
  cart: CartDetailsFragment
}

/** Registers a customer and signs them in. */
export async function newCustomer(name: string): Promise<{ visitor: Visitor; email: string; refreshToken: string; id: string }> {
  const email = newEmail(name)
  const registered = await new Visitor().run(CustomerRegisterDocument, { input: { email, password: PASSWORD, name: 'Ada Buyer' } })
  assert.deepEqual(registered.customerRegister.userErrors, [])
  const { sessionCreate } = await new Visitor().run(SessionCreateDocument, { input: { email, password: PASSWORD } })
  assert.ok(sessionCreate.tokens && sessionCreate.customer, JSON.stringify(sessionCreate.userErrors))
  return {
    visitor: new Visitor(sessionCreate.tokens.accessToken),
    email,
    refreshToken: sessionCreate.tokens.refreshToken,
    id: sessionCreate.customer.id,
  }
}

/** Opens a cart with these goods. */
export async function fill(visitor: Visitor, lines: { variantId: string; quantity: number }[], email = newEmail('guest')): Promise<Basket> {
  const { cartCreate } = await visitor.run(CartCreateDocument, { input: { lines } })
  assert.deepEqual(cartCreate.userErrors, [])
  assert.ok(cartCreate.cart)
  return { id: cartCreate.cart.id, token: cartCreate.cartToken ?? undefined, email, cart: cartCreate.cart }
}

/** Fills in everything that checkout needs: the buyer, the address, the cheapest way of delivery. */
export async function prepare(visitor: Visitor, basket: Basket, address = BERLIN): Promise<Basket> {
  const key = { cartId: basket.id, cartToken: basket.token }
  const buyer = await visitor.run(CartBuyerUpdateDocument, { input: { ...key, email: basket.email } })
  assert.deepEqual(buyer.cartBuyerUpdate.userErrors, [])
  const addressed = await visitor.run(CartAddressesUpdateDocument, { input: { ...key, shippingAddress: address } })
  assert.deepEqual(addressed.cartAddressesUpdate.userErrors, [])
  const option = addressed.cartAddressesUpdate.cart?.deliveryOptions[0]
  assert.ok(option, 'nobody delivers to the address')
  const selected = await visitor.run(CartDeliveryOptionSelectDocument, { input: { ...key, deliveryOptionId: option.id } })
  assert.deepEqual(selected.cartDeliveryOptionSelect.userErrors, [])
  assert.ok(selected.cartDeliveryOptionSelect.cart)
  return { ...basket, cart: selected.cartDeliveryOptionSelect.cart }
}

export async function ready(visitor: Visitor, lines: { variantId: string; quantity: number }[], email?: string): Promise<Basket> {
  return prepare(visitor, await fill(visitor, lines, email))
}

export function totalOf(basket: Basket): string {
  return basket.cart.cost.total.gross.amount
}

/** Pays a cart and answers the payload, whatever it says. */
export async function pay(
  visitor: Visitor,
  basket: Basket,
  options: { method?: string; key?: string; total?: string; returnUrl?: string } = {},
) {
  const { cartComplete } = await visitor.run(CartCompleteDocument, {
    input: {
      cartId: basket.id,
      cartToken: basket.token,
      idempotencyKey: options.key ?? newKey(),
      expectedTotal: options.total ?? totalOf(basket),
      paymentMethod: { token: options.method ?? 'pm_card_visa', returnUrl: options.returnUrl },
    },
  })
  return cartComplete
}

/** Pays a cart and expects an order. */
export async function buy(visitor: Visitor, basket: Basket) {
  const paid = await pay(visitor, basket)
  assert.deepEqual(paid.userErrors, [])
  assert.ok(paid.order)
  return paid.order
}

export async function reread(visitor: Visitor, basket: Basket): Promise<CartDetailsFragment> {
  const { cart } = await visitor.run(CartDocument, { id: basket.id, token: basket.token })
  assert.ok(cart)
  return cart
}
