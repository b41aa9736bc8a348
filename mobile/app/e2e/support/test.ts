import { AxeBuilder } from '@axe-core/playwright'
import { test as base, expect, type Page } from '@playwright/test'

const SERIOUS = ['serious', 'critical']

/** A page whose console must stay empty. */
export const test = base.extend<{ quiet: undefined; tolerated: RegExp | undefined }>({
  /** What a journey brings about itself. */
  tolerated: [undefined, { option: true }],
  quiet: [
    async ({ page, tolerated }, use) => {
      const said: string[] = []
      page.on('console', (message) => ['warning', 'error'].includes(message.type()) && said.push(message.text()))
      page.on('pageerror', (error) => said.push(error.message))
      await use(undefined)
      expect(said.filter((text) => !tolerated?.test(text))).toEqual([])
    },
    { auto: true },
  ],
})

const RULES = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Nobody is kept out: axe finds nothing serious. In the dark only colours are others. */
export async function expectAccessible(page: Page): Promise<void> {
  const light = await new AxeBuilder({ page }).withTags(RULES).analyze()
  await page.emulateMedia({ colorScheme: 'dark' })
  const dark = await new AxeBuilder({ page }).withRules('color-contrast').analyze()
  await page.emulateMedia({ colorScheme: 'light' })
  const found = [...light.violations, ...dark.violations].map(
    ({ id, impact, nodes }) =>
      `${id} (${impact}): ${nodes
        .map(({ html }) => html.slice(0, 200))
        .slice(0, 3)
        .join(' | ')}`,
  )
  expect(found.filter((text) => SERIOUS.some((word) => text.includes(`(${word})`)))).toEqual([])
}

export { expect }
