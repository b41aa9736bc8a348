import { randomUUID } from 'node:crypto'
import { DESK, hire, makeProduct, signIn } from './support/desk'
import { expect, expectAccessible, test } from './support/test'

test.use({ baseURL: DESK })

const SHOP = process.env.STOA_STOREFRONT_URL ?? 'http://127.0.0.1:3000'
const OFTEN = 25
const mark = () => randomUUID().slice(0, 8)

/** What a shopper finds. */
async function find(query: string): Promise<string[]> {
  const answer = await fetch(`${SHOP}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query: 'query Found($query: String!) { productSearch(query: $query, first: 5) { products { nodes { title } } } }',
      variables: { query },
    }),
  })
  const { data } = (await answer.json()) as { data: { productSearch: { products: { nodes: { title: string }[] } } } }
  return data.productSearch.products.nodes.map(({ title }) => title)
}

test('what shoppers do not find becomes a synonym with one click, and is found', async ({ page }) => {
  const [unknown, known] = [`zq${mark()}`, `wx${mark()}`]
  const title = `Phiale ${known}`
  await makeProduct(title)
  await expect.poll(() => find(known), { timeout: 30_000 }).toEqual([title])
  for (let i = 0; i < OFTEN; i++) expect(await find(unknown)).toEqual([])
  await signIn(page)
  const missed = page.getByRole('table', { name: 'Without results' })
  await expect(async () => {
    await page.goto('/search')
    await expect(missed).toContainText(unknown, { timeout: 5_000 })
  }).toPass({ timeout: 60_000 })
  await expectAccessible(page)
  await missed.getByRole('button', { name: `Synonym for ${unknown}` }).click()
  const dialog = page.getByRole('dialog', { name: 'Add synonym' })
  await expect(dialog.getByLabel('Word', { exact: true })).toHaveValue(unknown)
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect(dialog.getByLabel('Means the same as')).toHaveAttribute('aria-invalid', 'true')
  await dialog.getByLabel('Means the same as').fill(known)
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText(`${unknown}, ${known}`)).toBeVisible()
  await expect.poll(() => find(unknown), { timeout: 30_000 }).toEqual([title])

  await page.getByRole('button', { name: `Delete synonym ${unknown}` }).click()
  await expect(page.getByText(`${unknown}, ${known}`)).toBeHidden()
  await page.getByRole('button', { name: 'Undo' }).last().click()
  await expect(page.getByText(`${unknown}, ${known}`)).toBeVisible()
})

test('what shoppers open of what they find is told, with its place', async ({ page }) => {
  const word = `oh${mark()}`
  const [first, second] = [`Hydria one ${word}`, `Hydria two ${word}`]
  await makeProduct(first)
  await makeProduct(second)
  await expect.poll(() => find(word), { timeout: 30_000 }).toHaveLength(2)
  for (let i = 1; i < OFTEN; i++) await find(word)
  const place = (await find(word)).indexOf(second) + 1
  await page.goto(`${SHOP}/search?q=${word}`)
  const heard = page.waitForResponse((answer) => answer.request().postData()?.includes('searchId') ?? false)
  await page.getByRole('link', { name: second }).click()
  await heard
  await expect(page.getByRole('heading', { level: 1, name: second })).toBeVisible()

  await signIn(page)
  const row = page.getByRole('table', { name: 'Top searches' }).getByRole('row').filter({ hasText: word })
  await expect(async () => {
    await page.goto('/search')
    await expect(row).toContainText('%', { timeout: 5_000 })
    await expect(row.getByRole('cell').nth(3)).toHaveText(String(place), { timeout: 1_000 })
  }).toPass({ timeout: 60_000 })
  await expect(row.getByRole('cell').nth(2)).not.toHaveText('0%')
  await expectAccessible(page)
})

test('products are pinned in the order staff want, by the keys too', async ({ page }) => {
  const word = `pn${mark()}`
  const [first, second] = [`Olpe one ${word}`, `Olpe two ${word}`]
  await makeProduct(first)
  await makeProduct(second)
  await expect.poll(() => find(word), { timeout: 30_000 }).toHaveLength(2)
  await signIn(page)
  await page.goto('/search')
  await page.getByRole('button', { name: 'Pin products', exact: true }).click()
  await page.getByLabel('Search', { exact: true }).fill(word)
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('Add at least one product.')).toBeVisible()
  await page.getByRole('button', { name: 'Add products' }).click()
  await page.getByLabel('Search products').fill(word)
  await page.getByRole('checkbox', { name: first }).check()
  await page.getByRole('checkbox', { name: second }).check()
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Pin products' })
  await dialog.getByRole('button', { name: `Move ${second}`, exact: true }).press('ArrowUp')
  await expect(dialog.getByRole('listitem').first()).toContainText(second)
  await expect(dialog.getByRole('button', { name: `Move ${second}`, exact: true })).toBeFocused()
  await expectAccessible(page)
  await page.getByLabel('Search', { exact: true }).fill(word)
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('button', { name: `Edit pins for ${word}` })).toBeVisible()
  await expect.poll(() => find(word), { timeout: 30_000 }).toEqual([second, first])
})

test('the index is rebuilt in sight, by those who may', async ({ page, browser }) => {
  await signIn(page)
  await page.goto('/search')
  await page.getByRole('button', { name: 'Rebuild' }).click()
  await expect(page.getByRole('region', { name: 'Notifications' }).getByText('The search index has been rebuilt.')).toBeVisible({
    timeout: 60_000,
  })
  const other = await (await browser.newContext()).newPage()
  await signIn(other, await hire(['PRODUCTS_READ']))
  await other.goto(`${DESK}/search`)
  await expect(other.getByRole('heading', { name: 'Search index' })).toBeVisible()
  for (const name of ['Rebuild', 'Add synonym', 'Pin products']) await expect(other.getByRole('button', { name })).toBeHidden()
  await other.context().close()
})
