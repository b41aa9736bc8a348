// What search engines are told: every address, in files of as many as one may have.
import assert from 'node:assert/strict'
import { once } from 'node:events'
import { createServer } from 'node:http'
import { after, beforeEach, describe, it } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { FirstAnswers } from '../first.mjs'
import { pathOf } from '../requests.mjs'
import { Sitemap } from '../sitemap.mjs'

const FOLDER = fileURLToPath(new URL('../../apps/storefront/dist', import.meta.url))
const ORIGIN = 'https://shop.example'
const PRODUCTS = 5

let sitemap
const servers = []

async function listening(server) {
  servers.push(server)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return `http://127.0.0.1:${server.address().port}`
}

const page = (nodes, endCursor) => ({ nodes, pageInfo: { hasNextPage: endCursor !== null, endCursor } })
const LISTS = {
  SitemapCategories: () => ({ categories: page([{ slug: 'ceramics' }], null) }),
  SitemapCollections: () => ({ collections: page([{ slug: 'new' }], null) }),
  SitemapBrands: () => ({ brands: page([{ slug: 'doria' }], null) }),
  SitemapPages: () => ({ contentPages: page([{ handle: 'about', updatedAt: '2026-11-01T00:00:00Z' }], null) }),
  SitemapProducts: ({ after }) => ({
    products: page([{ slug: after ?? 'first', updatedAt: '2026-11-02T00:00:00Z' }], after === 'third' ? null : after ? 'third' : 'second'),
  }),
}

const url = await listening(
  createServer((request, response) => {
    const pathname = pathOf(request)
    if (sitemap.isFor(pathname)) void sitemap.answer(request, response, pathname)
    else response.end('another')
  }),
)

after(() => {
  for (const server of servers) {
    server.closeAllConnections()
    server.close()
  }
})

async function* some(count) {
  for (let number = 1; number <= count; number += 1)
    yield { path: `/products/p${number}`, changedAt: number === 3 ? undefined : `2026-11-0${number}T00:00:00Z` }
}

const made = (addresses, most = 2) => new Sitemap({ addresses, origin: ORIGIN, robots: 'User-agent: *\nDisallow: /bag\n', most })
const locations = (xml) => [...xml.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address]) => address)

beforeEach(() => {
  sitemap = made(() => some(PRODUCTS))
})

describe('the map of the site', () => {
  it('is an index of files, each with no more addresses than one may have', async () => {
    const index = await fetch(`${url}/sitemap.xml`)
    assert.equal(index.headers.get('content-type'), 'application/xml; charset=utf-8')
    const text = await index.text()
    assert.deepEqual(
      locations(text),
      [1, 2, 3].map((number) => `${ORIGIN}/sitemap-${number}.xml`),
    )
    const files = await Promise.all(locations(text).map(async (address) => (await fetch(url + new URL(address).pathname)).text()))
    assert.deepEqual(
      files.flatMap(locations),
      [1, 2, 3, 4, 5].map((number) => `${ORIGIN}/products/p${number}`),
    )
    assert.deepEqual(
      files.map((file) => locations(file).length),
      [2, 2, 1],
    )
    assert.match(files[0], /<loc>https:\/\/shop\.example\/products\/p2<\/loc><lastmod>2026-11-02T00:00:00Z<\/lastmod>/)
    assert.match(text, /sitemap-1\.xml<\/loc><lastmod>2026-11-02T00:00:00Z<\/lastmod>/)
    assert.equal((await fetch(`${url}/sitemap-4.xml`)).status, 404)
  })

  it('is the same for who takes it uncompressed', async () => {
    const plain = await fetch(`${url}/sitemap-1.xml`, { headers: { 'accept-encoding': 'identity' } })
    assert.equal(plain.headers.get('content-encoding'), null)
    assert.equal(locations(await plain.text()).length, 2)
  })

  it('writes what has a meaning in XML or in addresses so that it has none', async () => {
    sitemap = made(async function* () {
      yield { path: `/products/a&b<c>"ä` }
    })
    assert.deepEqual(locations(await (await fetch(`${url}/sitemap-1.xml`)).text()), [`${ORIGIN}/products/a&amp;b%3Cc%3E%22%C3%A4`])
  })

  it('is made once, however many ask', async () => {
    let times = 0
    sitemap = made(() => {
      times += 1
      return some(PRODUCTS)
    })
    await Promise.all([1, 2, 3].map(() => fetch(`${url}/sitemap.xml`)))
    await fetch(`${url}/sitemap-1.xml`)
    assert.equal(times, 1)
  })

  it('is asked for again later where it could not be made, and keeps nobody waiting', async () => {
    sitemap = made(async function* () {
      yield { path: '/' }
      throw new Error('The API does not answer')
    })
    const broken = await fetch(`${url}/sitemap.xml`)
    assert.deepEqual([broken.status, broken.headers.get('retry-after')], [503, '60'])
    sitemap = made(async function* () {
      await setTimeout(10_000, null, { ref: false })
      yield { path: '/' }
    })
    const began = performance.now()
    assert.equal((await fetch(`${url}/sitemap.xml`)).status, 503)
    assert.ok(performance.now() - began < 5_000)
  })

  it('is named in robots.txt', async () => {
    assert.equal(await (await fetch(`${url}/robots.txt`)).text(), `User-agent: *\nDisallow: /bag\n\nSitemap: ${ORIGIN}/sitemap.xml\n`)
    assert.equal(await (await fetch(`${url}/other.txt`)).text(), 'another')
  })
})

describe('addresses', () => {
  let lists

  const api = listening(
    createServer(async (request, response) => {
      let text = ''
      for await (const chunk of request) text += chunk
      const { operationName, variables } = JSON.parse(text)
      response.end(JSON.stringify({ data: lists[operationName]?.(variables) ?? null }))
    }),
  )
  const asked = async () => {
    const upstream = `${await api}/graphql`
    const first = await FirstAnswers.of({ name: 'storefront', folder: FOLDER, upstream, origin: ORIGIN, isSession: () => false })
    const all = []
    for await (const address of first.addresses()) all.push(address)
    return all
  }

  it('are those of everything that is shown, page after page', async () => {
    lists = LISTS
    const found = await asked()
    assert.deepEqual(
      found.map(({ path }) => path),
      [
        '/',
        '/shop',
        '/categories/ceramics',
        '/collections/new',
        '/brands/doria',
        '/pages/about',
        '/products/first',
        '/products/second',
        '/products/third',
      ],
    )
    assert.equal(found.at(-1).changedAt, '2026-11-02T00:00:00Z')
  })

  it('are all or none', async () => {
    const { SitemapBrands: _brands, ...others } = LISTS
    lists = others
    await assert.rejects(asked)
  })
})
