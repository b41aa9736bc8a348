import { Line } from './support/line'
import { buy, Staff } from './support/shop'
import { expect, expectAccessible, test } from './support/test'

// What the browser itself says of a network that is not there.
test.use({ tolerated: /ERR_(INTERNET_DISCONNECTED|EMPTY_RESPONSE|INCOMPLETE_CHUNKED_ENCODING)/ })

test('an order goes on while its buyer is offline, and is shown as it is when the network is back', async ({ page, visitor }) => {
  const line = await Line.laid()
  const { shopper, number } = await buy(() => visitor({ proxy: line.proxy }))
  const bar = shopper.getByRole('complementary', { name: 'Connection' })
  const sent = shopper.getByRole('listitem').filter({ hasText: /^Sent/ })
  await expect(sent).toContainText('still to come')
  await shopper.context().setOffline(true)
  line.cut()
  await expect(bar).toContainText('You are offline.')
  await expectAccessible(shopper)

  // Somebody else notices nothing.
  await (await Staff.atWork()).send(number)
  await page.goto('/products/doric-vase')
  await expect(page.getByRole('heading', { level: 1, name: 'Doric Vase' })).toBeVisible()
  // What was read stays readable, and nothing of it is wrong.
  await expect(shopper.getByText(`Order ${number}`).first()).toBeVisible()
  await expect(sent).toContainText('still to come')

  await shopper.context().setOffline(false)
  await expect(bar).toBeHidden()
  await expect(shopper.getByText('JD0146000').first()).toBeVisible()
  await expect(sent).toContainText('done')
  line.close()
})

test('what is put into the bag offline is told, and works when the network is back', async ({ page }) => {
  await page.goto('/products/doric-vase')
  const add = page.getByRole('button', { name: 'Add to bag' })
  // What is drawn is seen before it can answer.
  await page.waitForFunction(() => 'early' in window && !window.early)
  await page.context().setOffline(true)
  await add.click()
  await expect(page.getByRole('alert').first()).toBeVisible()
  await page.context().setOffline(false)
  await add.click()
  await expect(page.getByRole('button', { name: 'Bag, 1 piece', includeHidden: true })).toBeVisible()
})

test('a page whose scripts did not come is there to be read, and can be used when the network is back', async ({ page }) => {
  let isOut = true
  await page.route(/\.js$/, (route) => (isOut ? route.abort('internetdisconnected') : route.continue()))
  await page.goto('/products/doric-vase')
  await expect(page.getByRole('heading', { level: 1, name: 'Doric Vase' })).toBeVisible()
  await page.context().setOffline(true)
  isOut = false
  const whole = page.waitForEvent('load')
  await page.context().setOffline(false)
  await whole
  await page.getByRole('button', { name: 'Add to bag' }).click()
  await expect(page.getByRole('button', { name: 'Bag, 1 piece', includeHidden: true })).toBeVisible()
})
