import { fillBag } from './support/checkout'
import { DESK, signIn } from './support/desk'
import { failFirst } from './support/shop'
import { expect, expectAccessible, test } from './support/test'

// What the browser itself says of an answer 503 is no fault of the page, nor that a picture was there long before the words.
test.use({ tolerated: /status of 503|was preloaded using link preload but not used within a few seconds/ })

test('while the index is built a category shows its goods, and its filters come by themselves', async ({ page }) => {
  const failed = await failFirst(page, 'ProductSearch', 5)
  await page.goto('/categories/ceramics')
  await expect(page.getByRole('link', { name: 'Doric Vase' })).toBeVisible()
  await expect(page.getByText('The filters are on their way')).toBeVisible()
  expect(failed()).toBeGreaterThanOrEqual(2)
  await expectAccessible(page)
  await expect(page.getByRole('checkbox', { name: /^Tall/ })).toBeVisible({ timeout: 45_000 })
  await expect(page.getByText('7 pieces', { exact: true }).first()).toBeVisible()
})

test('a page whose first questions fail comes by itself', async ({ page }) => {
  const failed = await failFirst(page, 'ProductPage', 3)
  await page.goto('/products/doric-vase')
  // What the host has drawn is there before anything is asked.
  await expect.poll(failed, { timeout: 30_000 }).toBe(3)
  await expect(page.getByRole('heading', { level: 1, name: 'Doric Vase' })).toBeVisible({ timeout: 30_000 })
})

test('a shop that stays away longer is asked again, without a press', async ({ page }) => {
  const failed = await failFirst(page, 'ProductPage', 8)
  await page.goto('/products/doric-vase')
  await expect(page.getByRole('heading', { name: 'The shop does not answer' })).toBeVisible({ timeout: 40_000 })
  await expectAccessible(page, ['light'])
  await expect(page.getByRole('heading', { level: 1, name: 'Doric Vase' })).toBeVisible({ timeout: 40_000 })
  expect(failed()).toBe(8)
})

test('search that fails for words is asked again too', async ({ page }) => {
  await failFirst(page, 'ProductSearch', 3)
  await page.goto('/search?q=lantern')
  await expect(page.getByRole('link', { name: 'Porch Lantern' })).toBeVisible({ timeout: 40_000 })
})

test('a bag that cannot be told is not called empty, and comes by itself', async ({ page }) => {
  await fillBag(page)
  await expect(page.getByLabel('Street and number')).toBeVisible()
  const failed = await failFirst(page, 'Cart', 6)
  await page.reload()
  await expect(page.getByText('The shop does not answer just now. Your bag is safe.')).toBeVisible({ timeout: 30_000 })
  await expectAccessible(page, ['light'])
  await expect(page.getByLabel('Street and number')).toBeVisible({ timeout: 30_000 })
  expect(failed()).toBe(6)
})

test('a list of the desk that could not be read comes by itself', async ({ page }) => {
  await signIn(page)
  const failed = await failFirst(page, 'Products', 5)
  await page.goto(`${DESK}/products`)
  await expect(page.getByText('This data could not be loaded.')).toBeVisible()
  await expect(page.getByRole('row').nth(1)).toBeVisible({ timeout: 30_000 })
  expect(failed()).toBe(5)
})
