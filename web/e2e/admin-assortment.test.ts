import { randomUUID } from 'node:crypto'
import { ask, DESK, makeProduct, putOnSale, signIn, told } from './support/desk'
import { expect, expectAccessible, test } from './support/test'

const SHOP = process.env.STOA_STOREFRONT_URL ?? 'http://127.0.0.1:3000'

test.use({ baseURL: DESK })

const mark = () => randomUUID().slice(0, 8)

test('a product gets related products in an order, and a variant becomes a bundle that shoppers read', async ({ page, visitor }) => {
  const one = mark()
  const [lid, tray] = [`Lid ${one}`, `Tray ${one}`]
  await putOnSale(lid, 4)
  await putOnSale(tray, 4)
  const { id, slug } = await makeProduct(`Tea set ${one}`)
  await signIn(page)
  await page.goto(`/products/${id}`)
  const accessories = page.getByRole('region', { name: 'Accessories' })
  await accessories.getByRole('button', { name: 'Add accessories' }).click()
  for (const title of [lid, tray]) {
    await page.getByLabel('Search products').fill(title)
    await page.getByRole('dialog').getByRole('checkbox', { name: title }).check()
  }
  await page.getByRole('dialog').getByRole('button', { name: 'Add', exact: true }).click()
  await expect(told(page, '2 products added.')).toBeVisible()
  await page.getByRole('button', { name: `Move ${tray}`, exact: true }).press('ArrowUp')
  await expect(accessories.getByRole('link')).toHaveText([tray, lid])
  await expect
    .poll(async () => {
      const { product } = await ask<{ product: { relations: { product: { title: string } }[] } }>(
        'query Related($id: ID!) { product(by: { id: $id }) { relations(kind: ACCESSORY) { product { title } } } }',
        { id },
      )
      return product.relations.map((related) => related.product.title)
    })
    .toEqual([tray, lid])

  const bundles = page.getByRole('region', { name: 'Bundles' })
  await bundles.getByRole('button', { name: 'Make a bundle' }).click()
  const dialog = page.getByRole('dialog', { name: 'Make a bundle' })
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect(dialog).toContainText('Add at least one component.')
  for (const title of [lid, tray]) {
    await dialog.getByLabel('Add component').fill(title)
    await dialog.getByRole('button', { name: title }).click()
  }
  await dialog.getByLabel(new RegExp(`Quantity of ${lid}`)).fill('2')
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect(bundles).toContainText(`2 × ${lid}, 1 × ${tray}`)
  await expectAccessible(page)
  const shopper = await visitor()
  await shopper.goto(`${SHOP}/products/${slug}`)
  await expect(shopper.getByText(lid).first()).toBeVisible()
  await bundles.getByRole('button', { name: /^Edit/ }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'End bundle' }).click()
  await expect(bundles).toContainText('No bundles.')
})

test('a related product that is archived is still there for staff, and stays when others change', async ({ page }) => {
  const one = mark()
  const [{ id }, old, fresh] = [await makeProduct(`Stove ${one}`), await makeProduct(`Old pot ${one}`), await makeProduct(`New pot ${one}`)]
  await ask('mutation Relate($input: ProductRelationsSetInput!) { productRelationsSet(input: $input) { userErrors { message } } }', {
    input: { id, expectedVersion: 1, kind: 'ACCESSORY', productIds: [old.id, fresh.id] },
  })
  await ask('mutation Away($input: ProductArchiveInput!) { productArchive(input: $input) { userErrors { message } } }', {
    input: { id: old.id, expectedVersion: 1 },
  })
  await signIn(page)
  await page.goto(`/products/${id}`)
  const accessories = page.getByRole('region', { name: 'Accessories' })
  await expect(accessories.getByRole('listitem').filter({ hasText: `Old pot ${one}` })).toContainText('Archived')
  await accessories.getByRole('button', { name: `Move New pot ${one}`, exact: true }).press('ArrowUp')
  await expect(told(page, 'Order updated.')).toBeVisible()
  await page.reload()
  await expect(accessories.getByRole('link')).toHaveText([`New pot ${one}`, `Old pot ${one}`])
})

test('what is not translated yet is counted and found', async ({ page }) => {
  const { id } = await makeProduct(`Untold ${mark()}`)
  await ask('mutation Say($input: ProductTranslationSetInput!) { productTranslationSet(input: $input) { userErrors { message } } }', {
    input: { id, expectedVersion: 1, locale: 'nl', seoTitle: 'Onverteld' },
  })
  await signIn(page)
  await page.goto('/translations')
  await page.getByRole('link', { name: /^Dutch/ }).click()
  await expect(page).toHaveURL(/\/translations\/nl\/products$/)
  await expect(page.getByRole('link', { name: /^Dutch/ })).toContainText(/\d+% ?.*complete/)
  await expect(page.getByRole('row').nth(1)).toContainText('Name')
  await expectAccessible(page)
})
