import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import { fillAddress, fillBag, fillContact, ordersOf, pay, putInBag, thanks } from './support/checkout'
import { putOnSale, stockOf } from './support/desk'
import { expect, expectAccessible, test } from './support/test'

const mark = () => randomUUID().slice(0, 8)
const TOLD = 'Somebody else was quicker with the last pieces. Nothing was charged.'

test('two want the last piece: one gets it, the other is told and finds a way on', async ({ page, visitor }) => {
  const title = `Last ${mark()}`
  const { slug, variantId } = await putOnSale(title, 1)
  const buyers = [page, await visitor()]
  const emails = await Promise.all(
    buyers.map(async (buyer) => {
      await fillBag(buyer, slug)
      return fillContact(buyer)
    }),
  )
  const isHeld = await Promise.all(
    buyers.map(async (buyer) => {
      await buyer.getByRole('button', { name: 'Go on to payment' }).click()
      const held = buyer.getByText(/held for you for/)
      await expect(held.or(buyer.getByText(TOLD))).toBeVisible()
      return held.isVisible()
    }),
  )
  expect([...isHeld].sort()).toEqual([false, true])
  const [winner, loser] = isHeld[0] ? buyers : buyers.toReversed()
  if (!winner || !loser) throw new Error('Nobody came.')
  await expect(loser.getByText(`${title} is sold out.`)).toBeVisible()
  await expect(pay(loser)).toBeDisabled()
  await expectAccessible(loser)
  await pay(winner).click()
  await expect(thanks(winner)).toBeVisible()

  await loser.getByRole('button', { name: 'Look again' }).click()
  await expect(loser.getByText(TOLD)).toBeVisible()
  await loser.getByRole('button', { name: 'Take it out' }).click()
  await expect(loser.getByRole('heading', { name: 'Your bag is empty' })).toBeVisible()
  await expect(loser.getByRole('link', { name: 'Find something' })).toBeVisible()
  await expect.poll(() => stockOf(variantId)).toEqual({ onHand: 0, held: 0 })
  expect((await Promise.all(emails.map(ordersOf))).sort()).toEqual([0, 1])
})

test('two tabs have one bag, and however often pay is pressed there is one order', async ({ page, watch }) => {
  const { slug } = await putOnSale(`Pair ${mark()}`, 9)
  const other = await page.context().newPage()
  watch(other)
  await other.goto('/')
  await expect(other.getByRole('button', { name: 'Bag, empty' })).toBeVisible()
  await putInBag(page, slug)
  await expect(other.getByRole('button', { name: 'Bag, 1 piece' })).toBeVisible()
  await putInBag(other, slug)
  await expect(page.getByRole('button', { name: 'Bag, 2 pieces', includeHidden: true })).toBeVisible()
  await other.getByRole('dialog').getByRole('button', { name: /less$/ }).click()
  await expect(page.getByRole('dialog').getByRole('button', { name: /less$/ })).toBeDisabled()

  await page.getByRole('dialog').getByRole('link', { name: 'Check out' }).click()
  const email = await fillContact(page)
  await page.getByRole('button', { name: 'Go on to payment' }).click()
  await other.goto('/checkout/payment')
  const tabs = [page, other]
  for (const tab of tabs) await expect(pay(tab)).toBeEnabled()
  // The slower of them may be gone from there before it is pressed.
  const pressed = await Promise.allSettled(tabs.map((tab) => pay(tab).dblclick({ timeout: 10_000 })))
  expect(pressed.map(({ status }) => status)).toContain('fulfilled')
  const isPlaced = await Promise.all(
    tabs.map(async (tab) => {
      await expect(thanks(tab).or(tab.getByRole('heading', { name: 'Your bag is empty' }))).toBeVisible()
      return thanks(tab).isVisible()
    }),
  )
  expect(isPlaced).toContain(true)
  expect(await ordersOf(email)).toBe(1)
  for (const tab of tabs) await expect(tab.getByRole('button', { name: 'Bag, empty' })).toBeVisible()
})

test('a session that ends in the middle of checkout is taken up where it was', async ({ page, visitor }) => {
  const email = `buyer-${mark()}@example.com`
  const password = 'a harbour in the fog'
  await page.goto('/register')
  await page.getByLabel('Full name').fill('Ada Buyer')
  await page.getByLabel('E-mail').fill(email)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Open an account' }).click()
  await expect(page.getByText('Hello, Ada Buyer')).toBeVisible()
  await fillBag(page)
  await fillAddress(page)
  await page.getByLabel('Town').fill('Potsdam')

  const elsewhere = await visitor()
  await elsewhere.goto('/sign-in?next=/account/details')
  await signIn(elsewhere, email, password)
  await elsewhere.getByRole('button', { name: 'Sign out there' }).click()
  await expect(elsewhere.getByRole('button', { name: 'Sign out there' })).toHaveCount(0)

  // The token in memory opens for some minutes more.
  await page.clock.setFixedTime(Date.now() + 11 * 60_000)
  await page.getByRole('button', { name: 'Go on to delivery' }).click()
  await expect(page.getByRole('heading', { name: 'Please sign in again' })).toBeVisible()
  await expectAccessible(page)
  await page.clock.setFixedTime(Date.now())
  await signIn(page, email, password)
  await expect(page.getByLabel('Town')).toHaveValue('Potsdam')
  await page.getByRole('button', { name: 'Go on to delivery' }).click()
  await page.getByRole('button', { name: 'Go on to payment' }).click()
  await expect(pay(page)).toBeEnabled()

  await page.context().clearCookies()
  await page.clock.setFixedTime(Date.now() + 11 * 60_000)
  await pay(page).click()
  await expect(page.getByRole('heading', { name: 'Please sign in again' })).toBeVisible()
  await page.clock.setFixedTime(Date.now())
  await signIn(page, email, password)
  await pay(page).click()
  await expect(thanks(page)).toBeVisible()
  expect(await ordersOf(email)).toBe(1)
})

async function signIn(page: Page, email: string, password: string): Promise<void> {
  await page.getByLabel('E-mail').fill(email)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
}
