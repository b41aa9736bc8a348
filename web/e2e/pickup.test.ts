import { randomUUID } from 'node:crypto'
import { fillAddress, fillBag, fillContact, pay, thanks } from './support/checkout'
import { ask, DESK, makeProduct, putOnSale, signIn, stockOf } from './support/desk'
import { expect, expectAccessible, test } from './support/test'

test('staff offer pick-up at a warehouse, and a buyer picks up there', async ({ browser, page }) => {
  const mark = randomUUID().slice(0, 8)
  const { slug, variants } = await makeProduct(`Amphora ${mark}`)
  const { warehouseCreate } = await ask<{ warehouseCreate: { warehouse: { id: string } } }>(
    'mutation Open($input: WarehouseCreateInput!) { warehouseCreate(input: $input) { warehouse { id } } }',
    {
      input: {
        code: `P-${mark.toUpperCase()}`,
        name: `Depot ${mark}`,
        address: { line1: 'Torstraße 1', postalCode: '10119', city: 'Berlin', country: 'DE' },
      },
    },
  )
  const warehouseId = warehouseCreate.warehouse.id
  await ask('mutation Receive($input: InventoryAdjustInput!) { inventoryAdjust(input: $input) { userErrors { message } } }', {
    input: { idempotencyKey: randomUUID(), variantId: variants[0]?.id, warehouseId, delta: 2, reason: 'RECEIVED' },
  })

  const desk = await browser.newPage()
  await signIn(desk)
  await desk.goto(`${DESK}/warehouses/${warehouseId}`)
  await desk.getByLabel('Buyers can pick goods up here').check()
  await desk.getByLabel('Name that buyers read').fill(`Counter ${mark}`)
  await desk.getByLabel('Minutes until an order is ready').fill('45')
  await desk.getByLabel('Time zone').selectOption('Europe/Berlin')
  await desk.getByLabel('Latitude').fill('52.529')
  await desk.getByLabel('Longitude').fill('13.401')
  await expectAccessible(desk)
  await desk.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(desk.getByRole('button', { name: 'Save', exact: true })).toBeHidden()

  await page.context().grantPermissions(['geolocation'])
  await page.context().setGeolocation({ latitude: 52.529, longitude: 13.475 })
  await page.goto(`/products/${slug}`)
  await page.getByText('Pick up in a shop').click()
  const place = page.getByRole('listitem').filter({ hasText: `Counter ${mark}` })
  await expect(place).toContainText(/Ready by .* · only a few left/)
  await page.getByRole('button', { name: 'How far is it from here?' }).click()
  await expect(place).toContainText('5 km')
  await expectAccessible(page)

  await fillBag(page, slug)
  await fillContact(page)
  await expect(page.getByText('Or pick it up yourself')).toBeVisible()
  await page.getByRole('radio', { name: new RegExp(`Counter ${mark}.*Torstraße 1, 10119 Berlin.*Ready by`) }).check()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Go on to payment' }).click()
  await expect(page.getByRole('button', { name: 'Pay €12.00' })).toBeEnabled()
  await expect(page.getByText(`Counter ${mark}`).first()).toBeVisible()
  await pay(page).click()
  await expect(thanks(page)).toBeVisible()
  await expect(page.getByText('Picked up, still to come')).toBeVisible()
  const bought = page.getByLabel('What was bought')
  await expect(bought.getByText('Pick it up here')).toBeVisible()
  await expect(bought.getByText('Torstraße 1')).toBeVisible()
  await expect(bought.getByText(/^Ready by /)).toBeVisible()

  const said =
    (await page
      .getByText(/^Order \d+/)
      .first()
      .textContent()) ?? ''
  await desk.goto(`${DESK}/orders/${/\d+/.exec(said)?.[0]}`)
  await expect(desk.getByText('Picked up at')).toBeVisible()
  await expect(desk.getByText(/^Promised for /)).toBeVisible()
  await desk.close()
})

test('a shopper finds where goods lie and when it is open, and who keeps their place to themselves finds it, too', async ({ page }) => {
  await page.goto('/products/deltos-notebook')
  await page.getByText('Pick up in a shop').click()
  const hall = page.getByRole('listitem').filter({ hasText: 'Stoa Market Hall' })
  await expect(hall).toContainText('Mon – Fri09:00 – 18:30')
  const map = hall.getByRole('link', { name: 'Am Lustgarten 1, 10178 Berlin (on a map)' })
  await expect(map).toHaveAttribute('href', /openstreetmap.*Lustgarten/)
  await page.getByRole('button', { name: 'How far is it from here?' }).click()
  await expect(page.getByText('Your browser does not say where you are.')).toBeVisible()
  await expect(hall.getByText(/\d k?m/)).toHaveCount(0)
  await expectAccessible(page)
})

test('who picks goods up is asked for a name and no address, and may have them delivered after all', async ({ page }) => {
  const mark = randomUUID().slice(0, 8)
  const { slug, variantId } = await putOnSale(`Krater ${mark}`, 3)
  await fillBag(page, slug)
  await page.getByRole('radio', { name: /^Pick it up/ }).check()
  await expect(page.getByRole('radio', { name: /Stoa Market Hall.*Am Lustgarten 1, 10178 Berlin.*Ready by/ })).toBeChecked()
  await expect(page.getByLabel('Street and number')).toHaveCount(0)
  await page.getByRole('button', { name: 'Go on to payment' }).click()
  await expect(page.getByLabel('E-mail')).toBeFocused()
  await expect(page.getByText('Who picks it up?')).toBeVisible()
  await expectAccessible(page)
  await page.getByLabel('E-mail').fill(`guest-${mark}@example.com`)
  await page.getByLabel('Full name').fill(`Ada ${mark}`)
  await page.getByRole('button', { name: 'Go on to payment' }).click()
  await expect(page).toHaveURL(/\/checkout\/payment/)
  await expect(pay(page)).toBeEnabled()
  await expectAccessible(page)

  await page.getByRole('button', { name: 'Edit Where to' }).click()
  await expect(page.getByRole('radio', { name: /^Pick it up/ })).toBeChecked()
  await page.getByRole('radio', { name: 'Have it delivered' }).check()
  await expect(page.getByLabel('Full name')).toHaveValue(`Ada ${mark}`)
  await fillAddress(page)
  await page.getByRole('button', { name: 'Go on to delivery' }).click()
  await expect(page.getByRole('radio', { name: /Arrives/ }).first()).toBeChecked()

  await page.getByRole('button', { name: 'Edit Where to' }).click()
  await page.getByRole('radio', { name: /^Pick it up/ }).check()
  await page.getByLabel('Full name').fill(`Ada ${mark}`)
  await page.getByRole('button', { name: 'Go on to payment' }).click()
  await pay(page).click()
  await expect(thanks(page)).toBeVisible()
  await expect(page.getByLabel('What was bought').getByText('Stoa Market Hall').first()).toBeVisible()
  const { orders } = await ask<{ orders: { nodes: { buyerName: string; shippingAddress: null; pickup: { place: { name: string } } }[] } }>(
    'query Of($query: String!) { orders(first: 1, filter: { query: $query }) { nodes { buyerName shippingAddress { name } pickup { place { name } } } } }',
    { query: `guest-${mark}@example.com` },
  )
  expect(orders.nodes).toMatchObject([{ buyerName: `Ada ${mark}`, shippingAddress: null, pickup: { place: { name: 'Stoa Market Hall' } } }])
  await expect.poll(() => stockOf(variantId)).toEqual({ onHand: 2, held: 0 })
})
