import { AxeBuilder } from '@axe-core/playwright'
import { test as base, expect, type Page } from '@playwright/test'

const SERIOUS = ['serious', 'critical']

/** A page whose console must stay empty: no warning, no error, nothing that the content policy refused. */
export const test = base.extend<{ quiet: undefined; tolerated: RegExp | undefined }>({
  /** What a journey brings about itself. */
  tolerated: [undefined, { option: true }],
  quiet: [
    async ({ page, baseURL, tolerated }, use) => {
      const said: string[] = []
      // The bank's page is not ours.
      const isOurs = (url: string) => url.startsWith(baseURL ?? '')
      page.on(
        'console',
        (message) => ['warning', 'error'].includes(message.type()) && isOurs(message.location().url) && said.push(message.text()),
      )
      page.on('pageerror', (error) => said.push(error.message))
      await use(undefined)
      expect(said.filter((text) => !tolerated?.test(text))).toEqual([])
    },
    { auto: true },
  ],
})

/** Nobody is kept out: axe finds nothing, in light and in dark. */
export async function expectAccessible(page: Page, themes: readonly ('light' | 'dark')[] = ['light', 'dark']): Promise<void> {
  for (const theme of themes) {
    await page.evaluate((name) => {
      document.documentElement.dataset.theme = name
      // What a bar that stays covers by chance, while a page is scrolled, is no fault of the page.
      window.scrollTo(0, 0)
    }, theme)
    // Colours change gently; they are judged when they have.
    await page.waitForTimeout(250)
    const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze()
    const found = violations.map(
      ({ id, impact, nodes }) =>
        `${theme}: ${id} (${impact}): ${nodes
          .map(({ target }) => target.join(' '))
          .slice(0, 3)
          .join(' | ')}`,
    )
    expect(
      found.filter((text) => SERIOUS.some((word) => text.includes(`(${word})`))),
      found.join('\n'),
    ).toEqual([])
  }
}

export { expect }
