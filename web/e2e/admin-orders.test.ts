import { DESK, signIn } from './support/desk'
import { buy } from './support/shop'
import { expect, expectAccessible, test } from './support/test'

test.use({ baseURL: DESK })

test('staff see an order come in, send it and give some money back, and the buyer watches', async ({ page, visitor }) => {
  await signIn(page)
  await page.getByRole('link', { name: 'Orders', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Orders' })).toBeVisible()
  const { shopper, number } = await buy(visitor)
  await page.getByRole('button', { name: /new orders?$/ }).click()
  await page.getByRole('link', { name: number, exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: `Order ${number}` })).toBeVisible()
  await expectAccessible(page)

  await page.getByRole('button', { name: 'Fulfil items' }).click()
  const dialog = page.getByRole('dialog', { name: 'Mark as shipped' })
  await dialog.getByLabel('Carrier').fill('DHL')
  await dialog.getByLabel('Tracking number').fill('JJD0001')
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Mark as shipped' }).dblclick()
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('region', { name: 'Shipment 1' })).toContainText('JJD0001')
  await expect(page.getByRole('button', { name: 'Fulfil items' })).toBeHidden()
  await expect(shopper.getByText('JJD0001').first()).toBeVisible()

  await expect(async () => {
    await page.reload()
    await page.getByRole('button', { name: 'Refund' }).click({ timeout: 3_000 })
  }).toPass({ timeout: 30_000 })
  const refund = page.getByRole('dialog', { name: 'Issue refund' })
  await refund.getByLabel('Amount').fill('9999')
  await refund.getByRole('button', { name: 'Issue refund' }).click()
  await expect(refund.getByText(/^Enter an amount up to /)).toBeVisible()
  await refund.getByLabel('Amount').fill('1.00')
  await refund.getByLabel('Reason').fill('A scratch')
  await refund.getByRole('button', { name: 'Issue refund' }).click()
  await expect(refund).toBeHidden()
  await expect(page.getByRole('list', { name: 'Refunds' })).toContainText('A scratch')
  await page.getByRole('button', { name: 'Mark as delivered' }).click()
  await expect(page.getByText(/^Delivered /)).toBeVisible()
})

test('an order is called off only with a reason, and once', async ({ page, visitor }) => {
  const { number } = await buy(visitor)
  await signIn(page)
  await page.goto(`/orders/${number}`)
  await page.getByRole('button', { name: 'Cancel order' }).click()
  const dialog = page.getByRole('dialog', { name: `Cancel order ${number}?` })
  await dialog.getByRole('button', { name: 'Cancel order' }).click()
  await expect(dialog.getByText('Enter a reason. It is shown to the customer.')).toBeVisible()
  await dialog.getByLabel('Reason').fill('Broken in the workshop')
  await dialog.getByRole('button', { name: 'Cancel order' }).click()
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('button', { name: 'Cancel order' })).toBeHidden()
  await expect(page.getByText('Broken in the workshop').first()).toBeVisible()
})
