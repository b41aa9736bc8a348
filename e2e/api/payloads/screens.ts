import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { BERLIN, newCustomer } from '../support/buyer.ts'
import { newEmail } from '../support/shop.ts'
import { type Client, Weighing, type Weight } from './client.ts'

/** As many products on a page in both, so that documents are compared and not pages. */
const PAGE = 20

export interface Screen {
  name: string
  weights: Record<Client, Weight>
}

interface Goods {
  id: string
  slug: string
  categorySlug: string
  variantId: string
}

/** Every screen of both clients, asked for as each of them does. Four pieces are bought: of this variant, or of whatever the shop has. */
export async function measure(variantId?: string): Promise<Screen[]> {
  const found = await something()
  const goods = { ...found, variantId: variantId ?? found.variantId }
  const storefront = await visit(new Weighing('storefront'), goods)
  const mobile = await visit(new Weighing('mobile'), goods)
  return [...storefront].map(([name, weight]) => {
    const other = mobile.get(name)
    assert.ok(other, `the phone has no screen ${name}`)
    return { name, weights: { storefront: weight, mobile: other } }
  })
}

/** What both look at: a product that can be bought, and a category full of them. */
async function something(): Promise<Goods> {
  const guide = new Weighing('storefront')
  let after: string | null = null
  do {
    const { products } = await guide.ask('ProductList', { first: 50, after, filter: { isAvailable: true } })
    for (const { slug } of products.nodes) {
      const { product } = await guide.ask('ProductPage', { slug })
      const variant = product.variants.find((one: any) => one.availability.__typename === 'InStock')
      const category = product.category?.breadcrumbs[0]
      if (product.variants.length > 1 && variant && category) return { id: product.id, slug, categorySlug: category.slug, variantId: variant.id }
    }
    after = products.pageInfo.hasNextPage ? products.pageInfo.endCursor : null
  } while (after)
  throw new Error('The shop has no product of several variants in stock')
}

async function visit(weighing: Weighing, goods: Goods): Promise<Map<string, Weight>> {
  const screens = new Map<string, Weight>()
  const screen = (name: string) => screens.set(name, weighing.take())
  const isPhone = weighing.client === 'mobile'
  const product = isPhone ? { id: goods.id } : { slug: goods.slug }

  if (!isPhone) await weighing.ask('Navigation')
  await weighing.ask('Home', { first: 8 })
  screen('home')

  const filter = { categorySlug: goods.categorySlug }
  if (isPhone) await weighing.ask('ProductList', { first: PAGE, filter })
  else {
    await weighing.ask('CategoryHeading', { slug: goods.categorySlug })
    await weighing.ask('ProductSearch', { first: PAGE, filter })
  }
  screen('list')

  await weighing.ask('ProductSearch', { query: 'vase', first: PAGE })
  screen('search')

  await weighing.ask('ProductPage', product)
  screen('product')
  await weighing.ask('ProductRecommendations', { ...product, first: 4 })
  await weighing.ask('ProductReviews', { ...product, first: 5 })
  screen('product, further down')

  const cart = await fill(weighing, goods)
  weighing.take()
  await weighing.ask('Cart', { id: cart.cartId, token: cart.cartToken })
  screen('cart')

  const token = await buy(weighing, cart)
  screen('checkout')
  await order(weighing, token)
  screen('live order')

  return screens.set('account', await account(weighing.client, goods))
}

interface Key {
  cartId: string
  cartToken?: string
}

async function fill(weighing: Weighing, goods: Goods): Promise<Key> {
  const { cartCreate } = await weighing.ask('CartCreate', { input: { lines: [{ variantId: goods.variantId, quantity: 1 }] } })
  assert.deepEqual(cartCreate.userErrors, [])
  return { cartId: cartCreate.cart.id, cartToken: cartCreate.cartToken ?? undefined }
}

/** From the opened checkout to the order; answers what opens that. */
async function buy(weighing: Weighing, key: Key): Promise<{ orderId: string; accessToken: string }> {
  if (weighing.client === 'mobile') {
    await weighing.ask('Checkout', { id: key.cartId, token: key.cartToken })
    await weighing.ask('Markets')
  }
  const buyer = { ...key, email: newEmail('payload') }
  const { cartAddressesUpdate } = await weighing.ask('CheckoutContact', { buyer, addresses: { ...key, shippingAddress: BERLIN } })
  const [option] = cartAddressesUpdate.cart.deliveryOptions
  await weighing.ask('CartDeliveryOptionSelect', { input: { ...key, deliveryOptionId: option.id } })
  const { cartReserve } = await weighing.ask('CartReserve', { input: key })
  const expectedTotal: string = cartReserve.cart.cost.total.gross.amount
  const paymentMethod = { token: 'pm_card_visa' }
  const { cartComplete } = await weighing.ask('CartComplete', { input: { ...key, idempotencyKey: randomUUID(), expectedTotal, paymentMethod } })
  assert.deepEqual(cartComplete.userErrors, [])
  return { orderId: cartComplete.order.id, accessToken: cartComplete.order.accessToken }
}

/** Opened from a mail or after a while: nothing is in a cache. */
async function order(weighing: Weighing, variables: { orderId: string; accessToken: string }): Promise<void> {
  if (weighing.client === 'storefront') await weighing.ask('OrderByLink', { token: variables.accessToken })
  await weighing.ask('OrderWatch', variables)
}

async function account(client: Client, goods: Goods): Promise<Weight> {
  const { visitor } = await newCustomer('payload')
  const weighing = new Weighing(client, visitor.accessToken)
  await buy(weighing, await fill(weighing, goods))
  weighing.take()
  await weighing.ask('Account')
  if (client === 'storefront') await weighing.ask('OrderHistory')
  return weighing.take()
}
