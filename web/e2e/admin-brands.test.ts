import { randomUUID } from 'node:crypto'
import { ask, DESK, makeProduct, picture, signIn, told } from './support/desk'
import { expect, expectAccessible, test } from './support/test'

const SHOP = process.env.STOA_STOREFRONT_URL ?? 'http://127.0.0.1:3000'

test.use({ baseURL: DESK })

test('a brand is made, shown with its logo and given to a product; who edits it late chooses between words', async ({ page, visitor }) => {
  const name = `Kleitias ${randomUUID().slice(0, 8)}`
  const { id: product } = await makeProduct(`Volute of ${name}`)
  await signIn(page)
  await page.goto('/brands')
  await page.getByRole('button', { name: 'New brand' }).click()
  await page.getByRole('dialog').getByLabel('Name').fill(name)
  await page.getByRole('button', { name: 'Create brand' }).click()
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
  const address = page.url()

  const logo = page.getByRole('group', { name: 'Logo' })
  await logo.getByRole('button', { name: 'Choose picture' }).click()
  const fileName = `${name}.png`
  await page.getByLabel('Upload pictures').setInputFiles({ name: fileName, mimeType: 'image/png', buffer: picture(120, 60) })
  await page.getByLabel('Search pictures').fill(fileName)
  await page.getByRole('button', { name: fileName }).click()
  await page.getByLabel('Description (optional)', { exact: true }).fill('<p>Painters of many small figures.</p>')
  await page.getByLabel('SEO title').fill(`${name}, vases`)
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(told(page, `${name} saved.`)).toBeVisible()
  await page.reload()
  await expect(logo.getByRole('button', { name: 'Change picture' })).toBeVisible()
  await expect(page.getByLabel('SEO title')).toHaveValue(`${name}, vases`)
  await expectAccessible(page)

  await page.getByLabel('SEO title').fill('Mine')
  await ask('mutation Other($input: BrandUpdateInput!) { brandUpdate(input: $input) { userErrors { message } } }', {
    input: { id: address.split('/').at(-1), expectedVersion: 2, seoTitle: 'Theirs', logoAssetId: null },
  })
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  const conflict = page.getByRole('dialog', { name: 'Conflicting changes' })
  await expect(conflict).toContainText(/SEO title changed by .*Mine.*Theirs/s)
  await expect(conflict.getByRole('group')).toHaveCount(1)
  await conflict.getByRole('radio', { name: /^Current version/ }).check()
  await conflict.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByLabel('SEO title')).toHaveValue('Theirs')
  await expect(logo.getByRole('button', { name: 'Choose picture' })).toBeVisible()

  await page.goto(`/products/${product}`)
  await page.getByRole('button', { name: 'Choose a brand' }).click()
  await page.getByLabel('Search brands').fill(name.toUpperCase())
  await page.getByRole('dialog').getByRole('checkbox', { name }).check()
  await page.getByRole('button', { name: 'Choose', exact: true }).click()
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(told(page, `Volute of ${name} saved.`)).toBeVisible()
  const shopper = await visitor()
  await shopper.goto(`${SHOP}/brands/${name.toLowerCase().replace(' ', '-')}`)
  await expect(shopper.getByRole('heading', { level: 1, name })).toBeVisible()
  await expect(shopper.getByRole('link', { name: `Volute of ${name}` })).toBeVisible()

  await page.goto('/brands')
  await page.getByLabel('Search by name').fill(name.slice(0, -1))
  await page.getByRole('link', { name }).click()
  await page.getByRole('link', { name: /1 active/ }).click()
  await expect(page.getByRole('link', { name: `Volute of ${name}` })).toBeVisible()
  await page.goto(address)
  await page.getByRole('button', { name: 'Delete', exact: true }).click()
  await page.getByRole('button', { name: 'Delete brand' }).click()
  await expect(page.getByRole('alertdialog')).toContainText('There are products of this brand.')
  await expectAccessible(page)
})
