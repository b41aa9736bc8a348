import { randomUUID } from 'node:crypto'
import { ask, DESK, hire, makeProduct, picture, signIn, told } from './support/desk'
import { expect, expectAccessible, test } from './support/test'

test.use({ baseURL: DESK })

const SHOP = process.env.STOA_STOREFRONT_URL ?? 'http://127.0.0.1:3000'
const mark = () => randomUUID().slice(0, 8)

test('who is no staff stays outside, and comes to the wanted page once inside', async ({ page }) => {
  await page.goto('/products?status=DRAFT')
  await expect(page).toHaveURL(/\/sign-in\?next=/)
  await expectAccessible(page)
  await page.getByLabel('Email').fill(process.env.STOA_STAFF_EMAIL ?? 'staff@stoa.example')
  await page.getByLabel('Password').fill('not-the-password')
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByRole('alert')).toBeVisible()
  await page.getByLabel('Password').fill(process.env.STOA_STAFF_PASSWORD ?? '')
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page).toHaveURL(/\/products\?status=DRAFT/)
  await expect(page.getByRole('heading', { level: 1, name: 'Products' })).toBeVisible()
})

test('staff make a product with pictures, and a shopper finds it within two seconds', async ({ page, visitor }) => {
  const shopper = await visitor()
  await shopper.goto(SHOP)
  const title = `Kylix ${mark()}`
  await signIn(page)
  await page.getByRole('link', { name: 'Products', exact: true }).click()
  await page.getByRole('link', { name: 'New product' }).click()
  await page.getByRole('button', { name: 'Create draft' }).click()
  await expect(page.getByLabel('Name')).toBeFocused()
  await expect(page.getByText('Enter a name.')).toBeVisible()
  await expectAccessible(page)
  await page.getByLabel('Name').fill(title)
  await page.getByLabel('Price').fill('24,50')
  await page.getByRole('button', { name: 'Create draft' }).click()

  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
  await page.getByLabel('Upload pictures').setInputFiles([
    { name: 'kylix.png', mimeType: 'image/png', buffer: picture() },
    { name: 'handle.png', mimeType: 'image/png', buffer: picture() },
  ])
  await expect(page.getByRole('button', { name: 'Remove picture 2' })).toBeVisible()
  await page.getByRole('button', { name: 'Edit alt text of picture 1' }).click()
  await page.getByRole('textbox', { name: 'Alt text' }).fill('A shallow cup')
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('img', { name: 'A shallow cup' })).toBeVisible()
  await page.getByRole('button', { name: 'Publish', exact: true }).click()
  await expect(page.getByRole('button', { name: 'Unpublish' })).toBeVisible()

  const variables = { query: title }
  const query = 'query Found($query: String!) { productSearch(query: $query) { products { nodes { title } } } }'
  await expect(async () => {
    const found = await shopper.request.post(`${SHOP}/graphql`, { data: { query, variables } })
    expect(await found.text()).toContain(title)
  }).toPass({ intervals: [100], timeout: 2000 })
  await shopper.getByRole('button', { name: 'Search', exact: true }).click()
  await shopper.getByRole('combobox').fill(title)
  await shopper.keyboard.press('Enter')
  await shopper.getByRole('link', { name: title }).click()
  await expect(shopper.getByRole('heading', { level: 1, name: title })).toBeVisible()
  await expect(shopper.getByRole('img', { name: 'A shallow cup' }).first()).toBeVisible()
  await expectAccessible(page)
})

test('a wrong file is refused, and what is there stays', async ({ page }) => {
  const { id } = await makeProduct(`Lekythos ${mark()}`, 'DRAFT')
  await signIn(page)
  await page.goto(`/products/${id}`)
  await page.getByLabel('Upload pictures').setInputFiles([{ name: 'cup.png', mimeType: 'image/png', buffer: Buffer.from('no picture') }])
  await expect(page.getByText('cup.png is not a supported picture.')).toBeVisible()
  await expect(page.getByText('No pictures yet.')).toBeVisible()
})

test('two editors write the same: the second sees both values and chooses', async ({ page, visitor }) => {
  const { id } = await makeProduct(`Amphora ${mark()}`, 'DRAFT')
  const other = await visitor()
  await Promise.all([signIn(page), signIn(other)])
  await page.goto(`/products/${id}`)
  await other.goto(`${DESK}/products/${id}`)
  const [mine, theirs] = [`Mine ${mark()}`, `Theirs ${mark()}`]
  await page.getByLabel('Name').fill(mine)
  await page.getByLabel('Tags').fill('kept')

  await other.getByLabel('Name').fill(theirs)
  await other.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(other.getByRole('heading', { level: 1, name: theirs })).toBeVisible()

  await page.keyboard.press('Control+s')
  const dialog = page.getByRole('dialog', { name: 'Conflicting changes' })
  await expect(dialog).toContainText(mine)
  await expect(dialog).toContainText(theirs)
  await expectAccessible(page)
  await dialog.getByRole('radio', { name: /^Current version/ }).check()
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect(dialog).toBeHidden()
  await expect(told(page, `${theirs} saved.`)).toBeVisible()
  await page.reload()
  await expect(page.getByRole('heading', { level: 1, name: theirs })).toBeVisible()
  await expect(page.getByLabel('Tags')).toHaveValue('kept')
})

test('staff whose browser is German edit the words of the shop, not their translation', async ({ visitor }) => {
  const title = `Amphora ${mark()}`
  const { id } = await makeProduct(title)
  const input = { id, expectedVersion: 1, locale: 'de', title: 'Amphore' }
  await ask('mutation InGerman($input: ProductTranslationSetInput!) { productTranslationSet(input: $input) { product { id } } }', { input })
  const page = await visitor({ locale: 'de-DE' })
  await signIn(page)
  await page.goto(`${DESK}/products/${id}`)
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
  await expect(page.getByLabel('Name', { exact: true })).toHaveValue(title)
})

test('a role that only reads products sees them alone, and can change nothing', async ({ page }) => {
  const { id } = await makeProduct(`Hydria ${mark()}`, 'DRAFT')
  const member = await hire(['PRODUCTS_READ'])
  await signIn(page, member)
  const main = page.getByRole('navigation', { name: 'Main' })
  await expect(main.getByRole('link')).toHaveText([
    'Home',
    'Products',
    'Categories',
    'Collections',
    'Brands',
    'Product kinds',
    'Attributes',
    'Price lists',
    'Schedule',
    'Translations',
    'Media',
    'Videos and files',
    'Search',
    'Jobs',
  ])
  await page.goto('/orders')
  await expect(page.getByRole('heading', { level: 1, name: 'Access denied' })).toBeVisible()
  await expectAccessible(page)
  await page.goto('/products')
  await expect(page.getByRole('link', { name: 'New product' })).toBeHidden()
  await page.goto('/products/new')
  await expect(page.getByRole('heading', { level: 1, name: 'Access denied' })).toBeVisible()
  await page.goto(`/products/${id}`)
  await expect(page.getByLabel('Name')).toBeDisabled()
  for (const name of ['Add pictures', 'Edit options', 'Edit attributes', 'Publish', 'Archive'])
    await expect(page.getByRole('button', { name })).toBeHidden()
})

test('a list is found again: search, view, palette and keys', async ({ page }) => {
  const title = `Pelike ${mark()}`
  const { id } = await makeProduct(title, 'DRAFT')
  await signIn(page)
  await page.goto('/products')
  await page.getByRole('link', { name: 'Draft', exact: true }).click()
  await expect(page.getByRole('link', { name: title })).toBeVisible()
  await page.keyboard.press('/')
  await page.keyboard.type(title)
  await expect(page).toHaveURL(/q=Pelike/)
  await page.getByRole('button', { name: 'Save view' }).click()
  await page.getByLabel('Name', { exact: true }).fill('My pelike')
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click()
  await page.getByRole('link', { name: 'Active', exact: true }).click()
  await page.getByRole('link', { name: 'My pelike' }).click()
  await expect(page.getByRole('link', { name: title })).toBeVisible()
  await expectAccessible(page)

  await page.getByRole('button', { name: 'Status', exact: true }).focus()
  await page.keyboard.press('j')
  await page.keyboard.press('x')
  await expect(page.getByRole('toolbar')).toContainText('1 selected')
  await page.getByRole('button', { name: 'Add tags' }).click()
  await page.getByRole('textbox', { name: 'Tags' }).fill('seen')
  await page.getByRole('dialog').getByRole('button', { name: 'Add tags' }).click()
  await expect(page.getByText('1 product tagged.', { exact: true })).toBeVisible()

  await page.keyboard.press('Control+k')
  await page.getByRole('combobox', { name: 'Search' }).fill('orders')
  await expect(page.getByRole('option', { name: /Orders/ })).toBeVisible()
  await expectAccessible(page)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Orders' })).toBeVisible()
  await page.goto(`/products/${id}`)
  await expect(page.getByLabel('Tags')).toHaveValue('seen')
})

test('an import tells how far it is and which rows it left out, and brings the others', async ({ page }) => {
  const handle = `psykter-${mark()}`
  const csv = [
    'Handle,Title,Variant SKU,Variant Price,Status',
    `${handle},Psykter ${handle},${handle.toUpperCase()},31.00,active`,
    `${handle}-bad,"<img src=x onerror=alert(1)>",${handle.toUpperCase()}-B,not a price,active`,
  ].join('\n')
  await signIn(page)
  await page.getByRole('link', { name: 'Imports' }).click()
  await page.getByRole('button', { name: 'Import', exact: true }).click()
  await expect(page.getByText('Choose a file that is not empty.')).toBeVisible()
  await expectAccessible(page)
  await page.getByLabel('Product file').setInputFiles([{ name: `${handle}.csv`, mimeType: 'text/csv', buffer: Buffer.from(csv) }])
  await page.getByRole('button', { name: 'Import', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: `${handle}.csv` })).toBeVisible()
  await expect(page.getByText('Completed with errors')).toBeVisible()
  await expect(page.getByRole('table', { name: 'Skipped rows' })).toContainText('not a price')
  await expectAccessible(page)
  await page.goto('/products')
  await page.getByRole('searchbox').fill(`Psykter ${handle}`)
  await expect(page.getByRole('link', { name: `Psykter ${handle}` })).toBeVisible()
})

test('stock comes with a reason and stands in the ledger; a count that comes late sets nothing', async ({ page, visitor }) => {
  const { id } = await makeProduct(`Stamnos ${mark()}`)
  await signIn(page)
  await page.goto(`/products/${id}`)
  await page.getByRole('link', { name: /^Stock/ }).click()
  await expect(page.getByRole('heading', { name: 'Stock history' })).toBeVisible()
  await page.getByRole('button', { name: 'Adjust stock' }).click()
  await page.getByLabel('Quantity').fill('half')
  await page.getByRole('dialog').getByRole('button', { name: 'Adjust stock' }).click()
  await expect(page.getByText('Enter a whole number, for example 5 or -2.')).toBeVisible()
  await page.getByLabel('Quantity').fill('7')
  await page.getByLabel('Note').fill('From the kiln')
  await page.getByRole('dialog').getByRole('button', { name: 'Adjust stock' }).dblclick()
  await expect(page.getByText('From the kiln')).toHaveCount(1)
  await expectAccessible(page)

  const late = await visitor()
  await signIn(late)
  await late.goto(page.url())
  await late.getByRole('button', { name: 'Set stock count' }).click()
  await page.getByRole('button', { name: 'Adjust stock' }).click()
  await page.getByLabel('Quantity').fill('-2')
  await page.getByRole('dialog').getByRole('button', { name: 'Adjust stock' }).click()
  await expect(page.getByText('To remove stock, choose another reason.')).toBeVisible()
  await page.getByLabel('Reason').selectOption('DAMAGED')
  await page.getByRole('dialog').getByRole('button', { name: 'Adjust stock' }).click()
  await expect(page.getByRole('region', { name: 'Notifications' }).getByText('Stock adjusted by -2.')).toBeVisible()
  await late.getByLabel('On hand').fill('7')
  await late.getByRole('dialog').getByRole('button', { name: 'Set stock count' }).click()
  await expect(late.getByRole('dialog').getByRole('alert')).toBeVisible()
})
