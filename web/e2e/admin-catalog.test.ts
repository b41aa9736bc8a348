import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import { ask, DESK, hire, makeCategory, makeProduct, signIn, told } from './support/desk'
import { expect, expectAccessible, test } from './support/test'

test.use({ baseURL: DESK })

const mark = () => randomUUID().slice(0, 8)

/** The names right below a category, as shoppers get them. */
async function childrenOf(id: string): Promise<string[]> {
  const { category } = await ask<{ category: { children: { name: string }[] } }>(
    'query Below($id: ID!) { category(by: { id: $id }) { children { name } } }',
    { id },
  )
  return category.children.map(({ name }) => name)
}

/** A category of this journey alone, with three in it. */
async function grow() {
  const top = `Shapes ${mark()}`
  const id = await makeCategory(top)
  const names = ['Alabastra', 'Bowls', 'Cups']
  const [alabastra, bowls, cups] = [await makeCategory('Alabastra', id), await makeCategory('Bowls', id), await makeCategory('Cups', id)]
  return { id, top, names, alabastra, bowls, cups }
}

const handle = (page: Page, id: string) => page.locator(`#handle-${id}`)

test('categories are moved by keys and by dragging, and moved back', async ({ page }) => {
  const { id, top, alabastra, bowls, cups } = await grow()
  await signIn(page)
  await page.goto(`/categories/${id}`)
  await expect(page.getByRole('heading', { level: 1, name: top })).toBeVisible()
  await expectAccessible(page)

  await handle(page, cups).press('ArrowUp')
  await expect(page.getByRole('status').filter({ hasText: `Cups moved to place 2 in ${top}.` })).toBeAttached()
  await expect.poll(() => childrenOf(id)).toEqual(['Alabastra', 'Cups', 'Bowls'])
  await expect(handle(page, cups)).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => childrenOf(alabastra)).toEqual(['Cups'])
  await page.getByRole('button', { name: 'Undo' }).last().click()
  await expect.poll(() => childrenOf(id)).toEqual(['Alabastra', 'Cups', 'Bowls'])

  const from = await handle(page, bowls).boundingBox()
  const to = await handle(page, alabastra).boundingBox()
  if (!from || !to) throw new Error('The handles are not to be seen.')
  await page.mouse.move(from.x + 8, from.y + 12)
  await page.mouse.down()
  await page.mouse.move(from.x + 8, from.y - 10, { steps: 5 })
  await page.mouse.move(to.x + 8, to.y + 1, { steps: 10 })
  await page.mouse.up()
  await expect.poll(() => childrenOf(id)).toEqual(['Bowls', 'Alabastra', 'Cups'])

  await page.getByRole('button', { name: 'Move', exact: true }).click()
  await expect(page.getByRole('dialog').getByLabel('Parent category').locator('option', { hasText: top })).toHaveCount(0)
})

test('a category is made, described, translated; two editors of it choose between their words', async ({ page, browser }) => {
  const name = `Kraters ${mark()}`
  await signIn(page)
  await page.goto('/categories')
  await page.getByRole('button', { name: 'New category' }).click()
  await page.getByRole('dialog').getByLabel('Name').fill(name)
  await page.getByRole('button', { name: 'Create category' }).click()
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
  await ask('mutation Say($input: CategoryTranslationSetInput!) { categoryTranslationSet(input: $input) { userErrors { message } } }', {
    input: { id: page.url().split('/').at(-1), expectedVersion: 1, locale: 'de', name: 'Krüge' },
  })
  await page.reload()
  await page.getByRole('button', { name: 'Translate into German' }).click()
  await expectAccessible(page)
  await page.getByRole('dialog').getByLabel('Name').fill('Mischgefäße')
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('Mischgefäße')).toBeVisible()

  const other = await (await browser.newContext()).newPage()
  await signIn(other)
  await other.goto(page.url())
  const theirs = `Theirs ${mark()}`
  await page.getByLabel('Name', { exact: true }).fill(`Mine ${mark()}`)
  await page.getByLabel(/^Description/).fill('<p>For wine and water.</p>')
  await other.getByLabel('Name', { exact: true }).fill(theirs)
  await other.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(other.getByRole('heading', { level: 1, name: theirs })).toBeVisible()
  await other.context().close()
  await page.keyboard.press('Control+s')
  const dialog = page.getByRole('dialog', { name: 'Conflicting changes' })
  await expect(dialog).toContainText(theirs)
  await dialog.getByRole('radio', { name: /^Current version/ }).check()
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('heading', { level: 1, name: theirs })).toBeVisible()
  await expect(page.getByLabel(/^Description/)).toHaveValue('<p>For wine and water.</p>')
})

test('a category goes when its products have somewhere to go', async ({ page }) => {
  const { id, top, names, bowls } = await grow()
  const { id: mug } = await makeProduct(`Skyphos ${mark()}`, 'ACTIVE', { categoryId: bowls })
  await makeProduct(`Draft ${mark()}`, 'DRAFT', { categoryId: bowls })
  await signIn(page)
  await page.goto(`/categories/${id}`)
  await page.getByRole('button', { name: 'Delete', exact: true }).click()
  const occupied = page.getByRole('dialog', { name: `${top} cannot be deleted yet` })
  await expect(occupied).toContainText('2 products')
  await expect(occupied.getByRole('link')).toHaveText(names)
  await occupied.getByRole('link', { name: 'Bowls' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Bowls' })).toBeVisible()
  await page.getByRole('button', { name: 'Delete', exact: true }).click()
  const ask2 = page.getByRole('alertdialog', { name: 'Delete Bowls?' })
  await expect(ask2.getByLabel('Move products to')).toHaveValue(id)
  await expectAccessible(page)
  await ask2.getByRole('button', { name: 'Move 2 products and delete' }).click()
  await expect(page).toHaveURL(/\/categories$/)
  await expect.poll(() => childrenOf(id)).toEqual(['Alabastra', 'Cups'])
  await page.goto(`/products/${mug}`)
  await expect(page.getByLabel('Category')).toHaveValue(id)
})

test('a collection is filled by hand and by rules that tell what they find', async ({ page }) => {
  const tag = `tag-${mark()}`
  const title = `Rhyton ${mark()}`
  await makeProduct(title, 'ACTIVE', { tags: [tag] })
  await makeProduct(`Hidden ${mark()}`, 'DRAFT', { tags: [tag] })
  await signIn(page)
  await page.goto('/collections')
  await expect(page.getByRole('heading', { level: 1, name: 'Collections' })).toBeVisible()
  await page.getByRole('button', { name: 'New collection' }).click()
  const name = `Feast ${mark()}`
  await page.getByRole('dialog').getByLabel('Name').fill(name)
  await page.getByRole('button', { name: 'Create collection' }).click()
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
  await page.getByRole('button', { name: 'Add products' }).click()
  await page.getByLabel('Search products').fill(title)
  await page.getByRole('dialog').getByRole('checkbox', { name: title }).check()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Add to collection' }).click()
  await expect(page.getByRole('button', { name: `Remove ${title}` })).toBeVisible()
  await page.getByRole('button', { name: `Remove ${title}` }).click()
  await expect(page.getByText('No products in this collection yet.')).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).last().click()
  await expect(page.getByRole('button', { name: `Remove ${title}` })).toBeVisible()

  await page.getByRole('button', { name: 'Fill by rules' }).click()
  await page.getByRole('button', { name: 'Save rules' }).click()
  await expect(page.getByText('Complete every rule, or remove it.')).toBeVisible()
  await page.getByRole('textbox', { name: 'Tag' }).fill(tag)
  await expect(page.getByText('1 published product matches')).toBeVisible()
  await expect(page.getByRole('region', { name: 'Preview' })).toContainText(title)
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Save rules' }).click()
  await expect(page.getByRole('heading', { name: 'Products by rules' })).toBeVisible()
  await expect(told(page, 'Rules saved.')).toBeVisible()
  await page.reload()
  await expect(page.getByRole('textbox', { name: 'Tag' })).toHaveValue(tag)
})

test('products of a collection are arranged by keys and by dragging, and shoppers see them so', async ({ page }) => {
  const titles = ['Amphora', 'Kylix', 'Olpe'].map((name) => `${name} ${mark()}`)
  const made = await Promise.all(titles.map((title) => makeProduct(title)))
  const { collectionCreate } = await ask<{ collectionCreate: { collection: { id: string } } }>(
    'mutation Make($input: CollectionCreateInput!) { collectionCreate(input: $input) { collection { id } } }',
    { input: { title: `Table ${mark()}`, productIds: made.map(({ id }) => id) } },
  )
  const { id } = collectionCreate.collection
  const seen = async () => {
    const { products } = await ask<{ products: { nodes: { title: string }[] } }>(
      'query Shown($id: ID!) { products(filter: { collectionId: $id }) { nodes { title } } }',
      { id },
    )
    return products.nodes.map(({ title }) => title)
  }
  const [amphora = '', kylix = '', olpe = ''] = titles
  const grip = (title: string) => page.getByRole('button', { name: `Move ${title}`, exact: true })
  await signIn(page)
  await page.goto(`/collections/${id}`)
  await expect(page.getByText('3 products, in the order that shoppers see')).toBeVisible()
  await grip(olpe).press('ArrowUp')
  await page.keyboard.press('ArrowUp')
  await expect.poll(seen).toEqual([olpe, amphora, kylix])
  await expect(grip(olpe)).toBeFocused()
  await expectAccessible(page)

  const from = await grip(kylix).boundingBox()
  const to = await grip(amphora).boundingBox()
  if (!from || !to) throw new Error('The handles are not to be seen.')
  await page.mouse.move(from.x + 8, from.y + 12)
  await page.mouse.down()
  await page.mouse.move(from.x + 8, from.y - 10, { steps: 5 })
  await page.mouse.move(to.x + 8, to.y + 12, { steps: 10 })
  await page.mouse.up()
  await expect.poll(seen).toEqual([olpe, kylix, amphora])
  await page.reload()
  await expect(page.getByRole('listitem').filter({ hasText: /Olpe|Kylix|Amphora/ })).toContainText([olpe, kylix, amphora])
})

test('who only reads products sees the tree and the collections, and moves nothing', async ({ page }) => {
  const { id, top } = await grow()
  await signIn(page, await hire(['PRODUCTS_READ']))
  await page.goto(`/categories/${id}`)
  await expect(page.getByRole('heading', { level: 1, name: top })).toBeVisible()
  await expect(page.getByLabel('Name', { exact: true })).toBeDisabled()
  for (const name of ['Delete', 'Move', 'New category', 'Move Bowls'])
    await expect(page.getByRole('button', { name, exact: true })).toBeHidden()
  await page.goto('/collections')
  await expect(page.getByRole('heading', { level: 1, name: 'Collections' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'New collection' })).toBeHidden()
})
