import { randomUUID } from 'node:crypto'
import { ask, DESK, makeCategory, makeProduct, signIn, told } from './support/desk'
import { expect, expectAccessible, test } from './support/test'

test.use({ baseURL: DESK })

const mark = () => randomUUID().slice(0, 8)

async function makeKind(name: string) {
  const { attributeDefinitionCreate } = await ask<{ attributeDefinitionCreate: { attributeDefinition: { id: string } } }>(
    'mutation Attribute($input: AttributeDefinitionCreateInput!) { attributeDefinitionCreate(input: $input) { attributeDefinition { id } } }',
    { input: { key: `k${mark()}`, name: `Glaze of ${name}`, kind: 'TEXT' } },
  )
  const attribute = attributeDefinitionCreate.attributeDefinition.id
  const { productKindCreate } = await ask<{ productKindCreate: { productKind: { id: string } } }>(
    'mutation Kind($input: ProductKindCreateInput!) { productKindCreate(input: $input) { productKind { id } } }',
    { input: { name, attributeIds: [attribute] } },
  )
  return { attribute, kind: productKindCreate.productKind.id }
}

async function makeBrand(name: string) {
  const { brandCreate } = await ask<{ brandCreate: { brand: { id: string } } }>(
    'mutation Brand($input: BrandCreateInput!) { brandCreate(input: $input) { brand { id } } }',
    { input: { name } },
  )
  return brandCreate.brand.id
}

test('who changes a kind late chooses between words, not ids, and reads who was faster; what is used stays', async ({ page }) => {
  const name = `Krater ${mark()}`
  const { attribute, kind } = await makeKind(name)
  await signIn(page)
  await page.goto(`/product-kinds/${kind}`)
  await page.getByRole('button', { name: 'Add option' }).click()
  await page.getByLabel('Option 1', { exact: true }).fill('Size')
  await ask('mutation Other($input: ProductKindUpdateInput!) { productKindUpdate(input: $input) { userErrors { message } } }', {
    input: { id: kind, expectedVersion: 1, name: `Old ${name}`, optionNames: ['Height'] },
  })
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  const conflict = page.getByRole('dialog', { name: 'Conflicting changes' })
  await expect(conflict).toContainText(/changed by .*Height/s)
  await expect(conflict).not.toContainText('changed by someone else')
  await expect(conflict).not.toContainText(name)
  await expectAccessible(page)
  await conflict.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('heading', { level: 1, name: `Old ${name}` })).toBeVisible()
  await expect(page.getByLabel('Option 1', { exact: true })).toHaveValue('Size')

  await page.goto(`/attributes/${attribute}`)
  await page.getByRole('button', { name: 'Delete', exact: true }).click()
  await page.getByRole('button', { name: 'Delete attribute' }).click()
  await expect(page.getByRole('alertdialog').or(page.getByRole('dialog'))).toContainText('Kinds or products have this attribute')
  await expectAccessible(page)

  await page.goto(`/product-kinds/${kind}`)
  await page.getByRole('button', { name: 'Delete', exact: true }).click()
  await page.getByRole('button', { name: 'Delete product kind' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Product kinds' })).toBeVisible()
  await page.goto(`/attributes/${attribute}`)
  await page.getByRole('button', { name: 'Delete', exact: true }).click()
  await page.getByRole('button', { name: 'Delete attribute' }).click()
  await expect(told(page, `Glaze of ${name} deleted.`)).toBeVisible()
})

test('who moves a product late chooses between the names of categories and brands', async ({ page }) => {
  const one = mark()
  const [cups, bowls] = [await makeCategory(`Cups ${one}`), await makeCategory(`Bowls ${one}`)]
  const [exekias, makron] = [await makeBrand(`Exekias ${one}`), await makeBrand(`Makron ${one}`)]
  const { id } = await makeProduct(`Kylix ${one}`, 'ACTIVE', { brandId: exekias })
  await signIn(page)
  await page.goto(`/products/${id}`)
  await page.getByLabel('Category').selectOption(cups)
  await page.getByRole('group', { name: 'Brand' }).getByRole('button', { name: 'Remove' }).click()
  await ask('mutation Other($input: ProductUpdateInput!) { productUpdate(input: $input) { userErrors { message } } }', {
    input: { id, expectedVersion: 1, categoryId: bowls, brandId: makron },
  })
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  const conflict = page.getByRole('dialog', { name: 'Conflicting changes' })
  await expect(conflict).toContainText(new RegExp(`Category changed by .*Cups ${one}.*Bowls ${one}`, 's'))
  await expect(conflict).toContainText(new RegExp(`Brand changed by .*Empty.*Makron ${one}`, 's'))
  await expect(conflict).not.toContainText(bowls)
  await expect(conflict).not.toContainText(makron)
  await conflict
    .getByRole('group', { name: /^Brand/ })
    .getByRole('radio', { name: /^Current version/ })
    .check()
  await conflict.getByRole('button', { name: 'Save' }).click()
  await expect(told(page, `Kylix ${one} saved.`)).toBeVisible()
  await expect(page.getByLabel('Category')).toHaveValue(cups)
  await expect(page.getByRole('group', { name: 'Brand' })).toContainText(`Makron ${one}`)
})

test('a price that somebody else has set meanwhile is replaced only by who has seen it', async ({ page }) => {
  const title = `Skyphos ${mark()}`
  const { variants } = await makeProduct(title)
  const handle = `sale-${mark()}`
  await ask('mutation List($input: PriceListSetInput!) { priceListSet(input: $input) { userErrors { message } } }', {
    input: { handle, expectedVersion: 0, name: handle, isActive: false },
  })
  const setPrice = (amount: string) =>
    ask('mutation Set($input: PricesSetInput!) { pricesSet(input: $input) { userErrors { message } } }', {
      input: { priceList: handle, prices: [{ variantId: variants[0]?.id, currency: 'EUR', amount }] },
    })
  await setPrice('9.00')
  await signIn(page)
  await page.goto(`/price-lists/${handle}`)
  await page.getByRole('button', { name: `Edit prices of ${title}` }).click()
  const dialog = page.getByRole('dialog', { name: title })
  await dialog.getByLabel('Price, row 1').fill('8.50')
  await setPrice('8.00')
  await dialog.getByRole('button', { name: 'Save prices' }).click()
  await expect(dialog.getByRole('alert')).toContainText(/EUR: Shop owner set .*8\.00 meanwhile/)
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Save prices' }).click()
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('row', { name: new RegExp(title) })).toContainText('8.50')
})

test('a collection is deleted, and its products stay', async ({ page }) => {
  const title = `Gifts ${mark()}`
  const product = await makeProduct(`Lekythos ${mark()}`)
  const { collectionCreate } = await ask<{ collectionCreate: { collection: { id: string } } }>(
    'mutation Collection($input: CollectionCreateInput!) { collectionCreate(input: $input) { collection { id } } }',
    { input: { title, productIds: [product.id] } },
  )
  await signIn(page)
  await page.goto(`/collections/${collectionCreate.collection.id}`)
  await page.getByRole('button', { name: 'Delete', exact: true }).click()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Delete collection' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Collections' })).toBeVisible()
  await expect(told(page, `${title} deleted.`)).toBeVisible()
  await page.goto(`/products/${product.id}`)
  await expect(page.getByRole('heading', { level: 1, name: /^Lekythos/ })).toBeVisible()
})
