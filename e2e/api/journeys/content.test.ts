import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { before, describe, it } from 'node:test'
import {
  ContentPageCreateDocument,
  ContentPageDeleteDocument,
  ContentPageDetailsDocument,
  ContentPagePreviewCreateDocument,
  ContentPagePublishDocument,
  ContentPageRestoreDocument,
  ContentPageUpdateDocument,
  MenuRestoreDocument,
  MenuSetDocument,
  MenuVersionsDocument,
  PlacementSetDocument,
  RedirectCreateDocument,
} from '../generated/admin.ts'
import { ContentPageDocument, MenuDocument, PlacementDocument, RouteDocument, StorefrontConfigDocument } from '../generated/storefront.ts'
import { newCustomer } from '../support/buyer.ts'
import { eventually } from '../support/shop.ts'
import { putOnSale, staff, type Goods } from '../support/staff.ts'
import { Visitor } from '../support/visitor.ts'

describe('content', () => {
  const guest = new Visitor()
  let member: Visitor
  let goods: Goods

  before(async () => {
    member = await staff()
    goods = await putOnSale(member, { price: '12.00', quantity: 10 })
  })

  /** A page as a draft, with a product in it. */
  async function write(title: string) {
    const { contentPageCreate } = await member.run(ContentPageCreateDocument, {
      input: {
        title,
        blocks: [{ richText: { html: '<p>Since 1999.</p><script>alert(1)</script>' } }, { productList: { heading: 'Ours', productIds: [goods.productId] } }],
      },
    })
    assert.deepEqual(contentPageCreate.userErrors, [])
    assert.ok(contentPageCreate.contentPage)
    return contentPageCreate.contentPage
  }

  async function publish(id: string, expectedVersion: number) {
    const { contentPagePublish } = await member.run(ContentPagePublishDocument, { input: { id, expectedVersion } })
    assert.deepEqual(contentPagePublish.userErrors, [])
  }

  async function shown(handle: string, more: { previewToken?: string; locale?: string } = {}) {
    return (await guest.run(ContentPageDocument, { handle, ...more })).contentPage
  }

  it('goes from a draft over a preview to everybody, by its path and from the menu', async () => {
    const title = `About us ${randomUUID()}`
    const page = await write(title)
    assert.equal(await shown(page.handle), null)

    const { contentPagePreviewCreate } = await member.run(ContentPagePreviewCreateDocument, { input: { id: page.id, hours: 1 } })
    const preview = await shown(page.handle, { previewToken: contentPagePreviewCreate.preview?.token ?? '' })
    assert.equal(preview?.title, title)

    await publish(page.id, 1)
    const published = await eventually('the page', async () => (await shown(page.handle)) ?? undefined)
    const [text, products] = published.blocks
    assert.deepEqual(text, { __typename: 'RichTextBlock', html: '<p>Since 1999.</p>' })
    assert.ok(products?.__typename === 'ProductListBlock')
    assert.deepEqual(products.products.map((product) => product.slug), [goods.slug])

    const { route } = await guest.run(RouteDocument, { path: `/pages/${page.handle}/?from=mail` })
    assert.deepEqual(route, { __typename: 'ContentPage', id: page.id, handle: page.handle })

    const handle = `main-${randomUUID()}`
    const { menuSet } = await member.run(MenuSetDocument, {
      input: {
        handle,
        expectedVersion: 0,
        items: [
          { title: 'Shop', items: [{ title: 'The mug', target: { productId: goods.productId } }] },
          { title: 'About', translations: [{ locale: 'de', title: 'Über uns' }], target: { pageId: page.id } },
        ],
      },
    })
    assert.deepEqual(menuSet.userErrors, [])
    const { menu } = await guest.run(MenuDocument, { handle, locale: 'de-AT' })
    assert.deepEqual(menu?.items.map((item) => [item.title, item.url]), [
      ['Shop', null],
      ['Über uns', `/pages/${page.handle}`],
    ])
    assert.equal(menu?.items[0]?.items[0]?.url, `/products/${goods.slug}`)

    const emptied = await member.run(MenuSetDocument, { input: { handle, expectedVersion: 1, items: [] } })
    assert.deepEqual(emptied.menuSet.userErrors, [])
    const { menuVersions } = await member.run(MenuVersionsDocument, { handle })
    assert.deepEqual(menuVersions.nodes.map((version) => [version.version, version.outline]), [
      [2, ''],
      [1, 'Shop (The mug), Über uns'],
    ])
    assert.ok(menuVersions.nodes.every((version) => version.changedBy?.id))
    const restored = await member.run(MenuRestoreDocument, { input: { handle, expectedVersion: 2, version: 1 } })
    assert.deepEqual(restored.menuRestore.userErrors, [])

    const gone = await member.run(ContentPageDeleteDocument, { input: { id: page.id, expectedVersion: 2 } })
    assert.deepEqual(gone.contentPageDelete.userErrors, [])
    await eventually('the end of the page', async () => ((await shown(page.handle)) === null ? true : undefined))
    const without = await eventually('the menu without it', async () => {
      const { menu: now } = await guest.run(MenuDocument, { handle })
      return now?.items.length === 1 ? now : undefined
    })
    assert.equal(without.items[0]?.title, 'Shop')
    const back = await member.run(ContentPageRestoreDocument, { input: { id: page.id, expectedVersion: 3, version: 2 } })
    assert.deepEqual(back.contentPageRestore.userErrors, [])
    const { contentPage } = await member.run(ContentPageDetailsDocument, { id: page.id })
    assert.equal(contentPage?.title, title)
  })

  it('speaks more than one language', async () => {
    const page = await write(`Help ${randomUUID()}`)
    const { contentPageUpdate } = await member.run(ContentPageUpdateDocument, {
      input: { id: page.id, expectedVersion: 1, locale: 'de', title: 'Hilfe' },
    })
    assert.deepEqual(contentPageUpdate.userErrors, [])
    await publish(page.id, 2)
    const german = await eventually('the page', async () => (await shown(page.handle, { locale: 'de-CH' })) ?? undefined)
    assert.equal(german.title, 'Hilfe')
    assert.equal(german.localizedFrom, 'de')
    assert.equal((await shown(page.handle, { locale: 'fr' }))?.localizedFrom, 'en')
  })

  it('sends visitors of an old path on', async () => {
    const fromPath = `/old-${randomUUID()}`
    const input = { fromPath, targetUrl: `/products/${goods.slug}` }
    assert.deepEqual((await member.run(RedirectCreateDocument, { input })).redirectCreate.userErrors, [])
    const { route } = await guest.run(RouteDocument, { path: fromPath })
    assert.deepEqual(route, { __typename: 'Redirect', targetUrl: `/products/${goods.slug}`, statusCode: 301 })
    for (const path of ['/%00', `/products/../${goods.slug}`, '//evil.example', `/${'a'.repeat(10_000)}`]) {
      assert.equal((await guest.run(RouteDocument, { path })).route, null)
    }
  })

  it('shows a banner while it is its time', async () => {
    const key = `home.hero-${randomUUID()}`
    const { placementSet } = await member.run(PlacementSetDocument, {
      input: {
        key,
        expectedVersion: 0,
        banners: [
          { block: { hero: { title: 'Autumn', link: { url: `/products/${goods.slug}`, label: 'Look' } } } },
          { block: { hero: { title: 'Winter' } }, publishAt: new Date(Date.now() + 3_600_000).toISOString() },
        ],
      },
    })
    assert.deepEqual(placementSet.userErrors, [])
    const { placement } = await guest.run(PlacementDocument, { key })
    assert.deepEqual(placement?.blocks.map((block) => block.__typename === 'HeroBlock' && block.title), ['Autumn'])
  })

  it('shows a banner to those it is for, and tells clients what the shop is set up with', async () => {
    const key = `home.hero-${randomUUID()}`
    const { placementSet } = await member.run(PlacementSetDocument, {
      input: {
        key,
        expectedVersion: 0,
        banners: [
          { block: { hero: { title: 'Join us' } }, audience: { customers: 'GUESTS' } },
          { block: { hero: { title: 'Welcome back' } }, audience: { customers: 'SIGNED_IN', markets: ['home'] } },
        ],
      },
    })
    assert.deepEqual(placementSet.userErrors, [])
    const { visitor: customer } = await newCustomer('banner')
    for (const [visitor, title] of [
      [guest, 'Join us'],
      [customer, 'Welcome back'],
    ] as const) {
      const { placement } = await visitor.run(PlacementDocument, { key })
      assert.deepEqual(placement?.blocks.map((block) => block.__typename === 'HeroBlock' && block.title), [title])
    }
    const { storefrontConfig } = await guest.run(StorefrontConfigDocument, {})
    assert.equal(storefrontConfig.markets[0]?.handle, 'home')
    assert.ok(storefrontConfig.locales.includes('en'))
    assert.equal(storefrontConfig.limits.pageSize, 100)
  })

  it('is written by staff alone', async () => {
    const { visitor: customer } = await newCustomer('writer')
    for (const [visitor, code] of [
      [guest, 'UNAUTHENTICATED'],
      [customer, 'FORBIDDEN'],
    ] as const) {
      const answer = await visitor.ask(ContentPageCreateDocument, { input: { title: 'Mine' } })
      assert.equal(answer.errors?.[0]?.extensions?.code, code)
    }
  })
})
