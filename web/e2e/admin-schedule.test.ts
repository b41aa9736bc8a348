import { randomUUID } from 'node:crypto'
import { ask, DESK, makeProduct, putOnSale, signIn } from './support/desk'
import { expect, expectAccessible, test } from './support/test'

const SHOP = process.env.STOA_STOREFRONT_URL ?? 'http://127.0.0.1:3000'

test.use({ baseURL: DESK })

const mark = () => randomUUID().slice(0, 8)
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString()

test('staff see what is planned, and what a product will cost then', async ({ page }) => {
  const title = `Lekythos ${mark()}`
  const product = await makeProduct(title)
  const sale = `Sale ${mark()}`
  const handle = sale.toLowerCase().replace(' ', '-')
  await ask('mutation List($input: PriceListSetInput!) { priceListSet(input: $input) { userErrors { message } } }', {
    input: { handle, expectedVersion: 0, name: sale, startsAt: inDays(20), endsAt: inDays(40) },
  })
  await ask('mutation Prices($input: PricesSetInput!) { pricesSet(input: $input) { userErrors { message } } }', {
    input: { priceList: handle, prices: [{ variantId: product.variants[0]?.id, currency: 'EUR', amount: '3.21' }] },
  })
  await signIn(page)
  await page.goto('/schedule')
  const agenda = page.getByRole('region', { name: 'What happens' })
  await expect(agenda.getByRole('listitem').filter({ hasText: `${sale} begins` })).not.toHaveCount(0)
  await expect(agenda.getByRole('listitem').filter({ hasText: `${sale} ends` })).not.toHaveCount(0)

  await page.getByLabel('Until').fill(inDays(30).slice(0, 16))
  await expect(agenda.getByRole('listitem').filter({ hasText: `${sale} ends` })).toHaveCount(0)
  await page.getByRole('button', { name: 'Choose product' }).click()
  const dialog = page.getByRole('dialog', { name: 'Choose product' })
  await expect(async () => {
    await dialog.getByRole('searchbox').fill('')
    await dialog.getByRole('searchbox').fill(title)
    await expect(dialog.getByText(title)).toBeVisible({ timeout: 2_000 })
  }).toPass()
  await dialog.getByText(title).click()
  await dialog.getByRole('button', { name: /^Choose/ }).click()
  const then = page.getByRole('region', { name: 'A product then' })
  await expect(then.getByText('Shown then', { exact: true })).toBeVisible()
  await expect(then.getByRole('row').last()).toContainText('12.00')
  await expect(then.getByRole('row').last()).toContainText('3.21')
  await expect(then.getByRole('row').last()).toContainText(sale)
  await expectAccessible(page)
  await ask('mutation Delete($input: PriceListDeleteInput!) { priceListDelete(input: $input) { userErrors { message } } }', {
    input: { handle, expectedVersion: 1 },
  })
})

test('what is sold by six is put into the bag and taken out by six', async ({ page, browser }) => {
  const title = `Skyphos ${mark()}`
  const { id, slug } = await putOnSale(title, 100)
  await signIn(page)
  await page.goto(`/products/${id}`)
  await page.getByRole('button', { name: 'Edit Default' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Order at least').fill('4')
  await dialog.getByLabel('In multiples of').fill('6')
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect(dialog.getByText(/a multiple of the increment/)).toBeVisible()
  await dialog.getByLabel('Order at least').fill('6')
  await dialog.getByLabel('At most').fill('12')
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect(dialog).toBeHidden()

  const context = await browser.newContext({ baseURL: SHOP })
  const shopper = await context.newPage()
  await expect(async () => {
    await shopper.goto(`/products/${slug}`)
    await expect(shopper.getByText('Sold by 6 · At most 12')).toBeVisible({ timeout: 2_000 })
  }).toPass()
  await shopper.getByRole('button', { name: 'Add 6 to bag' }).first().click()
  const bag = shopper.getByRole('dialog')
  const quantity = bag.getByRole('group', { name: `How many of ${title}` })
  await expect(quantity).toContainText('6')
  await expect(quantity.getByRole('button', { name: `6 ${title} less` })).toBeDisabled()
  await quantity.getByRole('button', { name: `6 ${title} more` }).click()
  await expect(quantity).toContainText('12')
  await expect(quantity.getByRole('button', { name: `6 ${title} more` })).toBeDisabled()
  await context.close()
})
