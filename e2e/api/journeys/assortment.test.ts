import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { before, describe, it } from 'node:test'
import {
  AttributeDefinitionCreateDocument,
  CategoryCreateDocument,
  CategoryMoveDocument,
  ChangeHistoryDocument,
  CollectionCreateDocument,
  CollectionRulesPreviewDocument,
  CollectionRulesSetDocument,
  MetafieldsSetDocument,
  ProductAttributesSetDocument,
  ProductBulkUpdateDocument,
  ProductCreateDocument,
  ProductDuplicateDocument,
  ProductKindCreateDocument,
  ProductPublishDocument,
  ProductUpdateDocument,
  ProductVariantUpdateDocument,
} from '../generated/admin.ts'
import { CollectionPageDocument, ProductPageDocument, RouteDocument } from '../generated/storefront.ts'
import { eventually } from '../support/shop.ts'
import { importCsv, staff } from '../support/staff.ts'
import { Visitor } from '../support/visitor.ts'

describe('assortment', () => {
  const guest = new Visitor()
  let member: Visitor

  before(async () => {
    member = await staff()
  })

  /** A draft in two sizes. */
  async function create(more: { tags?: string[]; categoryId?: string } = {}) {
    const { productCreate } = await member.run(ProductCreateDocument, {
      input: {
        title: `Shirt ${randomUUID()}`,
        variants: ['S', 'M'].map((value) => ({ options: [{ name: 'Size', value }], price: '19.90' })),
        ...more,
      },
    })
    assert.deepEqual(productCreate.userErrors, [])
    assert.ok(productCreate.product)
    return productCreate.product
  }

  async function publish(id: string, expectedVersion: number, publishAt?: string) {
    const { productPublish } = await member.run(ProductPublishDocument, { input: { id, expectedVersion, publishAt } })
    assert.deepEqual(productPublish.userErrors, [])
    assert.ok(productPublish.product)
    return productPublish.product
  }

  async function shown(slug: string) {
    return (await guest.run(ProductPageDocument, { slug })).product ?? undefined
  }

  it('shows a product when its date comes, and no sooner', async () => {
    const draft = await create()
    const planned = await publish(draft.id, draft.version, new Date(Date.now() + 3000).toISOString())
    assert.equal(planned.status, 'DRAFT')
    assert.ok(planned.publishAt)
    assert.equal(await shown(draft.slug), undefined)

    const product = await eventually('the product', () => shown(draft.slug))

    assert.deepEqual(product.variantMatrix.options, [{ name: 'Size', values: ['S', 'M'] }])
    const { changeHistory } = await member.run(ChangeHistoryDocument, { objectId: draft.id })
    assert.deepEqual(changeHistory.nodes.map((change) => change.source), ['SCHEDULE', 'STAFF', 'STAFF'])
  })

  it('merges what does not overlap and names what does', async () => {
    const product = await create()
    const variantId = product.variants[0]?.id ?? ''
    const input = { id: product.id, expectedVersion: product.version }
    const title = await member.run(ProductUpdateDocument, { input: { ...input, title: 'First' } })
    const price = await member.run(ProductVariantUpdateDocument, { input: { id: variantId, expectedVersion: product.version, price: '17.00' } })
    const late = await member.run(ProductUpdateDocument, { input: { ...input, title: 'Second' } })

    assert.deepEqual(title.productUpdate.userErrors, [])
    assert.deepEqual(price.productVariantUpdate.userErrors, [])
    const [error] = late.productUpdate.userErrors
    assert.ok(error?.__typename === 'ConflictError')
    assert.equal(error.currentVersion, product.version + 2)
    const [field] = error.fields
    assert.deepEqual([field?.field, field?.yours, field?.current, field?.source], ['title', 'Second', 'First', 'STAFF'])
    assert.match(field?.changedBy?.id ?? '', /^stf_/)
  })

  it('tells an edit from what an import changed', async () => {
    const handle = `e2e-${randomUUID()}`
    const csv = (name: string) =>
      `Handle,Title,Option1 Name,Option1 Value,Variant Price,Published\n${handle},${name},Title,Default Title,5.00,true\n`
    await importCsv(member, csv('From the file'))
    const product = await eventually('the product', () => shown(handle))
    await importCsv(member, csv('From the file again'))

    const { productUpdate } = await member.run(ProductUpdateDocument, { input: { id: product.id, expectedVersion: 1, title: 'Mine' } })

    const [error] = productUpdate.userErrors
    assert.ok(error?.__typename === 'ConflictError')
    assert.deepEqual([error.fields[0]?.current, error.fields[0]?.source], ['From the file again', 'IMPORT'])
  })

  it('sends visitors of an old address on and follows a moved category', async () => {
    const names = [`Clothes ${randomUUID()}`, `Shirts ${randomUUID()}`]
    const made = []
    for (const name of names) {
      const { categoryCreate } = await member.run(CategoryCreateDocument, { input: { name } })
      assert.deepEqual(categoryCreate.userErrors, [])
      assert.ok(categoryCreate.category)
      made.push(categoryCreate.category)
    }
    const [clothes, shirts] = made
    assert.ok(clothes && shirts)
    const draft = await create({ categoryId: shirts.id })
    await publish(draft.id, draft.version)

    const { categoryMove } = await member.run(CategoryMoveDocument, { input: { id: shirts.id, expectedVersion: 1, parentId: clothes.id } })
    assert.deepEqual(categoryMove.userErrors, [])
    const slug = `${draft.slug}-new`
    const { productUpdate } = await member.run(ProductUpdateDocument, { input: { id: draft.id, expectedVersion: draft.version, slug } })
    assert.deepEqual(productUpdate.userErrors, [], 'publishing and moving touched other fields')

    const product = await eventually('the product', () => shown(slug))
    assert.deepEqual(product.category?.breadcrumbs.map((step) => step.name), names)
    const { route } = await guest.run(RouteDocument, { path: `/products/${draft.slug}` })
    assert.ok(route?.__typename === 'Redirect')
    assert.equal(route.targetUrl, `/products/${slug}`)
  })

  it('fills a collection by rules and follows the products', async () => {
    const tag = `tag-${randomUUID()}`
    const draft = await create({ tags: [tag] })
    await publish(draft.id, draft.version)
    const other = await create()
    await publish(other.id, other.version)
    const { collectionRulesPreview } = await member.run(CollectionRulesPreviewDocument, { match: 'ALL', rules: [{ tag }] })
    assert.equal(collectionRulesPreview?.productCount, 1)

    const { collectionCreate } = await member.run(CollectionCreateDocument, { input: { title: tag } })
    const id = collectionCreate.collection?.id ?? ''
    const { collectionRulesSet } = await member.run(CollectionRulesSetDocument, { input: { id, expectedVersion: 1, rules: [{ tag }] } })
    assert.deepEqual(collectionRulesSet.userErrors, [])
    const { productBulkUpdate } = await member.run(ProductBulkUpdateDocument, {
      input: { rows: [{ id: other.id, expectedVersion: other.version, tags: [tag] }] },
    })
    assert.deepEqual(productBulkUpdate.userErrors, [])

    await eventually('both products in the collection', async () => {
      const { collection } = await guest.run(CollectionPageDocument, { slug: tag })
      return collection?.products.nodes.length === 2 ? collection : undefined
    })
  })

  it('describes a product by what its kind has, and multiplies it', async () => {
    const key = `k${randomUUID().slice(0, 8)}`
    const { attributeDefinitionCreate } = await member.run(AttributeDefinitionCreateDocument, {
      input: { key, name: 'Length', kind: 'NUMBER', unit: 'cm' },
    })
    const attributeId = attributeDefinitionCreate.attributeDefinition?.id ?? ''
    const { productKindCreate } = await member.run(ProductKindCreateDocument, { input: { name: key, attributeIds: [attributeId] } })
    const draft = await create()
    const { productAttributesSet } = await member.run(ProductAttributesSetDocument, {
      input: {
        id: draft.id,
        expectedVersion: draft.version,
        productKindId: productKindCreate.productKind?.id,
        values: [{ attributeId, number: '72.5' }],
      },
    })
    assert.deepEqual(productAttributesSet.userErrors, [])
    const { metafieldsSet } = await member.run(MetafieldsSetDocument, {
      input: { ownerId: draft.id, metafields: [{ namespace: 'erp', key: 'article', value: '4711' }] },
    })
    assert.deepEqual(metafieldsSet.userErrors, [])

    const { productDuplicate } = await member.run(ProductDuplicateDocument, { input: { id: draft.id } })
    assert.deepEqual(productDuplicate.userErrors, [])
    assert.ok(productDuplicate.product)
    await publish(productDuplicate.product.id, 1)

    const copy = await eventually('the copy', () => shown(productDuplicate.product?.slug ?? ''))
    const [attribute] = copy.attributes
    assert.ok(attribute?.__typename === 'NumberAttribute')
    assert.deepEqual([attribute.number, attribute.definition.unit], ['72.5', 'cm'])
    assert.ok(copy.variants.every((variant) => variant.sku === null))
  })
})
