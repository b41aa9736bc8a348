// What a client does again and again. Each answers how many requests it took; one round of `checkout` is a whole order.
import { randomUUID } from 'node:crypto';

const LINES_PER_CART = 10;
const CARD = 'pm_card_visa';
const PASSWORD = 'a-long-enough-passphrase';
const ORDERS_OF_A_CUSTOMER = 12;
const BERLIN = { name: 'Ada Buyer', line1: 'Unter den Linden 1', city: 'Berlin', postalCode: '10117', country: 'DE' };

/** A page of 24: somewhere in the whole list, or filtered by category, by brand, by price. */
async function list(shopper, { places, sorts, categories, brands }, random) {
  const sort = random.pick(sorts);
  const filters = [
    () => random.pick(places),
    () => ({ sort, filter: { categorySlug: random.pick(categories) } }),
    () => ({ sort, filter: { brandIds: random.some(brands, 3), isAvailable: true } }),
    () => ({ sort, filter: { priceMin: String(random.between(10, 100)), priceMax: String(random.between(150, 400)) } }),
  ];
  await shopper.send('ProductList', random.chance(0.5) ? random.pick(places) : random.pick(filters)());
}

async function product(shopper, { products }, random) {
  await shopper.send('ProductPage', { slug: random.pick(products).slug });
}

/** One word or two, the last often half typed; every second search is filtered. */
async function search(shopper, { words, categories }, random) {
  const typed = random.some(words, random.between(1, 2));
  if (random.chance(0.5)) typed.push(typed.pop().slice(0, random.between(3, 5)));
  const filters = [
    () => ({ isAvailable: true }),
    () => ({ priceMax: String(random.between(100, 400)) }),
    () => ({ categorySlug: random.pick(categories) }),
  ];
  await shopper.send('ProductSearch', { query: typed.join(' '), ...(random.chance(0.5) ? { filter: random.pick(filters)() } : {}) });
}

/** What the search field asks while somebody types. */
async function suggest(shopper, { words }, random) {
  const typed = random.some(words, random.between(1, 2));
  typed.push(typed.pop().slice(0, random.between(2, 5)));
  await shopper.send('SearchSuggest', { query: typed.join(' ') });
}

/** A cart is opened with its first line and filled with nine more, a line at a time. */
async function cartAdd(shopper, { variants }, random, memory) {
  const lines = [{ variantId: random.pick(variants), quantity: 1 }];
  if (!memory.cart || memory.lines === LINES_PER_CART) {
    const { cartCreate } = await shopper.ask('CartCreate', { input: { lines } });
    Object.assign(memory, { cart: { cartId: cartCreate.cart.id, cartToken: cartCreate.cartToken }, lines: 1 });
  } else {
    await shopper.send('CartLinesAdd', { input: { ...memory.cart, lines } });
    memory.lines++;
  }
}

/** From an empty cart to a paid order: six requests. */
export async function checkout(shopper, { variants }, random, _, email = `buyer-${randomUUID()}@shop.example`) {
  const { cartCreate } = await shopper.ask('CartCreate', { input: {} });
  const cart = { cartId: cartCreate.cart.id, cartToken: cartCreate.cartToken };
  const lines = [...new Set(random.some(variants, 2))].map((variantId) => ({ variantId, quantity: 1 }));
  await shopper.send('CartLinesAdd', { input: { ...cart, lines } });
  await shopper.send('CartBuyerUpdate', { input: { ...cart, email } });
  const { cartAddressesUpdate } = await shopper.ask('CartAddressesUpdate', { input: { ...cart, shippingAddress: BERLIN } });
  const deliveryOptionId = cartAddressesUpdate.cart.deliveryOptions[0].id;
  const { cartDeliveryOptionSelect } = await shopper.ask('CartDeliveryOptionSelect', { input: { ...cart, deliveryOptionId } });
  const expectedTotal = cartDeliveryOptionSelect.cart.cost.total.gross.amount;
  const { cartComplete } = await shopper.ask('CartComplete', {
    input: { ...cart, idempotencyKey: randomUUID(), expectedTotal, paymentMethod: { token: CARD, returnUrl: 'http://shop.example/back' } },
  });
  if (!cartComplete.order) throw new Error(`no order: ${JSON.stringify(cartComplete).slice(0, 300)}`);
  return cartComplete.order;
}

async function orders(shopper) {
  await shopper.send('OrderHistory', { first: 10 });
}

/** A new customer with some orders; answers their access token. */
async function newCustomer(open, catalogue, random) {
  const email = `customer-${randomUUID()}@shop.example`;
  const guest = open();
  await guest.send('CustomerRegister', { input: { email, password: PASSWORD, name: 'Ada Buyer' } });
  const { sessionCreate } = await guest.ask('SessionCreate', { input: { email, password: PASSWORD } });
  await guest.leave();
  const customer = open(sessionCreate.tokens.accessToken);
  for (let i = 0; i < ORDERS_OF_A_CUSTOMER; i++) await checkout(customer, catalogue, random, {}, email);
  await customer.leave();
  return sessionCreate.tokens.accessToken;
}

/** `alone`: one subgraph can answer it, so that it can be sent there too. `token`: what to have before the first request. */
export const scenarios = {
  list: { act: list, alone: 'catalog' },
  product: { act: product, alone: 'catalog' },
  search: { act: search, alone: 'catalog' },
  suggest: { act: suggest, alone: 'catalog' },
  'cart-add': { act: cartAdd },
  checkout: { act: checkout },
  orders: { act: orders, token: newCustomer },
};
