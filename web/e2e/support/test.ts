import { AxeBuilder } from '@axe-core/playwright'
import { type BrowserContext, type BrowserContextOptions, test as base, expect, type Page, type Response } from '@playwright/test'

const SERIOUS = ['serious', 'critical']
const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice']
/** What the other theme can break that the first has not. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block']

/** The bank's page is not ours. */
const OURS = [process.env.STOA_STOREFRONT_URL ?? 'http://127.0.0.1:3000', process.env.STOA_ADMIN_URL ?? 'http://127.0.0.1:3001']
const isOurs = (url: string) => OURS.some((door) => url.startsWith(door))

/** What journeys take for granted shows when answers are late: `STOA_LATE=graphql:800`, in milliseconds. */
const LATE = (([what, ms]) => (what ? { what: new RegExp(what), ms: Number(ms) } : null))((process.env.STOA_LATE ?? '').split(':'))

interface Journey {
  /** What a journey brings about itself, of what consoles say. */
  tolerated: RegExp | undefined
  /** Watches a page: its console must stay empty. */
  watch: (page: Page) => void
  quiet: undefined
  /** Somebody else, in a browser of their own. */
  visitor: (options?: BrowserContextOptions) => Promise<Page>
}

/** Pages whose consoles must stay empty: no warning, no error, nothing that the content policy refused. */
export const test = base.extend<Journey>({
  tolerated: [undefined, { option: true }],
  watch: async ({ tolerated }, use, info) => {
    const said: string[] = []
    const refusals: Promise<string>[] = []
    await use((page) => {
      if (LATE) void page.route(LATE.what, (route) => setTimeout(() => void route.fallback().catch(() => undefined), LATE.ms))
      page.on(
        'console',
        (message) => ['warning', 'error'].includes(message.type()) && isOurs(message.location().url) && said.push(message.text()),
      )
      page.on('pageerror', (error) => said.push(error.message))
      page.on('response', (response) => response.status() >= 400 && isOurs(response.url()) && refusals.push(refusal(response)))
    })
    if (info.status !== info.expectedStatus && refusals.length > 0)
      await info.attach('refused', { body: (await Promise.all(refusals)).join('\n'), contentType: 'text/plain' })
    expect(said.filter((text) => !tolerated?.test(text))).toEqual([])
  },
  quiet: [
    async ({ page, watch }, use) => {
      watch(page)
      await use(undefined)
    },
    { auto: true },
  ],
  visitor: async ({ browser, watch }, use) => {
    const contexts: BrowserContext[] = []
    await use(async (options) => {
      const context = await browser.newContext(options)
      contexts.push(context)
      const page = await context.newPage()
      watch(page)
      return page
    })
    for (const context of contexts) await context.close()
  },
})

/** What a journey that failed wants to know: which answer was refused, and why. */
async function refusal(response: Response): Promise<string> {
  const body = await response.text().catch(() => '')
  return `${response.status()} ${response.request().method()} ${response.url()} ${response.request().postData()?.slice(0, 200) ?? ''} → ${body.slice(0, 400)}`
}

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
    // There are no frames of others, which alone would need a page more for each look.
    const axe = new AxeBuilder({ page }).setLegacyMode()
    const { violations } = await (theme === themes[0] ? axe.withTags(STANDARDS) : axe.withRules(OF_COLOURS)).analyze()
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
