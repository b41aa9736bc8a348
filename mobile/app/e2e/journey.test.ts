import type { Page } from '@playwright/test'
import { Staff } from './support/staff'
import { expect, expectAccessible, test } from './support/test'

const tab = (page: Page, name: RegExp | string) => page.getByRole('tab', { name })

async function find(page: Page, words: string, title: string): Promise<void> {
  await page.goto('/')
  await page.getByLabel('Search the shop').fill(words)
  await page.getByRole('link', { name: new RegExp(`^${title},`) }).click()
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
}

/** From a full cart to the last press. */
async function toPayment(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Check out' }).click()
  await page.getByRole('button', { name: 'Go on to delivery' }).click()
  await expect(page.getByText('Which street and number?')).toBeVisible()
  await page.getByLabel('E-mail').fill('phone@example.com')
  await page.getByLabel('Full name').fill('Ada Buyer')
  await page.getByLabel('Street and number').fill('Unter den Linden 1')
  await page.getByLabel('Postal code').fill('10117')
  await page.getByLabel('Town').fill('Berlin')
  await page.getByRole('button', { name: 'Go on to delivery' }).click()
  await page.getByRole('radiogroup', { name: 'Delivery' }).getByRole('radio').first().click()
  await expect(page.getByText('Your pieces are held for you while you pay.')).toBeVisible()
}

/** Answers the number of the order. */
async function pay(page: Page): Promise<string> {
  await page.getByRole('button', { name: /^Pay / }).click()
  const heading = page.getByRole('heading', { level: 1, name: /^Order / })
  await expect(heading).toBeVisible()
  return ((await heading.textContent()) ?? '').replace('Order ', '')
}

test('somebody looks around, chooses, changes the cart, buys, and watches the order move while staff send it', async ({ page }) => {
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1, name: 'Stoa' })).toBeVisible()
  await expect(page.getByRole('link').first()).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('radio', { name: 'Ceramics' }).click()
  await expect(page.getByRole('link', { name: /^Doric Vase/ })).toBeVisible()

  await find(page, 'deltos notebook', 'Deltos Notebook')
  await expectAccessible(page)
  const add = page.getByRole('button', { name: /^Add to cart · / })
  await add.click()
  await expect(tab(page, 'Cart, 1 piece')).toBeVisible()
  await page.getByRole('button', { name: 'Go to the cart' }).click()
  await page.getByRole('button', { name: 'One Deltos Notebook more' }).click()
  await expect(page.getByLabel('2 of Deltos Notebook')).toBeVisible()
  await page.getByRole('button', { name: 'One Deltos Notebook less' }).click()
  await expect(page.getByLabel('1 of Deltos Notebook')).toBeVisible()
  await expectAccessible(page)

  await toPayment(page)
  await expectAccessible(page)
  const number = await pay(page)
  await expect(page.getByRole('heading', { name: 'Being packed' })).toBeVisible()
  await expect(page.getByText('Live: this page changes by itself')).toBeVisible()
  await expect(tab(page, 'Cart')).toBeVisible()
  await expectAccessible(page)

  const staff = await Staff.atWork()
  await staff.send(number)
  await expect(page.getByRole('heading', { name: 'On its way' })).toBeVisible()
  await expect(page.getByText('JD0146002')).toBeVisible()
  await expect(page.getByLabel('Sent, done')).toBeVisible()
  await expectAccessible(page)
})

async function fill(page: Page): Promise<void> {
  await find(page, 'deltos notebook', 'Deltos Notebook')
  await page.getByRole('button', { name: /^Add to cart · / }).click()
  await page.getByRole('button', { name: 'Go to the cart' }).click()
}

test.describe('away', () => {
  // What the browser itself says of a network that is gone.
  test.use({ tolerated: /ERR_INTERNET_DISCONNECTED/ })

  test('an order is known after the app was closed, and comes back by itself after the network was gone', async ({ page, context }) => {
    await fill(page)
    await toPayment(page)
    const number = await pay(page)
    await page.reload()
    await tab(page, 'Orders').click()
    await page.getByRole('link', { name: `Order ${number}` }).click()
    await expect(page.getByText('Live: this page changes by itself')).toBeVisible()

    await context.setOffline(true)
    await expect(page.getByText('No connection. This goes on by itself when there is one.')).toBeVisible()
    await expect(page.getByRole('heading', { name: 'Being packed' })).toBeVisible()
    await (await Staff.atWork()).send(number)
    await context.setOffline(false)
    await expect(page.getByText('Live: this page changes by itself')).toBeVisible()
    await expect(page.getByRole('heading', { name: 'On its way' })).toBeVisible()
  })
})

test('a card that is declined costs nothing, what is removed is gone, and another card pays', async ({ page }) => {
  await fill(page)
  await page.getByRole('button', { name: 'Remove Deltos Notebook' }).click()
  await expect(page.getByRole('heading', { name: 'Nothing in it yet' })).toBeVisible()
  await page.getByRole('button', { name: 'Look around' }).click()
  await page.getByRole('button', { name: /^Add to cart · |Go to the cart/ }).click()
  await page.getByRole('button', { name: 'Go to the cart' }).click()

  await toPayment(page)
  await page.getByRole('radio', { name: /9995/ }).click()
  await page.getByRole('button', { name: /^Pay / }).click()
  await expect(page.getByRole('alert')).toBeVisible()
  await page.getByRole('radio', { name: /4242/ }).click()
  await pay(page)
})
