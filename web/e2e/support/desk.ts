import { randomBytes, randomUUID } from 'node:crypto'
import { crc32, deflateSync } from 'node:zlib'
import type { Page } from '@playwright/test'
import { expect } from './test'

export const DESK = process.env.STOA_ADMIN_URL ?? 'http://127.0.0.1:3001'
const owner = { email: process.env.STOA_STAFF_EMAIL ?? 'staff@stoa.example', password: process.env.STOA_STAFF_PASSWORD ?? '' }

export async function signIn(page: Page, { email, password } = owner): Promise<void> {
  await page.goto(`${DESK}/sign-in`)
  await page.getByLabel('Email').fill(email)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByRole('heading', { level: 1, name: /^Good / })).toBeVisible()
}

/** What the desk says when something is done, for some seconds. */
export const told = (page: Page, text: string) => page.getByRole('region', { name: 'Notifications' }).getByText(text)

/** The owner's own questions, beside what a page shows. */
export async function ask<Answer>(query: string, variables: object): Promise<Answer> {
  const headers = { 'content-type': 'application/json', 'x-stoa-session': '1', origin: DESK }
  const session = await fetch(`${DESK}/session`, { method: 'POST', headers, body: JSON.stringify(owner) })
  const { accessToken } = (await session.json()) as { accessToken: string }
  const answer = await fetch(`${DESK}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${accessToken}` },
    body: JSON.stringify({ query, variables }),
  })
  const { data, errors } = (await answer.json()) as { data: Answer; errors?: unknown }
  expect(errors).toBeUndefined()
  return data
}

/** Somebody of the staff who may do just that. */
export async function hire(permissions: string[]) {
  const mark = randomUUID().slice(0, 8)
  const { roleCreate } = await ask<{ roleCreate: { role: { id: string } } }>(
    'mutation RoleCreate($input: RoleCreateInput!) { roleCreate(input: $input) { role { id } } }',
    { input: { name: `Reader ${mark}`, permissions } },
  )
  const member = { email: `reader-${mark}@stoa.example`, password: `${randomUUID()}-Aa1` }
  await ask(
    'mutation Hire($input: StaffMemberCreateInput!) { staffMemberCreate(input: $input) { staffMember { id } userErrors { message } } }',
    {
      input: { ...member, name: 'Rhea Reader', roleId: roleCreate.role.id },
    },
  )
  return member
}

interface Made {
  id: string
  slug: string
  variants: { id: string }[]
}

/** A product in the shop, that nobody else knows. */
export async function makeProduct(title: string, status = 'ACTIVE', more: object = {}): Promise<Made> {
  const { productCreate } = await ask<{ productCreate: { product: Made } }>(
    'mutation Make($input: ProductCreateInput!) { productCreate(input: $input) { product { id slug variants { id } } } }',
    { input: { title, status, variants: [{ price: '12.00' }], ...more } },
  )
  return productCreate.product
}

/** The same with so many pieces of it. */
export async function putOnSale(title: string, pieces: number) {
  const { id, slug, variants } = await makeProduct(title)
  const variantId = variants[0]?.id ?? ''
  const input = { idempotencyKey: randomUUID(), variantId, delta: pieces, reason: 'RECEIVED' }
  await ask('mutation Receive($input: InventoryAdjustInput!) { inventoryAdjust(input: $input) { userErrors { message } } }', { input })
  return { id, slug, variantId }
}

/** How many pieces there are, sold ones no more, and how many of them carts hold. */
export async function stockOf(variantId: string): Promise<{ onHand: number; held: number } | undefined> {
  const { stockLevels } = await ask<{ stockLevels: { nodes: { onHand: number; held: number }[] } }>(
    'query Stock($ids: [ID!]) { stockLevels(variantIds: $ids) { nodes { onHand held } } }',
    { ids: [variantId] },
  )
  return stockLevels.nodes[0]
}

/** A picture that nobody has seen before. */
export function picture(width = 64, height = 64): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const named = Buffer.concat([Buffer.from(type, 'latin1'), data])
    const ends = Buffer.alloc(8)
    ends.writeUInt32BE(data.length, 0)
    ends.writeUInt32BE(crc32(named), 4)
    return Buffer.concat([ends.subarray(0, 4), named, ends.subarray(4)])
  }
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, 2, 0, 0, 0], 8)
  const row = () => Buffer.concat([Buffer.from([0]), randomBytes(width * 3)])
  const rows = Buffer.concat(Array.from({ length: height }, row))
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** A category that nobody else knows, at the top or below another one. */
export async function makeCategory(name: string, parentId: string | null = null): Promise<string> {
  const { categoryCreate } = await ask<{ categoryCreate: { category: { id: string } } }>(
    'mutation Make($input: CategoryCreateInput!) { categoryCreate(input: $input) { category { id } } }',
    { input: { name, parentId } },
  )
  return categoryCreate.category.id
}
