// Pages as they are without a script: drawn from what an API made up for it says.
import assert from 'node:assert/strict'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { after, before, beforeEach, describe, it } from 'node:test'
import { fileURLToPath } from 'node:url'
import { FirstAnswers } from '../first.mjs'
import { page } from '../page.mjs'
import { answerOf } from './made-up.mjs'

const FOLDER = fileURLToPath(new URL('../../apps/storefront/dist', import.meta.url))
const TITLE = '<img src=x onerror=alert(1)> & "vase"'
const SAID = {
  'Product.title': TITLE,
  'Product.slug': 'vase',
  'Product.featuredImage': { way: 'image' },
  'Money.formatted': '72,00 €',
  'Category.name': 'Keramik',
  'PageInfo.hasNextPage': false,
}

const MOST_TRIES = 30

let said

let unanswered
let first

const api = createServer(async (request, response) => {
  let text = ''
  for await (const chunk of request) text += chunk
  const body = JSON.parse(text)
  const { data, errors } = await answerOf(body, said)
  assert.equal(errors, undefined)
  response.end(JSON.stringify({ data: body.operationName === unanswered ? null : data }))
})
const host = createServer((request, response) => {
  const html = readFileSync(`${FOLDER}/index.html`, 'utf8')
  void page(request, response, { html, pictures: 'http://127.0.0.1:4001', first })
})
let url

const listening = async (server) => {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return server.address().port
}

before(async () => {
  const upstream = `http://127.0.0.1:${await listening(api)}/graphql`
  const isSession = ({ headers }) => Boolean(headers.cookie?.includes('stoa_storefront='))
  first = await FirstAnswers.of({ name: 'storefront', folder: FOLDER, upstream, origin: 'https://shop.example', isSession })
  url = `http://127.0.0.1:${await listening(host)}`
  // The parts of the application come from the disk, once.
  await drawn('/products/vase')
})

beforeEach(() => {
  said = SAID
  unanswered = undefined
})

after(() => {
  for (const server of [api, host]) {
    server.closeAllConnections()
    server.close()
  }
})

/** What stands in the page; nothing where the browser has to draw it. */
async function rootOf(path, headers = {}) {
  const html = await (await fetch(url + path, { headers })).text()
  return /<div id="root">(.*)<\/div>\s*<script nonce=/s.exec(html)?.[1] ?? ''
}

/** Asked again while the machine is too busy for a second to be enough. */
async function drawn(path, headers = {}, seen = /<h1/) {
  let markup = ''
  for (let tries = 0; tries < MOST_TRIES && !seen.test(markup); tries += 1) markup = await rootOf(path, headers)
  return markup
}

const words = (markup) => markup.replaceAll('<!-- -->', '').replace(/<[^>]*>/g, '')

describe('a page without scripts', () => {
  it('has title, price, picture and reviews of a product', async () => {
    const markup = await drawn('/products/vase', {}, /<time/)
    assert.match(markup, /<h1[^>]*>&lt;img src=x onerror=alert\(1\)&gt; &amp; &quot;vase&quot;<\/h1>/)
    assert.match(markup, /<img[^>]+src="https:\/\/cdn\.example\/a\.jpg"/)
    assert.match(words(markup), /72,00 €/)
    assert.match(words(markup), /from 2 reviews/)
    assert.ok(!markup.includes('<img src=x'))
  })

  for (const path of ['/', '/shop', '/search?q=vase', '/categories/ceramics', '/collections/new', '/brands/doria', '/pages/about'])
    it(`is drawn: ${path}`, async () => {
      const markup = await drawn(path)
      assert.match(markup, /<h1/)
      assert.match(markup, /<main id="main"/)
      assert.ok(markup.includes('<footer'))
    })

  for (const path of ['/no/such/page', '/products/none'])
    it(`is drawn where there is nothing: ${path}`, async () => {
      said = { ...SAID, 'Query.product': null, 'Query.route': null }
      const markup = await drawn(path, { cookie: 'stoa.locale=de' })
      assert.match(markup, /<h1[^>]*>Das haben wir nicht<\/h1>/)
      assert.ok(markup.includes('<footer'))
    })

  it('has no style that the content policy would refuse, and no script', async () => {
    for (const path of ['/', '/products/vase', '/categories/ceramics']) assert.doesNotMatch(await drawn(path), /\sstyle=|<script|<style/)
  })

  it('speaks the language of who asks, whoever asks at the same time', async () => {
    const ask = (locale) => drawn('/products/vase', { cookie: `stoa.locale=${locale}` })
    const pages = await Promise.all(['de', 'en', 'de', 'en'].map(ask))
    assert.deepEqual(
      pages.map((markup) => /Bewertungen/.test(markup)),
      [true, false, true, false],
    )
  })

  it('has no day that depends on where the host stands', async () => {
    assert.match(words(await drawn('/products/vase', {}, /<time/)), /22 Nov 2026/)
  })
})

describe('a page that cannot be drawn', () => {
  it('is drawn by the browser: one whose answers are missing', async () => {
    unanswered = 'ProductPage'
    assert.equal(await rootOf('/products/vase'), '')
  })

  it('is drawn by the browser: one that needs more than was asked ahead', async () => {
    said = { ...SAID, 'PageInfo.hasNextPage': true }
    assert.equal(await rootOf('/shop?page=2'), '')
  })

  it('is what belongs to one person', async () => {
    assert.equal(await rootOf('/products/vase', { cookie: 'stoa_storefront=secret' }), '')
    for (const path of ['/bag', '/checkout', '/account', '/sign-in']) assert.equal(await rootOf(path), '')
  })

  it('has a gap where something below has not come', async () => {
    unanswered = 'ProductReviews'
    assert.match(await drawn('/products/vase'), /<h1/)
  })
})
