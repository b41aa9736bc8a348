// Pages before Lighthouse, on a screen of a desk and on a phone: node main.mjs <storefront> <runs>; JSON with the median run of each.
import { launch } from 'chrome-launcher'
import lighthouse, { desktopConfig } from 'lighthouse'

const PAGES = { home: '/', product: '/products/doric-vase', category: '/categories/ceramics' }
const SCREENS = { desktop: desktopConfig, mobile: undefined }

const [storefront, runs] = process.argv.slice(2)
const isRoot = process.getuid?.() === 0
const chrome = await launch({
  chromePath: process.env.CHROMIUM_PATH,
  chromeFlags: ['--headless=new', '--disable-dev-shm-usage', ...(isRoot ? ['--no-sandbox'] : [])],
})

/** What counts of one look; scripts as they came over the wire. */
function numbersOf({ categories, audits }) {
  const value = (name) => Math.round(audits[name].numericValue)
  const requests = audits['network-requests'].details.items
  const scripts = requests.filter(({ resourceType }) => resourceType === 'Script')
  return {
    performance: Math.round(categories.performance.score * 100),
    lcp: value('largest-contentful-paint'),
    fcp: value('first-contentful-paint'),
    tbt: value('total-blocking-time'),
    cls: Number(audits['cumulative-layout-shift'].numericValue.toFixed(3)),
    firstByte: value('server-response-time'),
    scriptKilobytes: Math.round(scripts.reduce((sum, { transferSize }) => sum + transferSize, 0) / 1000),
    questions: requests.filter(({ url }) => new URL(url).pathname === '/graphql').length,
  }
}

/** Lighthouse loses a recording now and then, and asks to be run again. */
async function look(path, config, tries = 3) {
  const options = { port: chrome.port, onlyCategories: ['performance'], output: 'json', logLevel: 'error' }
  const { lhr } = await lighthouse(new URL(path, storefront).href, options, config)
  if (!lhr.runtimeError) return numbersOf(lhr)
  if (tries === 1) throw new Error(`${path}: ${lhr.runtimeError.message}`)
  return look(path, config, tries - 1)
}

async function median(path, config) {
  const looks = []
  for (let run = 0; run < Number(runs); run += 1) looks.push(await look(path, config))
  return looks.sort((one, other) => one.performance - other.performance)[Math.floor(looks.length / 2)]
}

try {
  const results = []
  for (const [screen, config] of Object.entries(SCREENS))
    for (const [page, path] of Object.entries(PAGES)) results.push({ page, screen, ...(await median(path, config)) })
  console.log(JSON.stringify({ results }))
} finally {
  await chrome.kill()
}
