import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import { linkInMail, Staff } from './support/shop'
import { expect, expectAccessible, test } from './support/test'

const PASSWORD = 'a harbour in the fog'
const newEmail = () => `buyer-${randomUUID().slice(0, 8)}@example.com`

async function register(page: Page, email: string): Promise<void> {
  await page.getByRole('link', { name: 'Account' }).click()
  await page.getByRole('link', { name: 'Open an account' }).click()
  await page.getByLabel('Full name').fill('Ada Buyer')
  await page.getByLabel('E-mail').fill(email)
  await page.getByLabel('Password').fill(PASSWORD)
  await page.getByRole('button', { name: 'Open an account' }).click()
  await expect(page.getByText('Hello, Ada Buyer')).toBeVisible()
}

async function signIn(page: Page, email: string, password: string): Promise<void> {
  await page.getByLabel('E-mail').fill(email)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
}

test('a guest opens an account, keeps the bag, buys, watches staff send it, and buys it again', async ({ page }) => {
  await page.goto('/products/deltos-notebook')
  await page.getByRole('button', { name: 'Add to bag' }).click()
  await expect(page.getByRole('dialog', { name: /Your bag/ })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await register(page, newEmail())
  await expectAccessible(page)
  await expect(page.getByText('You have not ordered anything yet.')).toBeVisible()
  await page.getByRole('button', { name: 'Bag, 1 piece' }).click()
  await page.getByRole('dialog').getByRole('link', { name: 'Check out' }).click()

  await page.getByLabel('Full name').fill('Ada Buyer')
  await page.getByLabel('Street and number').fill('Unter den Linden 1')
  await page.getByLabel('Postal code').fill('10117')
  await page.getByLabel('Town').fill('Berlin')
  await page.getByRole('button', { name: 'Go on to delivery' }).click()
  await page.getByRole('button', { name: 'Go on to payment' }).click()
  await page.getByRole('button', { name: /^Pay €/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Thank you' })).toBeVisible()

  await page.getByRole('link', { name: 'Account' }).click()
  const card = page.getByRole('article')
  await expect(card.getByText('Being packed')).toBeVisible()
  await expectAccessible(page)
  await card.getByRole('link', { name: /^Order / }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Order /)
  const number = (await page.getByRole('heading', { level: 1 }).textContent())?.replace('Order ', '') ?? ''
  await expect(page.getByText('Sent, still to come')).toBeVisible()
  await expectAccessible(page)

  const staff = await Staff.atWork()
  await staff.send(number)
  await expect(page.getByText('Sent, done')).toBeVisible()
  await expect(page.getByText('JD0146000')).toBeVisible()
  // The last that comes of it by itself; before, the page still moves under the pointer.
  await expect(page.getByRole('region', { name: 'What happened' }).getByText('Payment captured')).toBeVisible()

  await page.getByRole('button', { name: 'Buy it again' }).click()
  await expect(
    page
      .getByRole('dialog', { name: /Your bag/ })
      .getByText('Deltos Notebook')
      .first(),
  ).toBeVisible()
})

test('who has forgotten the password gets a link that works once', async ({ page, visitor }) => {
  const email = newEmail()
  await page.goto('/')
  await register(page, email)
  const elsewhere = await visitor()
  await elsewhere.goto('/account')
  await elsewhere.getByRole('link', { name: 'Forgot your password?' }).click()
  // The page before has such a field too, until this one has come.
  await expect(elsewhere.getByRole('heading', { name: 'A new password' })).toBeVisible()
  await elsewhere.getByLabel('E-mail').fill(email)
  await expectAccessible(elsewhere)
  await elsewhere.getByRole('button', { name: 'Send the link' }).click()
  await expect(elsewhere.getByText(`If ${email} has an account`)).toBeVisible()

  const link = new URL(await linkInMail(email, /https?:\/\/\S+\/reset-password#[\w.-]+/))
  const place = `${link.pathname}${link.hash}`
  await elsewhere.goto(place)
  await elsewhere.getByLabel('New password').fill('short')
  await elsewhere.getByRole('button', { name: 'Set the password' }).click()
  await expect(elsewhere.getByText('At least 8 characters.')).toBeVisible()
  expect(elsewhere.url()).not.toContain('#')
  await elsewhere.getByLabel('New password').fill('another harbour entirely')
  await expectAccessible(elsewhere)
  await elsewhere.getByRole('button', { name: 'Set the password' }).click()
  await expect(elsewhere.getByText('Hello, Ada Buyer')).toBeVisible()

  await elsewhere.goto(place)
  await elsewhere.getByLabel('New password').fill('yet another harbour')
  await elsewhere.getByRole('button', { name: 'Set the password' }).click()
  await expect(elsewhere.getByText('This link has been used or has ended.')).toBeVisible()
})

test('addresses, details and sessions are kept, and somebody else is signed out', async ({ page, visitor }) => {
  const email = newEmail()
  await page.goto('/')
  await register(page, email)
  const other = await visitor()
  await other.goto('/sign-in')
  await signIn(other, email, 'not the password')
  await expect(other.getByRole('alert')).toBeVisible()
  await signIn(other, email, PASSWORD)
  await expect(other.getByText('Hello, Ada Buyer')).toBeVisible()

  await page.getByRole('link', { name: 'Addresses' }).click()
  await page.getByRole('button', { name: 'Add an address' }).click()
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('Which street and number?')).toBeVisible()
  await page.getByLabel('Full name').fill('Ada Buyer')
  await page.getByLabel('Street and number').fill('Unter den Linden 1')
  await page.getByLabel('Postal code').fill('10117')
  await page.getByLabel('Town').fill('Berlin')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('Filled in first')).toBeVisible()
  await page.getByRole('button', { name: /^Change the address/ }).click()
  await page.getByLabel('Town').fill('Potsdam')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('10117 Potsdam')).toBeVisible()
  await page.getByRole('button', { name: 'Delete', exact: true }).click()
  await page.getByRole('button', { name: 'Delete it' }).click()
  await expect(page.getByText('You have saved no address yet.')).toBeVisible()

  await page.getByRole('link', { name: 'Details and security' }).click()
  await page.getByLabel(/^Phone/).fill('+49 30 1234')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Saved' })).toBeAttached()
  await page.reload()
  await expect(page.getByLabel(/^Phone/)).toHaveValue('+49 30 1234')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Sign out there' }).click()
  await expect(page.getByRole('button', { name: 'Sign out there' })).toHaveCount(0)
  await other.reload()
  await expect(other.getByRole('heading', { name: 'Sign in' })).toBeVisible()

  await page.getByRole('button', { name: 'Sign out', exact: true }).click()
  await page.goto('/account')
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible()
})

test('a review is written, read by the shop first, changed and taken back', async ({ page }) => {
  await page.goto('/')
  await register(page, newEmail())
  await page.goto('/products/doric-vase')
  await page.getByRole('button', { name: 'Write a review' }).click()
  await page.getByRole('button', { name: 'Send the review' }).click()
  await expect(page.getByText('How many stars?')).toBeVisible()
  await page.getByRole('radio', { name: '4 of 5 stars' }).press('Space')
  await page.getByLabel('Headline').fill('Stands & holds')
  await page.getByLabel('Shown by the name').fill('Ada')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Send the review' }).click()
  await expect(page.getByText('We read your review before it is shown.')).toBeVisible()

  await page.getByRole('link', { name: 'Account' }).click()
  await page.getByRole('link', { name: 'Reviews' }).click()
  await expect(page.getByRole('heading', { name: 'Stands & holds' })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Change' }).click()
  await page.getByLabel('Headline').fill('Stands very well')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('heading', { name: 'Stands very well' })).toBeVisible()
  await page.getByRole('button', { name: 'Delete', exact: true }).click()
  await page.getByRole('button', { name: 'Delete it' }).click()
  await expect(page.getByText('You have not written any review yet.')).toBeVisible()
})

test('what was looked at is shown on the next product', async ({ page }) => {
  await page.goto('/products/doric-vase')
  const looked = page.waitForResponse((response) => response.request().postData()?.includes('RecentlyViewedAdd') ?? false)
  await expect(page.getByRole('heading', { level: 1, name: 'Doric Vase' })).toBeVisible()
  await looked
  await page.goto('/products/deltos-notebook')
  await expect(page.getByRole('region', { name: 'You looked at' }).getByRole('link', { name: 'Doric Vase' })).toBeVisible()
})
