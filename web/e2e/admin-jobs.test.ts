import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { ask, DESK, makeCategory, makeProduct, signIn } from './support/desk'
import { expect, expectAccessible, test } from './support/test'

test.use({ baseURL: DESK })

const mark = () => randomUUID().slice(0, 8)

test('an export of prices is followed among the jobs, and its file is fetched', async ({ page }) => {
  const handle = `jobs-${mark()}`
  const { id } = await makeProduct(`Lekythos ${mark()}`)
  const { product } = await ask<{ product: { variants: { id: string }[] } }>(
    'query ($id: ID!) { product(by: { id: $id }) { variants { id } } }',
    { id },
  )
  const variantId = product.variants[0]?.id
  await ask(
    'mutation ($list: PriceListSetInput!, $prices: PricesSetInput!) { priceListSet(input: $list) { userErrors { message } } pricesSet(input: $prices) { userErrors { message } } }',
    {
      list: { handle, expectedVersion: 0, name: handle, isActive: false },
      prices: { priceList: handle, prices: [{ variantId, currency: 'EUR', amount: '7.77' }] },
    },
  )
  await signIn(page)
  await page.goto('/jobs')
  await page.getByRole('button', { name: 'New export' }).click()
  await page.getByLabel('Contents').selectOption('Prices of price lists as CSV')
  await page.getByLabel('Which').selectOption(handle)
  await page.getByRole('button', { name: 'Start export' }).click()
  const link = page.getByRole('link', { name: 'Download' })
  await expect(link).toBeVisible()
  await expectAccessible(page)
  const arrived = page.waitForEvent('download')
  await link.click()
  const text = await readFile(await (await arrived).path(), 'utf8')
  expect(text).toContain(variantId)
  expect(text).toContain('7.77')
  await page.goto('/jobs')
  await expect(page.getByRole('table', { name: 'Imports and exports' })).toContainText('1 price')
  await expectAccessible(page)
})

test('a menu has items below items, leads to what staff choose, and goes back', async ({ page }) => {
  const handle = `menu-${mark()}`
  const category = `Vases ${mark()}`
  await makeCategory(category)
  await signIn(page)
  await page.goto('/menus')
  await page.getByRole('button', { name: 'New menu' }).click()
  await page.getByLabel('Handle').fill(handle)
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(page.getByRole('heading', { level: 1, name: handle })).toBeVisible()
  const add = async (title: string, target: () => Promise<void>) => {
    await page.getByRole('button', { name: 'Add item' }).click()
    await page.getByLabel('Title', { exact: true }).fill(title)
    await target()
    await page.getByRole('button', { name: 'Apply' }).click()
    await expect(page.getByRole('dialog')).toBeHidden()
  }
  await add('Blog', async () => {
    await page.getByLabel('Address').fill('blog')
    await page.getByRole('button', { name: 'Apply' }).click()
    await expect(page.getByLabel('Address')).toHaveAttribute('aria-invalid', 'true')
    await page.getByLabel('Address').fill('/pages/blog')
  })
  await add('Shop', async () => void (await page.getByLabel('Leads to').selectOption('Nothing, a heading')))
  await add('Our vases', async () => {
    await page.getByLabel('Leads to').selectOption('Category')
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Choose a category' }).click()
    const picker = page.getByRole('dialog', { name: 'Choose a category' })
    await picker.getByLabel('Search categories').fill(category)
    await picker.getByRole('checkbox', { name: category }).check()
    await expectAccessible(page, ['light'])
    await picker.getByRole('button', { name: 'Choose', exact: true }).click()
    await expect(picker).toBeHidden()
  })
  await page.getByRole('button', { name: 'Put Our vases below the item before it' }).click()
  await page.getByRole('button', { name: 'Move Shop', exact: true }).press('ArrowUp')
  await expect(page.getByRole('button', { name: 'Move Shop', exact: true })).toBeFocused()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByRole('button', { name: 'Save', exact: true })).toBeHidden()
  const seen = 'query ($handle: String!) { menu(handle: $handle) { items { title items { title url } } } }'
  const titles = async () => JSON.stringify((await ask<{ menu: unknown }>(seen, { handle })).menu)
  expect(await titles()).toMatch(/"Shop".*"Our vases".*"Blog"/)

  await page.getByRole('button', { name: 'Remove Shop', exact: true }).click()
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await page.getByRole('button', { name: 'Restore version 1' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Restore' }).click()
  await expect(page.getByText(`Category: ${category}`)).toBeVisible()
})
