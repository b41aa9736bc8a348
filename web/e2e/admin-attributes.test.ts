import { randomUUID } from 'node:crypto'
import { ask, DESK, makeProduct, signIn, told } from './support/desk'
import { expect, expectAccessible, test } from './support/test'

const SHOP = process.env.STOA_STOREFRONT_URL ?? 'http://127.0.0.1:3000'

test.use({ baseURL: DESK })

const mark = () => randomUUID().slice(0, 8)

async function makeAttribute(name: string, kind: string, more: object = {}): Promise<string> {
  const { attributeDefinitionCreate } = await ask<{ attributeDefinitionCreate: { attributeDefinition: { id: string } } }>(
    'mutation Attribute($input: AttributeDefinitionCreateInput!) { attributeDefinitionCreate(input: $input) { attributeDefinition { id } } }',
    { input: { key: `k${mark()}`, name, kind, ...more } },
  )
  return attributeDefinitionCreate.attributeDefinition.id
}

/** A kind that nobody else knows, with attributes of its own. */
async function makeKind(name: string) {
  const clays = [
    { key: 'terracotta', label: 'Terracotta' },
    { key: 'porcelain', label: 'Porcelain' },
  ]
  const height = await makeAttribute('Height', 'NUMBER', { unit: 'cm' })
  const glazed = await makeAttribute('Glazed', 'BOOLEAN')
  const attributeIds = [await makeAttribute('Clay', 'CHOICE', { choices: clays }), height, await makeAttribute('Painter', 'TEXT'), glazed]
  const { productKindCreate } = await ask<{ productKindCreate: { productKind: { id: string } } }>(
    'mutation Kind($input: ProductKindCreateInput!) { productKindCreate(input: $input) { productKind { id } } }',
    { input: { name, attributeIds } },
  )
  return { id: productKindCreate.productKind.id, attributeIds, height, glazed }
}

test('a product gets a kind and values, which shoppers read; what the kind loses goes with the next save', async ({ page, visitor }) => {
  const name = `Loutrophoros ${mark()}`
  const kind = await makeKind(name)
  const { id, slug } = await makeProduct(name)
  await signIn(page)
  await page.goto(`/products/${id}`)
  const panel = page.getByRole('region', { name: 'Attributes' })
  const dialog = page.getByRole('dialog', { name: 'Edit attributes' })
  await expect(panel).toContainText('No product kind.')
  await panel.getByRole('button', { name: 'Edit attributes' }).click()
  await dialog.getByLabel('Product kind').selectOption({ label: name })
  await dialog.getByRole('group', { name: 'Clay' }).getByRole('checkbox', { name: 'Porcelain' }).check()
  await dialog.getByLabel('Height in cm').fill('tall')
  await dialog.getByLabel('Painter').fill('Psiax')
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect(dialog).toContainText('Enter a number, for example 12.5.')
  await dialog.getByLabel('Height in cm').fill('1234567890123456')
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect(dialog.getByLabel('Height in cm')).toHaveAccessibleDescription('At most 15 digits and 6 decimals.')
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await page.getByRole('alertdialog', { name: 'Discard unsaved changes?' }).getByRole('button', { name: 'Cancel' }).click()
  await dialog.getByLabel('Height in cm').fill('31,5')
  await page.keyboard.press('Enter')
  await expect(told(page, 'Attributes saved.')).toBeVisible()
  await expect(dialog).toBeHidden()
  await page.reload()
  for (const text of [name, 'Porcelain', '31.5 cm', 'Psiax', 'Without a value: Glazed']) await expect(panel).toContainText(text)
  await expectAccessible(page)

  const shopper = await visitor()
  await shopper.goto(`${SHOP}/products/${slug}`)
  await shopper.getByText('In detail').click()
  for (const text of ['Porcelain', '31.5 cm', 'Psiax']) await expect(shopper.getByText(text, { exact: true })).toBeVisible()

  await ask('mutation Less($input: ProductKindUpdateInput!) { productKindUpdate(input: $input) { userErrors { message } } }', {
    input: { id: kind.id, expectedVersion: 1, attributeIds: kind.attributeIds.filter((one) => one !== kind.height) },
  })
  await page.reload()
  await expect(panel).toContainText('Not in this kind')
  await panel.getByRole('button', { name: 'Edit attributes' }).click()
  await expect(dialog).toContainText('Height: 31.5 cm')
  await dialog.getByLabel('Glazed').selectOption('Yes')
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect(dialog).toBeHidden()
  await expect(panel).toContainText('Yes')
  await expect(panel).not.toContainText('Height')
})

test('who describes a product late chooses between words, by the names of attributes', async ({ page }) => {
  const name = `Hydria ${mark()}`
  const kind = await makeKind(name)
  const { id } = await makeProduct(name)
  const say = (expectedVersion: number, more: object) =>
    ask('mutation Say($input: ProductAttributesSetInput!) { productAttributesSet(input: $input) { userErrors { message } } }', {
      input: { id, expectedVersion, ...more },
    })
  const version = async () =>
    (await ask<{ product: { version: number } }>('query Version($id: ID!) { product(by: { id: $id }) { version } }', { id })).product
      .version
  await say(await version(), { productKindId: kind.id })
  await signIn(page)
  await page.goto(`/products/${id}`)
  await page.getByRole('button', { name: 'Edit attributes' }).click()
  const dialog = page.getByRole('dialog', { name: 'Edit attributes' })
  await dialog.getByLabel('Height in cm').fill('20')
  await dialog.getByLabel('Painter').fill('Exekias')
  await say(await version(), {
    values: [
      { attributeId: kind.height, number: '25' },
      { attributeId: kind.glazed, isTrue: true },
    ],
  })
  await dialog.getByRole('button', { name: 'Save' }).click()
  const conflict = page.getByRole('dialog', { name: 'Conflicting changes' })
  await expect(conflict).toContainText(/Height changed by .*20 cm.*25 cm/s)
  await expect(conflict.getByRole('group')).toHaveCount(1)
  await expectAccessible(page)
  await conflict.getByRole('radio', { name: /^Current version/ }).check()
  await conflict.getByRole('button', { name: 'Save' }).click()
  await expect(told(page, 'Attributes saved.')).toBeVisible()
  const panel = page.getByRole('region', { name: 'Attributes' })
  for (const text of ['25 cm', 'Exekias', 'Yes']) await expect(panel).toContainText(text)
})
