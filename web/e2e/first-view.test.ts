import { operationOf } from './support/shop'
import { expect, test } from './support/test'

const VIEWS = [
  ['the first page', '/', 'Considered objects for slower days'],
  ['a category', '/categories/ceramics', 'Ceramics'],
  ['a product', '/products/doric-vase', 'Doric Vase'],
  ['a search', '/search?q=lantern', '“lantern”'],
] as const

/** As long as it takes until a look at a product counts. */
const LOOK_MS = 4000

for (const [name, path, heading] of VIEWS) {
  test(`${name} is there with what came in the page, and asks little more`, async ({ browser }) => {
    // Again when the machine was too busy for the host to have its answers in time
    await expect(async () => {
      const context = await browser.newContext()
      const page = await context.newPage()
      const asked: string[] = []
      page.on('request', (request) => {
        const operation = operationOf(request)
        if (operation) asked.push(operation)
      })
      await page.goto(path)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading)
      await page.waitForTimeout(LOOK_MS)
      await context.close()
      expect(asked.length, asked.join(', ')).toBeLessThanOrEqual(2)
    }).toPass({ timeout: 90_000 })
  })
}

test('search engines are told what a product is, and what it costs', async ({ page }) => {
  await expect(async () => {
    await page.goto('/products/doric-vase?utm_source=mail')
    await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', /\/products\/doric-vase$/, { timeout: 2000 })
  }).toPass({ timeout: 60_000 })
  const data = await page.locator('script[type="application/ld+json"]').allTextContents()
  const [product, way] = data.map((text) => JSON.parse(text))
  expect(product).toMatchObject({ '@type': 'Product', name: 'Doric Vase', offers: { priceCurrency: 'EUR' } })
  expect(way).toMatchObject({ '@type': 'BreadcrumbList' })
})

test('a page in another language comes with its answers in that language', async ({ page, context, baseURL }) => {
  await context.addCookies([{ name: 'stoa.locale', value: 'de', url: baseURL ?? '' }])
  await expect(async () => {
    const asked: string[] = []
    page.on('request', (request) => asked.push(operationOf(request) ?? ''))
    await page.goto('/shop')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Alles')
    await expect(page.locator('html')).toHaveAttribute('lang', 'de')
    expect(asked.filter(Boolean)).toEqual([])
  }).toPass({ timeout: 60_000 })
})
