import type { Locator } from '@playwright/test'
import { DESK, hire, signIn } from './support/desk'
import { buy, operationOf } from './support/shop'
import { expect, expectAccessible, test } from './support/test'

test.use({ baseURL: DESK })

/** What a card says below its name. */
const figureOf = async (card: Locator) => Number(((await card.locator('span').nth(1).textContent()) ?? '').replace(/\D/g, ''))

test('an order moves the figures while staff look at them', async ({ page, visitor }) => {
  await signIn(page)
  await page.goto('/?period=today&metric=orders')
  const orders = page.getByRole('button', { name: /^Orders/ })
  await expect(orders).toHaveAttribute('aria-pressed', 'true')
  const before = await figureOf(orders)
  await buy(visitor)
  await expect.poll(() => figureOf(orders), { timeout: 45_000 }).toBeGreaterThan(before)
  await expect(page.getByRole('region', { name: 'Top products' }).getByRole('listitem').first()).toContainText('sold')
  await expectAccessible(page)
})

test('what is reported on is in the address, and is the same for who opens it', async ({ page }) => {
  await signIn(page)
  await page.getByLabel('Period').selectOption('Last 7 days')
  await page.getByLabel('Compare with').selectOption('Previous year')
  await page.getByRole('button', { name: /^Average order value/ }).click()
  await expect(page).toHaveURL(/period=7d&compare=year&metric=average/)
  await page.reload()
  await expect(page.getByLabel('Period')).toHaveValue('7d')
  await expect(page.getByRole('heading', { name: 'Average order value over time' })).toBeVisible()

  const chart = page.getByRole('slider', { name: 'Average order value over time' })
  await chart.focus()
  await page.keyboard.press('Home')
  await expect(chart).toHaveAttribute('aria-valuenow', '0')
  await page.keyboard.press('ArrowRight')
  await expect(chart).toHaveAttribute('aria-valuenow', '1')
  await page.getByRole('button', { name: 'Show table' }).click()
  await expect(page.getByRole('table', { name: 'Average order value over time' }).getByRole('row')).toHaveCount(8)
  await expectAccessible(page)
  const file = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Export CSV' }).click()
  expect((await file).suggestedFilename()).toMatch(/^sales-\d{4}-\d{2}-\d{2}\.csv$/)

  await page.getByLabel('Period').selectOption('Custom')
  await page.getByLabel('From').fill('2020-01-01')
  await expect(page.getByText('Choose a first and a last day')).toBeVisible()
})

test('figures that cannot be had take nothing else along', async ({ page }) => {
  await page.route('**/graphql**', (route) =>
    operationOf(route.request()) === 'Sales'
      ? route.fulfill({ json: { data: { salesReport: null }, errors: [{ message: 'Away.', extensions: { code: 'UNAVAILABLE' } }] } })
      : route.fallback(),
  )
  await signIn(page)
  await expect(page.getByRole('region', { name: 'Sales' }).getByRole('alert')).toBeVisible()
  await expect(page.getByRole('region', { name: 'Needs attention' })).toBeVisible()
  await expect(page.getByRole('region', { name: 'Recent orders' })).toBeVisible()
  await page.unroute('**/graphql**')
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByRole('button', { name: /^Revenue/ })).toBeVisible()
})

test('who may not see orders sees the rest', async ({ page }) => {
  await signIn(page, await hire(['REVIEWS_READ']))
  await expect(page.getByRole('region', { name: 'Needs attention' })).toBeVisible()
  await expect(page.getByRole('region', { name: 'Sales' })).toBeHidden()
  await expect(page.getByRole('region', { name: 'Recent orders' })).toBeHidden()
})
