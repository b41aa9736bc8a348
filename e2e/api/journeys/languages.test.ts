import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { before, describe, it } from 'node:test'
import {
  BrandCreateDocument,
  BrandDeleteDocument,
  BrandTranslationSetDocument,
  BrandUpdateDocument,
  CategoryCreateDocument,
  CategoryTranslationSetDocument,
  ProductAttributesSetDocument,
  ProductCreateDocument,
  ProductKindCreateDocument,
  ProductPreviewCreateDocument,
  ProductPublishDocument,
  ProductTranslationRemoveDocument,
  ProductTranslationSetDocument,
  TranslationCoverageDocument,
  UntranslatedProductsDocument,
  type ProductCreateInput,
} from '../generated/admin.ts'
import {
  BrandPageDocument,
  CartCreateDocument,
  CategoryPageDocument,
  ProductPageDocument,
  ProductPreviewDocument,
  RouteDocument,
} from '../generated/storefront.ts'
import { buy, ready } from '../support/buyer.ts'
import { eventually } from '../support/shop.ts'
import { putOnSale, staff } from '../support/staff.ts'
import { Visitor } from '../support/visitor.ts'

describe('languages, brands and previews', () => {
  const guest = new Visitor()
  let member: Visitor

  before(async () => {
    member = await staff()
  })

  /** A draft in two sizes. */
  async function create(more: Partial<ProductCreateInput> = {}) {
    const { productCreate } = await member.run(ProductCreateDocument, {
      input: {
        title: `Cup ${randomUUID()}`,
        variants: ['S', 'M'].map((value) => ({ options: [{ name: 'Size', value }], price: '19.90' })),
        ...more,
      },
    })
    assert.deepEqual(productCreate.userErrors, [])
    assert.ok(productCreate.product)
    return productCreate.product
  }

  async function publish(id: string, expectedVersion: number) {
    const { productPublish } = await member.run(ProductPublishDocument, { input: { id, expectedVersion } })
    assert.deepEqual(productPublish.userErrors, [])
    assert.ok(productPublish.product)
    return productPublish.product
  }

  it('shows a product, its category and its brand in the language of the visitor', async () => {
    const { brandCreate } = await member.run(BrandCreateDocument, { input: { name: `Northern ${randomUUID()}` } })
    const { categoryCreate } = await member.run(CategoryCreateDocument, { input: { name: `Cups ${randomUUID()}` } })
    const [brand, category] = [brandCreate.brand, categoryCreate.category]
    assert.ok(brand && category)
    const draft = await create({ brandId: brand.id, categoryId: category.id })
    const product = await publish(draft.id, draft.version)
    const told = await member.run(ProductTranslationSetDocument, {
      input: {
        id: product.id,
        expectedVersion: product.version,
        locale: 'de',
        title: 'Tasse',
        options: [{ option: 'Size', name: 'Größe', values: [{ value: 'S', text: 'klein' }] }],
      },
    })
    assert.deepEqual(told.productTranslationSet.userErrors, [])
    const texts = { expectedVersion: 1, locale: 'de' }
    const brandTold = await member.run(BrandTranslationSetDocument, { input: { ...texts, id: brand.id, name: 'Nordisch' } })
    assert.deepEqual(brandTold.brandTranslationSet.userErrors, [])
    const categoryTold = await member.run(CategoryTranslationSetDocument, { input: { ...texts, id: category.id, name: 'Tassen' } })
    assert.deepEqual(categoryTold.categoryTranslationSet.userErrors, [])

    const austrian = guest.speaking('de-AT,de;q=0.9,en;q=0.5')
    const seen = await eventually('the German product', async () => {
      const { product: found } = await austrian.run(ProductPageDocument, { slug: product.slug })
      return found?.localizedFrom === 'de' && found.brand?.name === 'Nordisch' ? found : undefined
    })

    assert.equal(seen.title, 'Tasse')
    assert.deepEqual(seen.locales, ['de', 'en'])
    assert.deepEqual(seen.variants.map((variant) => variant.title), ['klein', 'M'])
    assert.deepEqual(seen.variantMatrix.options, [{ name: 'Größe', values: ['klein', 'M'] }])
    const page = await eventually('the German category', async () => {
      const { category: found } = await austrian.run(CategoryPageDocument, { slug: category.slug })
      return found?.name === 'Tassen' ? found : undefined
    })
    assert.deepEqual(page.products.nodes.map((node) => node.title), ['Tasse'])
    const { product: english } = await guest.speaking('en').run(ProductPageDocument, { slug: product.slug })
    assert.equal(english?.title, draft.title)
  })

  it('names what is in a cart in the language of the visitor', async () => {
    const goods = await putOnSale(member, { price: '10.00', quantity: 5 })
    const { productTranslationSet } = await member.run(ProductTranslationSetDocument, {
      input: { id: goods.productId, expectedVersion: 1, locale: 'de', title: 'Becher' },
    })
    assert.deepEqual(productTranslationSet.userErrors, [])

    const titles = await eventually('the German title', async () => {
      const { cartCreate } = await guest
        .speaking('de')
        .run(CartCreateDocument, { input: { lines: [{ variantId: goods.variantId, quantity: 1 }] } })
      assert.deepEqual(cartCreate.userErrors, [])
      const found = cartCreate.cart?.lines.map((line) => [line.title, line.variant?.product.title])
      return found?.some(([title]) => title === 'Becher') ? found : undefined
    })

    assert.deepEqual(titles, [['Becher', 'Becher']])
  })

  it('writes the order in the language of the buyer, and keeps it', async () => {
    const goods = await putOnSale(member, { price: '10.00', quantity: 5 })
    const { productTranslationSet } = await member.run(ProductTranslationSetDocument, {
      input: { id: goods.productId, expectedVersion: 1, locale: 'de', title: 'Kanne' },
    })
    assert.deepEqual(productTranslationSet.userErrors, [])
    const german = guest.speaking('de')

    const order = await buy(german, await ready(german, [{ variantId: goods.variantId, quantity: 1 }]))

    assert.deepEqual(order.lines.map((line) => line.title), ['Kanne'])
  })

  it('tells what is still to be translated', async () => {
    const draft = await create()
    const locale = 'fo'
    const set = await member.run(ProductTranslationSetDocument, { input: { id: draft.id, expectedVersion: draft.version, locale, title: 'Koppur' } })
    assert.deepEqual(set.productTranslationSet.userErrors, [])

    const { translationCoverage } = await member.run(TranslationCoverageDocument, {})
    const coverage = translationCoverage.find((one) => one.locale === locale)
    assert.ok(coverage && coverage.productsPartial >= 1)
    const { untranslatedProducts } = await member.run(UntranslatedProductsDocument, { locale, first: 1 })
    assert.equal(untranslatedProducts.totalCount, coverage.productsPartial + coverage.productsMissing)

    const version = set.productTranslationSet.product?.version ?? 0
    const removed = await member.run(ProductTranslationRemoveDocument, { input: { id: draft.id, expectedVersion: version, locale } })
    assert.deepEqual(removed.productTranslationRemove.product?.locales, ['en'])
  })

  it('keeps a brand: its page, its moved address, and its end', async () => {
    const { brandCreate } = await member.run(BrandCreateDocument, { input: { name: `Maker ${randomUUID()}`, descriptionHtml: '<p>By hand.</p>' } })
    const brand = brandCreate.brand
    assert.ok(brand)
    const slug = `maker-${randomUUID()}`
    const moved = await member.run(BrandUpdateDocument, { input: { id: brand.id, expectedVersion: 1, slug } })
    assert.deepEqual(moved.brandUpdate.userErrors, [])

    const { brand: page } = await guest.run(BrandPageDocument, { slug })
    assert.equal(page?.seo.description, 'By hand.')
    const target = await eventually('the redirect', async () => {
      const { route } = await guest.run(RouteDocument, { path: `/brands/${brand.slug}` })
      return route?.__typename === 'Redirect' ? route : undefined
    })
    assert.equal(target.targetUrl, `/brands/${slug}`)

    const draft = await create({ brandId: brand.id })
    const refused = await member.run(BrandDeleteDocument, { input: { id: brand.id, expectedVersion: 2 } })
    assert.deepEqual(refused.brandDelete.userErrors.map((error) => error.code), ['IN_USE'])
    assert.ok(draft.id)
  })

  it('shows a draft to who has its token, and sells it to nobody', async () => {
    const draft = await create()
    const { productPreviewCreate } = await member.run(ProductPreviewCreateDocument, { input: { id: draft.id } })
    assert.deepEqual(productPreviewCreate.userErrors, [])
    const previewToken = productPreviewCreate.preview?.token ?? ''

    const { product } = await guest.run(ProductPreviewDocument, { slug: draft.slug, previewToken })
    assert.equal(product?.status, 'DRAFT')
    assert.ok(product.variants.every((variant) => !variant.availability.isBuyable))
    const { product: hidden } = await guest.run(ProductPreviewDocument, { slug: draft.slug, previewToken: `${previewToken}x` })
    assert.equal(hidden, null)
    const lines = [{ variantId: product.variants[0]?.id ?? '', quantity: 1 }]
    const { cartCreate } = await guest.run(CartCreateDocument, { input: { lines } })
    assert.equal(cartCreate.cart, null)
    assert.ok(cartCreate.userErrors.length > 0)
  })

  it('holds products to the options of their kind', async () => {
    const { productKindCreate } = await member.run(ProductKindCreateDocument, {
      input: { name: `Shoes ${randomUUID()}`, attributeIds: [], optionNames: ['Length'] },
    })
    assert.deepEqual(productKindCreate.userErrors, [])
    const draft = await create()

    const { productAttributesSet } = await member.run(ProductAttributesSetDocument, {
      input: { id: draft.id, expectedVersion: draft.version, productKindId: productKindCreate.productKind?.id ?? '' },
    })

    assert.deepEqual(productAttributesSet.userErrors.map((error) => error.code), ['OPTIONS_MISMATCH'])
  })
})
