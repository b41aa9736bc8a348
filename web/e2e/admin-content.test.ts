import { randomUUID } from 'node:crypto'
import { DESK, hire, picture, signIn, told } from './support/desk'
import { expect, expectAccessible, test } from './support/test'

test.use({ baseURL: DESK })

const SHOP = process.env.STOA_STOREFRONT_URL ?? 'http://127.0.0.1:3000'
const mark = () => randomUUID().slice(0, 8)

test('a page is written of blocks, looked at as a draft, published, and an earlier version comes back', async ({ page, context }) => {
  const title = `Our kiln ${mark()}`
  await signIn(page)
  await page.goto('/pages')
  await page.getByRole('button', { name: 'New page' }).click()
  await page.getByRole('dialog').getByLabel('Title').fill(title)
  await page.getByRole('button', { name: 'Create draft' }).click()
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()

  const add = async (kind: string) => {
    await page.getByRole('button', { name: 'Add block' }).click()
    await page.getByRole('menuitem', { name: kind, exact: true }).click()
  }
  await add('Text')
  const text = page.getByRole('textbox', { name: 'Text', exact: true })
  await text.click()
  await page.getByRole('button', { name: 'Heading', exact: true }).click()
  await page.keyboard.type('How we fire')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Slowly, with wood.')
  await add('Picture')
  await page.getByRole('button', { name: 'Choose picture' }).click()
  await page.getByLabel('Upload pictures').setInputFiles([{ name: `kiln-${mark()}.png`, mimeType: 'image/png', buffer: picture() }])
  await page.getByRole('dialog').getByRole('listitem').first().getByRole('button').click()
  await page.getByLabel('Alt text').fill('A kiln at night')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Move A kiln at night', exact: true }).press('ArrowUp')
  await expect(page.getByRole('button', { name: 'Move A kiln at night', exact: true })).toBeFocused()
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(told(page, 'Draft saved.')).toBeVisible()

  const opened = context.waitForEvent('page')
  await page.getByRole('button', { name: 'Preview' }).click()
  const preview = await opened
  await expect(preview).toHaveURL(new RegExp(`^${SHOP}/pages/.*preview=`))
  await expect(preview.getByText('This is a draft. Shoppers do not see it.')).toBeVisible()
  await expect(preview.getByRole('heading', { name: 'How we fire' })).toBeVisible()
  const address = preview.url().split('?')[0] ?? ''
  await preview.close()

  await page.getByRole('button', { name: 'Publish', exact: true }).click()
  await expect(page.getByRole('button', { name: 'Unpublish' })).toBeVisible()
  await expect(async () => {
    const shopper = await context.newPage()
    await shopper.goto(address)
    await expect(shopper.getByText('Slowly, with wood.')).toBeVisible({ timeout: 3_000 })
    await shopper.close()
  }).toPass({ timeout: 60_000 })

  await page.getByRole('button', { name: 'Restore version 1' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Restore' }).click()
  await expect(page.getByText('No content yet.')).toBeVisible()
  await expect(page.getByText('Published, with changes').first()).toBeVisible()
  await page.getByRole('button', { name: 'Delete', exact: true }).click()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Delete page' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Pages' })).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).last().click()
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
})

test('two editors of a page choose between their titles, and what is refused says where', async ({ page, browser }) => {
  await signIn(page)
  await page.goto('/pages')
  await page.getByRole('button', { name: 'New page' }).click()
  await page.getByRole('dialog').getByLabel('Title').fill(`Terms ${mark()}`)
  await page.getByRole('button', { name: 'Create draft' }).click()
  await page.getByLabel('URL handle').fill('Not A Handle')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByLabel('URL handle')).toHaveAttribute('aria-invalid', 'true')
  await page.getByRole('button', { name: 'Discard' }).click()

  const other = await (await browser.newContext()).newPage()
  await signIn(other)
  await other.goto(page.url())
  const theirs = `Theirs ${mark()}`
  await page.getByLabel('Title', { exact: true }).fill(`Mine ${mark()}`)
  await other.getByLabel('Title', { exact: true }).fill(theirs)
  await other.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(other.getByRole('heading', { level: 1, name: theirs })).toBeVisible()
  await other.context().close()
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Conflicting changes' })
  await expect(dialog).toContainText(theirs)
  await dialog.getByRole('radio', { name: /^Current version/ }).check()
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect(dialog).toBeHidden()
})

test('who only reads content sees pages, and can write nothing', async ({ page }) => {
  await signIn(page, await hire(['CONTENT_READ']))
  await page.goto('/pages')
  await expect(page.getByRole('heading', { level: 1, name: 'Pages' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'New page' })).toBeHidden()
})

test('banners stand in a placement in the order staff want, each with its time', async ({ page }) => {
  const key = `test.${mark()}`
  await signIn(page)
  await page.goto('/placements')
  await page.getByRole('button', { name: 'New placement' }).click()
  await page.getByLabel('Name', { exact: true }).fill('Not a name')
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(page.getByLabel('Name', { exact: true })).toHaveAttribute('aria-invalid', 'true')
  await page.getByLabel('Name', { exact: true }).fill(key)
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(page.getByRole('heading', { level: 1, name: key })).toBeVisible()
  for (const heading of ['Summer', 'Winter']) {
    await page.getByRole('button', { name: 'Add block' }).click()
    await page.getByRole('menuitem', { name: 'Banner', exact: true }).click()
    await page.getByLabel('Heading', { exact: true }).fill(heading)
  }
  await page.getByLabel('Show until').fill('2020-01-01T00:00')
  await page.getByLabel('Shown to').selectOption('Guests')
  await page.getByRole('button', { name: 'Move Winter', exact: true }).press('ArrowUp')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByRole('button', { name: 'Save', exact: true })).toBeHidden()
  await page.reload()
  await expect(page.getByRole('button', { name: /^Move / })).toHaveCount(2)
  await expect(page.getByRole('button', { name: /^Move / }).first()).toHaveAccessibleName('Move Winter')
  await page.goto('/placements')
  await expect(page.getByRole('row', { name: new RegExp(key) })).toContainText('2')
})

test('an old address leads to a new one until its redirect is deleted', async ({ page }) => {
  const path = `/old-${mark()}`
  await signIn(page)
  await page.goto('/redirects')
  await page.getByRole('button', { name: 'New redirect' }).click()
  await page.getByLabel('From', { exact: true }).fill('no path')
  await page.getByLabel('To', { exact: true }).fill('/shop')
  await page.getByRole('button', { name: 'Create redirect' }).click()
  await expect(page.getByLabel('From', { exact: true })).toHaveAttribute('aria-invalid', 'true')
  await page.getByLabel('From', { exact: true }).fill(path)
  await page.getByRole('button', { name: 'Create redirect' }).click()
  await expect(page.getByRole('dialog')).toBeHidden()
  await expectAccessible(page)
  const row = page.getByRole('button', { name: `Delete redirect of ${path}` })
  await row.click()
  await expect(row).toBeHidden()
  await page.getByRole('button', { name: 'Undo' }).last().click()
  await expect(row).toBeVisible()
})
