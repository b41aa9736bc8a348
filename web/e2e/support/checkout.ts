import { randomUUID } from 'node:crypto'
import { expect, type Page } from '@playwright/test'
import { ask } from './desk'

const SHOP = process.env.STOA_STOREFRONT_URL ?? 'http://127.0.0.1:3000'

export async function putInBag(page: Page, slug = 'deltos-notebook'): Promise<void> {
  await page.goto(`${SHOP}/products/${slug}`)
  await page.getByRole('button', { name: 'Add to bag' }).click()
}

export async function fillBag(page: Page, slug?: string): Promise<void> {
  await putInBag(page, slug)
  await page.getByRole('dialog').getByRole('link', { name: 'Check out' }).click()
}

export async function fillAddress(page: Page): Promise<void> {
  await page.getByLabel('Full name').fill('Ada Buyer')
  await page.getByLabel('Street and number').fill('Unter den Linden 1')
  await page.getByLabel('Postal code').fill('10117')
  await page.getByLabel('Town').fill('Berlin')
}

/** A guest says who they are; answers the address for the mails. */
export async function fillContact(page: Page): Promise<string> {
  const email = `guest-${randomUUID().slice(0, 8)}@example.com`
  await page.getByLabel('E-mail').fill(email)
  await fillAddress(page)
  await page.getByRole('button', { name: 'Go on to delivery' }).click()
  return email
}

export async function toPayment(page: Page, slug?: string): Promise<string> {
  await fillBag(page, slug)
  const email = await fillContact(page)
  await page.getByRole('button', { name: 'Go on to payment' }).click()
  await expect(page.getByRole('button', { name: /^Pay €/ })).toBeEnabled()
  return email
}

export const pay = (page: Page) => page.getByRole('button', { name: /^Pay €/ })
export const thanks = (page: Page) => page.getByRole('heading', { level: 1, name: 'Thank you' })

/** How many orders there are of a buyer, as staff see them. */
export async function ordersOf(email: string): Promise<number> {
  const { orders } = await ask<{ orders: { nodes: unknown[] } }>(
    'query OrdersOf($query: String!) { orders(first: 5, filter: { query: $query }) { nodes { id } } }',
    { query: email },
  )
  return orders.nodes.length
}
