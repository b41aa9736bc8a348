import { randomUUID } from 'node:crypto'
import { ask, DESK, putOnSale, signIn, stockOf, told } from './support/desk'
import { expect, expectAccessible, test } from './support/test'

test.use({ baseURL: DESK })

const mark = () => randomUUID().slice(0, 8)
const inAYear = () => `${new Date().getFullYear() + 1}-06-30`

/** A guest holds pieces, as checkout does. */
async function hold(variantId: string, quantity: number) {
  const { cartCreate } = await ask<{ cartCreate: { cart: { id: string }; cartToken: string } }>(
    'mutation Fill($input: CartCreateInput!) { cartCreate(input: $input) { cart { id } cartToken } }',
    { input: { lines: [{ variantId, quantity }] } },
  )
  const input = { cartId: cartCreate.cart.id, cartToken: cartCreate.cartToken }
  await ask('mutation Hold($input: CartReserveInput!) { cartReserve(input: $input) { userErrors { message } } }', { input })
}

test('a delivery is expected, arrives in part and is cancelled for the rest; what carts hold is seen', async ({ page }) => {
  const { variantId } = await putOnSale(`Pithos ${mark()}`, 5)
  await hold(variantId, 2)
  await signIn(page)
  await page.goto(`/inventory/${variantId}`)
  const incoming = page.getByRole('region', { name: 'Incoming stock' })
  await expect(incoming).toContainText('No deliveries expected.')
  await expect(page.getByRole('region', { name: 'Reservations' }).getByRole('listitem')).toContainText(/^2.*2 in .*until/)
  await incoming.getByRole('button', { name: 'Record delivery' }).click()
  const dialog = page.getByRole('dialog', { name: 'Record delivery' })
  await dialog.getByLabel('Quantity').fill('many')
  await dialog.getByRole('button', { name: 'Record delivery' }).click()
  await expect(dialog.getByLabel('Quantity')).toHaveAccessibleDescription('Enter a whole number, 1 or more.')
  await dialog.getByLabel('Quantity').fill('40')
  await dialog.getByLabel('Expected on').fill('2020-01-01')
  await dialog.getByRole('button', { name: 'Record delivery' }).click()
  await expect(dialog.getByLabel('Expected on')).toHaveAccessibleDescription('A time to come.')
  await expectAccessible(page)
  await dialog.getByLabel('Expected on').fill(inAYear())
  await dialog.getByLabel('Reference').fill('PO-7')
  await dialog.getByRole('button', { name: 'Record delivery' }).click()
  await expect(told(page, 'Delivery recorded.')).toBeVisible()
  await expect(incoming.getByRole('listitem')).toContainText(/^40.*PO-7/)

  await incoming.getByRole('button', { name: /^Receive 40/ }).click()
  await page.getByRole('dialog').getByLabel('Quantity').fill('15')
  await page.getByRole('dialog').getByRole('button', { name: 'Receive' }).click()
  await expect(incoming.getByRole('listitem')).toContainText('15 of 40 received')
  await expect(page.getByRole('row', { name: /^Total/ })).toContainText('20')
  await expect(page.getByRole('region', { name: 'Stock history' })).toContainText('+15')
  await expectAccessible(page)
  await incoming.getByRole('button', { name: /^Cancel 25/ }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Cancel delivery' }).click()
  await expect(incoming).toContainText('No deliveries expected.')
  expect(await stockOf(variantId)).toEqual({ onHand: 20, held: 2 })
})

test('prices that a variant had are looked back at', async ({ page }) => {
  const title = `Kyathos ${mark()}`
  const { variantId } = await putOnSale(title, 1)
  const read = async () =>
    (
      await ask<{ node: { version: number; product: { id: string } } }>(
        'query Read($id: ID!) { node(id: $id) { ... on ProductVariant { version product { id } } } }',
        { id: variantId },
      )
    ).node
  const set = async (price: string, compareAtPrice: string | null) =>
    ask('mutation Price($input: ProductVariantUpdateInput!) { productVariantUpdate(input: $input) { userErrors { message } } }', {
      input: { id: variantId, expectedVersion: (await read()).version, price, compareAtPrice },
    })
  await signIn(page)
  await page.goto(`/products/${(await read()).product.id}`)
  const open = () => page.getByRole('button', { name: 'Price history of Default' }).click()
  const dialog = page.getByRole('dialog', { name: 'Price history of Default' })
  await open()
  await expect(dialog).toContainText('This price has not changed')
  await page.keyboard.press('Escape')
  await set('9.00', null)
  await set('10.00', '14.00')
  await page.reload()
  await open()
  await expect(dialog.getByRole('definition')).toHaveText(['€10.00', '€9.00', '€9.00'])
  await expect(dialog.getByRole('table', { name: 'Former prices' }).getByRole('row')).toHaveText([/Until/, /€9\.00/, /€12\.00/])
  await expectAccessible(page)
})
