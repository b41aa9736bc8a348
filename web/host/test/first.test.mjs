// What a page brings along, before an API made up for it.
import assert from 'node:assert/strict'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { after, before, beforeEach, describe, it } from 'node:test'
import { fileURLToPath } from 'node:url'
import { FirstAnswers } from '../first.mjs'
import { page } from '../page.mjs'

const FOLDER = fileURLToPath(new URL('../../apps/storefront/dist', import.meta.url))
const ORIGIN = 'https://shop.example'
const TITLE = `Vase </script><script>alert("1")</script> & 'more'`

const money = { amount: '72.00', currency: 'EUR', formatted: '€72.00' }
const image = { url: 'https://cdn.example/a.jpg?x=1&y=2', srcSet: 'https://cdn.example/a-320.jpg 320w' }
const product = {
  __typename: 'Product',
  id: 'prd_1',
  title: TITLE,
  slug: 'vase',
  seo: { title: '', description: 'A "vase"' },
  brand: { name: 'Doria' },
  category: { breadcrumbs: [{ name: 'Ceramics', slug: 'ceramics' }] },
  images: [image],
  priceRange: { min: { listed: money }, max: { listed: money } },
  reviewSummary: { average: '4.5', count: 2 },
  variantMatrix: { options: [], cells: [] },
  variants: [{ id: 'var_1', sku: 'V-1', image: null, availability: { __typename: 'LowStock', isBuyable: true } }],
}

const seen = []
let data = {}
let pause = 0

const api = createServer(async (request, response) => {
  let text = ''
  for await (const chunk of request) text += chunk
  const body = JSON.parse(text)
  seen.push({ headers: request.headers, ...body })
  setTimeout(() => response.end(JSON.stringify({ data: data[body.operationName] ?? null })), pause)
})

let first
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
  first = await FirstAnswers.of({ name: 'storefront', folder: FOLDER, upstream, origin: ORIGIN, isSession })
  url = `http://127.0.0.1:${await listening(host)}`
})

beforeEach(() => {
  seen.length = 0
  pause = 0
  data = { ProductPage: { product }, Navigation: { categoryTree: [] }, Route: { route: null } }
})

after(() => {
  for (const server of [api, host]) {
    server.closeAllConnections()
    server.close()
  }
})

const get = (path, headers = {}) => fetch(url + path, { headers, redirect: 'manual' })
const scripts = (html, type) =>
  [...html.matchAll(new RegExp(`<script type="${type}"[^>]*>(.*?)</script>`, 'g'))].map(([, text]) => JSON.parse(text))

describe('a page', () => {
  it('brings along the answers that it will ask for, for whom they are', async () => {
    const html = await (await get('/products/vase', { cookie: 'stoa.locale=de; stoa.market=ch; stoa.currency=CHF' })).text()
    const [{ audience, cache }] = scripts(html, 'application/json')
    assert.equal(audience, 'de|ch|CHF')
    assert.equal(cache['Product:prd_1'].title, TITLE)
    assert.ok(cache.ROOT_QUERY.categoryTree)
    const { headers } = seen.find(({ operationName }) => operationName === 'ProductPage')
    assert.deepEqual(
      [headers['accept-language'], headers['x-market'], headers['x-currency'], headers.cookie],
      ['de', 'ch', 'CHF', undefined],
    )
    assert.match(html, /<html lang="de">/)
  })

  it('speaks the language that is wanted most', async () => {
    for (const [wanted, lang] of [
      ['en;q=0.5, de', 'de'],
      ['fr, de;q=0, en;q=0.1', 'en'],
      ['fr, de-AT; q=0.8, en;q=0.7', 'de'],
    ]) {
      const html = await (await get('/products/vase', { 'accept-language': wanted })).text()
      assert.match(html, new RegExp(`<html lang="${lang}">`), wanted)
    }
  })

  it('says of itself what search engines and others want, whatever is written there', async () => {
    const html = await (await get('/products/vase?variant=var_1')).text()
    assert.ok(!html.includes('<script>alert'))
    assert.ok(
      html.includes('<title>Vase &lt;/script&gt;&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;more&#39; · Stoa</title>'),
    )
    assert.ok(html.includes(`<link rel="canonical" href="${ORIGIN}/products/vase" />`))
    assert.ok(html.includes('<meta name="description" content="A &quot;vase&quot;" />'))
    assert.match(
      html,
      /<link rel="preload" as="image" href="https:\/\/cdn\.example\/a\.jpg\?x=1&amp;y=2" imagesrcset="[^"]+" imagesizes="[^"]+"/,
    )
    const [thing, way] = scripts(html, 'application/ld\\+json')
    assert.equal(thing.name, TITLE)
    assert.deepEqual(thing.offers, {
      '@type': 'Offer',
      price: '72.00',
      priceCurrency: 'EUR',
      availability: 'https://schema.org/LimitedAvailability',
    })
    assert.equal(way.itemListElement.at(-1).item, `${ORIGIN}/products/vase`)
  })

  it('has its own script beside those of every page', async () => {
    const html = await (await get('/products/vase')).text()
    assert.match(html, /<link rel="after-paint" fetchpriority="low" crossorigin href="\/assets\/product-[^"]+\.js"/)
  })

  it('brings nothing along for who is signed in', async () => {
    const html = await (await get('/products/vase', { cookie: 'stoa_storefront=secret' })).text()
    assert.equal(seen.length, 0)
    assert.deepEqual(scripts(html, 'application/json'), [])
  })

  it('is 404 where there is nothing, and only then', async () => {
    data.ProductPage = { product: null }
    for (const path of ['/products/none', '/no/such/page']) {
      const answer = await get(path)
      assert.equal(answer.status, 404)
      const html = await answer.text()
      assert.ok(html.includes('<title>Not found · Stoa</title>'))
      assert.ok(html.includes('<meta name="robots" content="noindex" />'))
    }
    assert.equal((await get('/checkout/payment')).status, 200)
    data.Route = undefined
    assert.equal((await get('/products/none')).status, 200)
  })

  it('sends on where it has moved, and nowhere that is no address', async () => {
    data.ProductPage = { product: null }
    data.Route = { route: { __typename: 'Redirect', targetUrl: '/search?q=red%20vase#top', statusCode: 301 } }
    const moved = await get('/products/old')
    assert.deepEqual([moved.status, moved.headers.get('location')], [302, '/search?q=red%20vase#top'])
    data.Route = { route: { __typename: 'Redirect', targetUrl: '//evil.example', statusCode: 301 } }
    assert.equal((await get('/products/old')).status, 404)
  })

  it('does not wait for an API that is slow', async () => {
    pause = 3000
    const began = performance.now()
    const answer = await get('/products/vase')
    assert.equal(answer.status, 200)
    assert.ok(performance.now() - began < 2000)
    assert.deepEqual(scripts(await answer.text(), 'application/json'), [])
  })
})
