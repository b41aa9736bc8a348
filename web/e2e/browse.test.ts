import { expect, expectAccessible, test } from './support/test'

test('a visitor comes from the first page to a product and puts it into the bag', async ({ page }) => {
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Considered objects for slower days')
  await expectAccessible(page)

  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Ceramics' }).click()
  await expect(page).toHaveTitle('Ceramics · Stoa')
  await expect(page.getByText('7 pieces', { exact: true }).first()).toBeVisible()

  await page.getByRole('checkbox', { name: /^Tall/ }).check()
  await expect(page).toHaveURL(/o\.Size=Tall/)
  await expect(page.getByRole('heading', { level: 3 })).toHaveText(['Doric Vase'])
  await expectAccessible(page)
  await page.goBack()
  await expect(page.getByRole('checkbox', { name: /^Tall/ })).not.toBeChecked()

  await page.getByRole('link', { name: 'Doric Vase' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Doric Vase')
  await page.locator('label', { hasText: 'Olive' }).click()
  await page.locator('label', { hasText: 'Tall' }).click()
  await expect(page.getByRole('radio', { name: 'Tall' })).toBeChecked()
  await expect(page).toHaveURL(/variant=var_/)
  await expectAccessible(page)

  await page.getByRole('button', { name: 'Add to bag' }).click()
  const bag = page.getByRole('dialog', { name: /Your bag/ })
  await expect(bag.getByText('Olive / Tall')).toBeVisible()
  await expectAccessible(page)
  await bag.getByRole('button', { name: 'One Doric Vase more' }).click()
  await expect(bag.getByText('€144.00').first()).toBeVisible()

  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Bag, 2 pieces' })).toBeVisible()
  await page.reload()
  await expect(page.getByRole('button', { name: 'Bag, 2 pieces' })).toBeVisible()
})

test('a visitor searches with the keyboard alone', async ({ page }) => {
  await page.goto('/shop')
  await expect(page.getByRole('heading', { level: 3 }).first()).toBeVisible()
  await page.keyboard.press('/')
  const field = page.getByRole('combobox', { name: 'Search' })
  await field.fill('lant')
  await expect(page.getByRole('option', { name: /Porch Lantern/ })).toBeVisible()
  await expectAccessible(page)
  await field.press('ArrowDown')
  await field.press('Enter')
  await expect(page).toHaveURL(/\/(search|products)/)
  await page.goto('/search?q=lanturn')
  await expect(page.getByRole('link', { name: 'Porch Lantern' })).toBeVisible()
})

test.describe('nowhere', () => {
  // What the browser itself says of an answer 404 is no fault of the page.
  test.use({ tolerated: /status of 404/ })

  test('what is not there is said so, with a way on', async ({ page }) => {
    const answer = await page.goto('/products/there-is-no-such-thing')
    expect(answer?.status()).toBe(404)
    await expect(page.getByRole('heading', { name: 'Not on our shelves' })).toBeVisible()
    await expectAccessible(page)
    await page.getByRole('link', { name: 'See everything' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Everything')
  })
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })

  test('the menu, the filters and the bar to buy are at hand', async ({ page }) => {
    await page.goto('/')
    await page.getByRole('button', { name: 'Menu' }).click()
    await expectAccessible(page, ['light'])
    await page.getByRole('dialog').getByRole('link', { name: 'Lighting' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Lighting')
    await page.getByRole('button', { name: 'Filter' }).click()
    await expect(page.getByRole('dialog', { name: 'Filter' })).toBeVisible()
    await expectAccessible(page)
    await page.getByRole('button', { name: /^Show / }).click()
    await page.getByRole('link', { name: 'Pharos Portable Lamp' }).click()
    await expect(page.getByRole('button', { name: 'Add to bag' })).toBeVisible()
    await page.mouse.wheel(0, 2500)
    await expect(page.getByRole('region', { name: 'Buy' })).toBeVisible()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  })
})
