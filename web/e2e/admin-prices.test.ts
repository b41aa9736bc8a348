import { randomUUID } from 'node:crypto'
import { ask, DESK, hire, makeProduct, signIn, told } from './support/desk'
import { expect, expectAccessible, test } from './support/test'

test.use({ baseURL: DESK })

const mark = () => randomUUID().slice(0, 8)

test('a price list has prices by quantity, counts under conditions, and two who change it choose between their names', async ({ page }) => {
  const title = `Rhyton ${mark()}`
  await makeProduct(title)
  const name = `Sale ${mark()}`
  await signIn(page)
  await page.goto('/price-lists')
  await page.getByRole('button', { name: 'New price list' }).click()
  await page.getByLabel('Name', { exact: true }).fill(name)
  await page.getByLabel(/^Change all prices/).fill('a lot')
  await page.getByRole('button', { name: 'Create price list' }).click()
  await expect(page.getByLabel(/^Change all prices/)).toHaveAttribute('aria-invalid', 'true')
  await page.getByLabel(/^Change all prices/).fill('')
  await page.getByRole('button', { name: 'Create price list' }).click()
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()

  const found = page.getByRole('list', { name: 'Search results' }).getByRole('button', { name: title })
  await expect(async () => {
    await page.getByLabel('Set prices of a variant').fill('')
    await page.getByLabel('Set prices of a variant').fill(title)
    await expect(found).toBeVisible({ timeout: 2_000 })
  }).toPass()
  await found.click()
  const dialog = page.getByRole('dialog', { name: title })
  await dialog.getByLabel('Price, row 1').fill('9,50')
  await dialog.getByRole('button', { name: 'Add row' }).click()
  await dialog.getByLabel('Price, row 2').fill('8')
  await dialog.getByRole('button', { name: 'Save prices' }).click()
  await expect(dialog.getByRole('alert')).toContainText('Each quantity and currency can have one price only.')
  await dialog.getByLabel('From quantity, row 2').fill('10')
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Save prices' }).click()
  const row = page.getByRole('row', { name: new RegExp(title) })
  await expect(row).toContainText('9.50')
  await expect(row).toContainText('from 10')

  await page.getByLabel('Active', { exact: true }).check()
  await page.getByLabel('Ends').fill('2020-01-01T00:00')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByText('Ended', { exact: true })).toBeVisible()
  await expectAccessible(page)

  const handle = page.url().split('/').at(-1)
  const theirs = `Theirs ${mark()}`
  await ask('mutation Other($input: PriceListSetInput!) { priceListSet(input: $input) { userErrors { message } } }', {
    input: { handle, expectedVersion: 2, name: theirs, isActive: false },
  })
  await page.getByLabel('Name', { exact: true }).fill(`Mine ${mark()}`)
  await page.getByLabel('Rank').fill('7')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  const conflict = page.getByRole('dialog', { name: 'Conflicting changes' })
  await expect(conflict).toContainText(theirs)
  await conflict.getByRole('radio', { name: /^Current version/ }).check()
  await conflict.getByRole('button', { name: 'Save' }).click()
  await expect(conflict).toBeHidden()
  await expect(page.getByRole('heading', { level: 1, name: theirs })).toBeVisible()
  await expect(page.getByLabel('Rank')).toHaveValue('7')
  await expect(told(page, `${theirs} saved.`)).toBeVisible()

  await page.getByRole('button', { name: 'Delete', exact: true }).click()
  await page.getByRole('button', { name: 'Delete price list' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Price lists' })).toBeVisible()
  await page.getByLabel('Search price lists').fill(theirs)
  await expect(page.getByText('No results match your search or filters.')).toBeVisible()
})

test('a market is made for some countries with a currency of its own, and a file of prices says what is wrong with it', async ({
  page,
}) => {
  const name = `Alps ${mark()}`
  await signIn(page)
  await page.goto('/markets')
  await page.getByRole('button', { name: 'New market' }).click()
  await page.getByLabel('Name', { exact: true }).fill(name)
  await page.getByLabel('Country', { exact: true }).selectOption('CH')
  await page.getByLabel('Currency', { exact: true }).selectOption('CHF')
  await page.getByRole('button', { name: 'Create market' }).click()
  await expect(page.getByLabel('Exchange rate')).toHaveAttribute('aria-invalid', 'true')
  await page.getByLabel('Exchange rate').fill('0,93')
  await page.getByRole('button', { name: 'Create market' }).click()
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
  await page.getByLabel('Add country').selectOption('LI')
  await page.getByRole('button', { name: 'Move Liechtenstein', exact: true }).press('ArrowUp')
  await page.getByLabel('Round to').fill('0.05')
  await page.getByRole('button', { name: 'Add tax class' }).click()
  await page.getByLabel('Percent of tax class 1').fill('8.1')
  await page.getByLabel('Prices include tax').uncheck()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByRole('button', { name: 'Save', exact: true })).toBeHidden()
  await page.goto('/markets')
  const row = page.getByRole('row', { name: new RegExp(name) })
  await expect(row).toContainText('Liechtenstein, Switzerland')
  await expect(row).toContainText('Added to prices')

  await page.goto('/price-lists')
  await page.getByRole('button', { name: 'Import prices' }).click()
  const csv = `Price List,SKU,Currency,Min Quantity,Amount\nno-such-list-${mark()},X,EUR,1,5.00\n`
  await page.getByLabel('Price file').setInputFiles([{ name: 'prices.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) }])
  await page.getByRole('dialog').getByRole('button', { name: 'Import', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'prices.csv' })).toBeVisible()
  await expect(page.getByRole('table', { name: 'Skipped rows' })).toContainText('Price List')
})

test('who may not change settings sees no markets', async ({ page }) => {
  await signIn(page, await hire(['PRODUCTS_READ']))
  await expect(page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Markets' })).toBeHidden()
  await page.goto('/markets')
  await expect(page.getByRole('heading', { level: 1, name: 'Access denied' })).toBeVisible()
  await page.goto('/price-lists')
  await expect(page.getByRole('heading', { level: 1, name: 'Price lists' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'New price list' })).toBeHidden()
})
