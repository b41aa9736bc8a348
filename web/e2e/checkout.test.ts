import { fillBag, fillContact, ordersOf, pay, thanks, toPayment } from './support/checkout'
import { expect, expectAccessible, test } from './support/test'

test('a guest is told what is missing, is declined once, pays, and sees the order', async ({ page }) => {
  await fillBag(page)
  await page.getByRole('button', { name: 'Go on to delivery' }).click()
  await expect(page.getByLabel('E-mail')).toBeFocused()
  await expect(page.getByText('Who shall receive it?')).toBeVisible()
  await expectAccessible(page)
  await fillContact(page)

  await expect(page).toHaveURL(/\/checkout\/delivery/)
  await expect(page.getByText(/^Arrives /).first()).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Go on to payment' }).click()
  await expect(page.getByText(/held for you for/)).toBeVisible()
  await expectAccessible(page)

  const total = (await page.getByRole('button', { name: /^Pay €/ }).textContent())?.replace('Pay ', '').trim() ?? ''
  await page.getByRole('radio', { name: /9995/ }).check()
  await page.getByRole('button', { name: /^Pay €/ }).click()
  await expect(page.getByRole('alert')).toContainText('There is not enough money on the account. Nothing was charged.')

  await page.getByRole('radio', { name: /4242/ }).check()
  await page.getByRole('button', { name: /^Pay €/ }).dblclick()
  await expect(page.getByRole('heading', { level: 1, name: 'Thank you' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Deltos Notebook' })).toBeVisible()
  await expect(page.getByLabel('What was bought').getByText(total).last()).toBeVisible()
  await expect(page.getByRole('button', { name: 'Bag, empty' })).toBeVisible()
  await expectAccessible(page)
  await page.reload()
  await expect(page.getByText(/^Order /).first()).toBeVisible()
})

test('a bank asks, the buyer confirms, and comes back to the order', async ({ page }) => {
  await toPayment(page)
  await page.getByRole('radio', { name: /3220/ }).check()
  await page.getByRole('button', { name: /^Pay €/ }).click()
  await expect(page).toHaveURL(/\/sandbox\/3ds\//)
  await page
    .getByRole('button', { name: /complete|succeed|confirm|authori[sz]e|approve/i })
    .first()
    .click()
  await expect(page.getByRole('heading', { level: 1, name: 'Thank you' })).toBeVisible()
})

test('a buyer refuses at the bank and pays in another way', async ({ page }) => {
  await toPayment(page)
  await page.getByRole('radio', { name: /3220/ }).check()
  await page.getByRole('button', { name: /^Pay €/ }).click()
  await page
    .getByRole('button', { name: /fail|refuse|decline|cancel/i })
    .first()
    .click()
  await expect(page.getByRole('alert')).toContainText('Your bank did not confirm the payment. Nothing was charged.')
  await page.getByRole('link', { name: 'Pay in another way' }).click()
  await page.getByRole('button', { name: /^Pay €/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Thank you' })).toBeVisible()
})

test('who walks back and forward finds what was typed, leaves the bank, and pays once', async ({ page }) => {
  const email = await toPayment(page)
  await page.goBack()
  await expect(page.getByRole('button', { name: 'Go on to payment' })).toBeVisible()
  await page.goBack()
  await expect(page.getByLabel('E-mail')).toHaveValue(email)
  await page.goForward()
  await page.goForward()
  await page.getByRole('radio', { name: /3220/ }).check()
  await pay(page).click()
  await expect(page).toHaveURL(/\/sandbox\/3ds\//)

  await page.goBack()
  await expect(pay(page)).toBeEnabled()
  await page.goBack()
  await page.getByRole('button', { name: 'Give up the payment' }).click()
  await page.getByRole('button', { name: 'Go on to payment' }).click()
  await pay(page).dblclick()
  await expect(thanks(page)).toBeVisible()
  await page.goBack()
  await expect(page.getByRole('heading', { name: 'Your bag is empty' })).toBeVisible()
  await page.goForward()
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/Thank you|Order/)
  expect(await ordersOf(email)).toBe(1)
})
