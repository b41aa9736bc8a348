import { randomUUID } from 'node:crypto'
import { DESK, makeProduct, picture, signIn, told } from './support/desk'
import { film, paper } from './support/film'
import { expect, expectAccessible, test } from './support/test'

test('a film and a document go from the desk to those who shop', async ({ page, visitor }) => {
  const mark = randomUUID().slice(0, 8)
  const product = await makeProduct(`Lantern ${mark}`)
  await signIn(page)

  await page.goto(`${DESK}/files`)
  await page.getByLabel('Upload files').setInputFiles([
    { name: `lit-${mark}.webm`, mimeType: 'video/webm', buffer: await film(page) },
    { name: `care-${mark}.pdf`, mimeType: 'application/pdf', buffer: paper(mark) },
    { name: `broken-${mark}.pdf`, mimeType: 'application/pdf', buffer: paper(mark).subarray(0, 60) },
  ])
  await expect(page.getByText('3 of 3 files done')).toBeVisible()
  await expect(page.getByText(`broken-${mark}.pdf is not an intact MP4, WebM, GLB or PDF file.`)).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('link', { name: `care-${mark}.pdf` }).click()
  await page.getByLabel('English').fill('How to care for it')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(told(page, 'File saved.')).toBeVisible()
  await expectAccessible(page)

  await page.goto(`${DESK}/products/${product.id}`)
  await page.getByLabel('Upload pictures').setInputFiles([{ name: `lantern-${mark}.png`, mimeType: 'image/png', buffer: picture(80, 100) }])
  await expect(told(page, 'Picture added.')).toBeVisible()
  for (const name of [`lit-${mark}.webm`, `care-${mark}.pdf`]) {
    await page.getByRole('button', { name: 'Add video or file' }).click()
    await page.getByRole('dialog').getByLabel('Search videos and files').fill(mark)
    await page.getByRole('dialog').getByRole('button', { name }).click()
    await expect(told(page, `${name} added.`)).toBeVisible()
  }

  const shopper = await visitor()
  await shopper.goto(`/products/${product.slug}`)
  await shopper.getByRole('button', { name: 'Video, 2 of 2' }).click()
  const video = shopper.locator('video')
  await expect(video).toHaveAttribute('preload', 'none')
  await video.evaluate((element: HTMLVideoElement) => {
    element.muted = true
    return element.play()
  })
  await expect.poll(() => video.evaluate((element: HTMLVideoElement) => element.currentTime)).toBeGreaterThan(0)
  await shopper.getByText('Downloads').click()
  await expectAccessible(shopper)
  const saving = shopper.waitForEvent('download')
  await shopper.getByRole('link', { name: /How to care for it.*PDF/ }).click()
  expect((await saving).suggestedFilename()).toBe(`care-${mark}.pdf`)
})
