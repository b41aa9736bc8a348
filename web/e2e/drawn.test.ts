import type { Page } from '@playwright/test'
import { expect, test } from './support/test'

/** Again when the machine was too busy for the host to have its answers in time. */
const PATIENCE = { timeout: 90_000 }

const heading = (page: Page) => page.getByRole('heading', { level: 1 })

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('a product has its title, its price and its picture', async ({ page }) => {
    await expect(async () => {
      await page.goto('/products/doric-vase')
      await expect(heading(page)).toHaveText('Doric Vase', { timeout: 2000 })
    }).toPass(PATIENCE)
    await expect(page.getByText(/€\d+\.\d\d/).first()).toBeVisible()
    const picture = page.getByRole('region', { name: 'Pictures' }).getByRole('img').first()
    await expect(picture).toBeVisible()
    expect(await picture.getAttribute('srcset')).toContain('w')
    expect((await page.request.get((await picture.getAttribute('src')) ?? '')).headers()['content-type']).toMatch(/^image\//)
  })

  test('one gets from the first page to a product', async ({ page }) => {
    await expect(async () => {
      await page.goto('/')
      await expect(heading(page)).toBeVisible({ timeout: 2000 })
    }).toPass(PATIENCE)
    await expect(async () => {
      await page.goto('/categories/ceramics')
      await page.getByRole('link', { name: 'Doric Vase' }).click({ timeout: 2000 })
      await expect(heading(page)).toHaveText('Doric Vase', { timeout: 2000 })
    }).toPass(PATIENCE)
  })
})

/** Opens a page whose scripts wait, and keeps hold of its heading. */
async function openDrawn(page: Page, path: string): Promise<() => void> {
  let release = () => {}
  await expect(async () => {
    const released = new Promise<void>((resolve) => {
      release = resolve
    })
    await page.unroute('**/assets/*.js')
    await page.route('**/assets/*.js', async (route) => {
      await released
      await route.continue().catch(() => undefined)
    })
    await page.goto(path, { waitUntil: 'commit' })
    await expect(heading(page)).toBeVisible({ timeout: 3000 })
  }).toPass(PATIENCE)
  await page.evaluate(() => Object.assign(window, { drawn: document.querySelector('h1') }))
  return () => release()
}

/** Whether React has taken up what is there. */
const lives = (page: Page, selector: string) =>
  page.evaluate((place) => Object.keys(document.querySelector(place) ?? {}).some((key) => key.startsWith('__reactFiber')), selector)

/** Whether it is the very heading that the host has drawn. */
const isTakenUp = async (page: Page) =>
  (await lives(page, 'h1')) && (await page.evaluate(() => document.querySelector('h1') === Reflect.get(window, 'drawn')))

test.describe('what was drawn is taken up as it is', () => {
  // Nothing of this is known to the host: the bag, the colours, where days begin.
  test.use({ timezoneId: 'America/Los_Angeles', colorScheme: 'dark' })

  for (const path of ['/', '/shop', '/categories/ceramics', '/products/doric-vase', '/search?q=lantern'])
    test(path, async ({ page }) => {
      await page.addInitScript(() => localStorage.setItem('stoa.bag', '{"id":"crt_none","token":"none"}'))
      const release = await openDrawn(page, path)
      release()
      await expect.poll(() => isTakenUp(page)).toBe(true)
      await expect(page.getByRole('button', { name: 'Light colours' })).toBeVisible()
      await expect.poll(() => lives(page, 'footer a')).toBe(true)
    })

  test('in German, too', async ({ page, context, baseURL }) => {
    await context.addCookies([{ name: 'stoa.locale', value: 'de', url: baseURL ?? '' }])
    const release = await openDrawn(page, '/products/doric-vase')
    await expect(page.getByRole('button', { name: 'In die Tasche' })).toBeVisible()
    release()
    await expect.poll(() => isTakenUp(page)).toBe(true)
  })
})

test.describe('where there is nothing', () => {
  // What the browser itself says of an answer 404 is no fault of the page.
  test.use({ tolerated: /status of 404/ })

  for (const path of ['/no/such/page', '/products/no-such-vase'])
    test(path, async ({ page }) => {
      const release = await openDrawn(page, path)
      await expect(heading(page)).toHaveText('Not on our shelves')
      release()
      await expect.poll(() => isTakenUp(page)).toBe(true)
    })
})

test('what is pressed before the scripts are there is answered when they are', async ({ page }) => {
  const release = await openDrawn(page, '/products/doric-vase')
  await page.getByRole('button', { name: 'Add to bag' }).click()
  release()
  await expect(page.getByRole('dialog')).toContainText('Doric Vase')
})

test('what is opened before the scripts are there is filled when they are', async ({ page }) => {
  const release = await openDrawn(page, '/products/doric-vase')
  await page.getByText('Pick up in a shop').click()
  release()
  await expect(page.getByRole('listitem').filter({ hasText: 'Stoa Market Hall' })).toBeVisible()
})

test('the key that searches is heard before the scripts are there', async ({ page }) => {
  const release = await openDrawn(page, '/products/doric-vase')
  await page.keyboard.press('/')
  release()
  await expect(page.getByRole('combobox', { name: 'Search' })).toBeFocused()
})
