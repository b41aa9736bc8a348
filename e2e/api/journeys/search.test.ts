import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { before, describe, it } from 'node:test'
import {
  AttributeDefinitionCreateDocument,
  ProductAttributesSetDocument,
  ProductKindCreateDocument,
  ProductTranslationSetDocument,
} from '../generated/admin.ts'
import { ProductSearchDocument, ProductSearchMarkedDocument, SearchSuggestDocument, type ProductSearchQueryVariables } from '../generated/storefront.ts'
import { eventually } from '../support/shop.ts'
import { importCsv, staff } from '../support/staff.ts'
import { Visitor } from '../support/visitor.ts'

/** A word that no other product has, far from all others. */
const mark = `quz${randomUUID().replaceAll('-', '').slice(0, 12)}`
const columns =
  'Handle,Title,Vendor,Type,Published,Option1 Name,Option1 Value,Variant Inventory Tracker,Variant Inventory Qty,Variant Inventory Policy,Variant Price'
const row = (handle: string, title: string, vendor: string, type: string, size: string, quantity: number, price: string) =>
  `${mark}-${handle},${title} ${mark},${vendor} ${mark},${type} ${mark},true,Size,${size},shopify,${quantity},deny,${price}\n`

describe('a shopper who searches', () => {
  const guest = new Visitor()
  const search = async (variables: ProductSearchQueryVariables) => (await guest.run(ProductSearchDocument, variables)).productSearch

  before(async () => {
    const done = await importCsv(
      await staff(),
      `${columns}\n` +
        row('boots', 'Leather Boots', 'Marsell', 'Shoes', '38', 3, '120.00') +
        row('jacket', 'Leather Jacket', 'Cabourn', 'Coats', 'M', 5, '340.00') +
        row('belt', 'Leather Belt', 'Cabourn', 'Accessories', 'M', 0, '60.00'),
    )
    assert.equal(done.status, 'COMPLETED')
    await eventually('the products in the search', async () => {
      const { products } = await search({ query: mark })
      return (products.totalCount ?? 0) >= 3 ? products : undefined
    })
  })

  it('finds by half a word, with a typing error, and is told what was meant', async () => {
    assert.equal((await search({ query: `${mark} leat` })).products.totalCount, 3)
    const misspelt = await search({ query: `lether bots ${mark}` })
    assert.equal(misspelt.products.nodes[0]?.slug, `${mark}-boots`)
    assert.equal(misspelt.didYouMean, `leather boots ${mark}`)
  })

  it('sees what is in stock first', async () => {
    const { products } = await search({ query: `leather ${mark}` })
    assert.equal(products.nodes.at(-1)?.slug, `${mark}-belt`)
  })

  it('narrows by facets, each of which keeps its other choices', async () => {
    const all = await search({ query: mark })
    const brands = all.facets.find((facet) => facet.kind === 'BRAND')
    assert.deepEqual(
      brands?.values.map(({ label, count }) => [label, count]),
      [[`Cabourn ${mark}`, 2], [`Marsell ${mark}`, 1]],
    )
    const marsell = brands?.values[1]?.value ?? ''
    const narrowed = await search({ query: mark, filter: { brandIds: [marsell] } })
    assert.equal(narrowed.products.totalCount, 1)
    assert.equal(narrowed.facets.find((facet) => facet.kind === 'BRAND')?.values.length, 2)
    const inM = await search({ query: mark, options: [{ name: 'Size', values: ['M'] }] })
    assert.equal(inM.products.totalCount, 2)
  })

  it('sees the words that were found, as pieces of text and as HTML', async () => {
    const { products } = (await guest.run(ProductSearchMarkedDocument, { query: `${mark} jacket` })).productSearch
    const found = products.edges[0]?.highlight?.title.parts.filter((part) => part.isMatch).map((part) => part.text)
    assert.deepEqual(found, ['Jacket', mark])
  })

  it('sorts by rating, which nobody has given yet', async () => {
    const sorted = await search({ query: mark, sort: { field: 'RATING', direction: 'DESC' } })
    assert.equal(sorted.products.totalCount, 3)
    assert.equal((await search({ query: mark, ratingMin: '4' })).products.totalCount, 0)
    const wrong = await guest.ask(ProductSearchDocument, { query: mark, ratingMin: '6' })
    assert.equal(wrong.errors?.[0]?.extensions?.code, 'BAD_REQUEST')
  })

  it('is helped while typing', async () => {
    const { searchSuggest } = await guest.run(SearchSuggestDocument, { query: `${mark} jac` })
    assert.deepEqual(searchSuggest.queries, [`${mark} jacket`])
    assert.deepEqual(searchSuggest.products.map((product) => product.slug), [`${mark}-jacket`])
  })

  it('narrows by what products are like', async () => {
    const member = await staff()
    const found = (await search({ query: mark })).products.nodes
    const key = `k${randomUUID().slice(0, 8)}`
    const { attributeDefinitionCreate } = await member.run(AttributeDefinitionCreateDocument, {
      input: {
        key,
        name: 'Colour',
        kind: 'SWATCH',
        isFilterable: true,
        choices: [{ key: 'red', label: 'Red', color: '#aa0000' }, { key: 'blue', label: 'Blue', color: '#0000aa' }],
      },
    })
    assert.deepEqual(attributeDefinitionCreate.userErrors, [])
    const attributeId = attributeDefinitionCreate.attributeDefinition?.id ?? ''
    const { productKindCreate } = await member.run(ProductKindCreateDocument, { input: { name: key, attributeIds: [attributeId] } })
    const colors: Record<string, string[]> = { boots: ['red', 'blue'], jacket: ['red'], belt: ['blue'] }
    for (const [handle, choices] of Object.entries(colors)) {
      const { productAttributesSet } = await member.run(ProductAttributesSetDocument, {
        input: {
          id: found.find((product) => product.slug === `${mark}-${handle}`)?.id ?? '',
          expectedVersion: 1,
          productKindId: productKindCreate.productKind?.id,
          values: [{ attributeId, choices }],
        },
      })
      assert.deepEqual(productAttributesSet.userErrors, [])
    }
    const attributes = [{ key, values: ['red'] }]
    const red = await eventually('the red ones', async () => {
      const answer = await search({ query: mark, attributes })
      return answer.products.totalCount === 2 ? answer : undefined
    })
    const facet = red.facets.find((one) => one.attribute?.key === key)
    assert.equal(facet?.name, 'Colour')
    assert.deepEqual(
      facet?.values.map(({ value, count, isSelected, color }) => [value, count, isSelected, color]),
      [['red', 2, true, '#aa0000'], ['blue', 2, false, '#0000aa']],
    )
  })

  it('is understood in German, by umlauts and other endings', async () => {
    const member = await staff()
    const boots = (await search({ query: `${mark} boots` })).products.nodes[0]
    const title = `Wanderstühle ${mark}`
    const { productTranslationSet } = await member.run(ProductTranslationSetDocument, {
      input: { id: boots?.id ?? '', expectedVersion: 2, locale: 'de', title, descriptionHtml: '<p>Gefütterte Stiefel.</p>' },
    })
    assert.deepEqual(productTranslationSet.userErrors, [])
    const german = new Visitor(undefined, { 'accept-language': 'de-DE,de;q=0.9' })
    for (const query of ['wanderstuhl', 'Wanderstuehle', 'gefütterter stiefel', 'wanderst']) {
      await eventually(`what is found by ${query}`, async () => {
        const { products } = (await german.run(ProductSearchDocument, { query: `${mark} ${query}` })).productSearch
        return products.totalCount === 1 && products.nodes[0]?.title === title ? products : undefined
      })
    }
    const { searchSuggest } = await german.run(SearchSuggestDocument, { query: `${mark} wander` })
    assert.deepEqual(searchSuggest.queries, [`${mark} wanderstuhle`])
  })

  it('gets an answer to anything', async () => {
    for (const query of ['', ' ', '🧥', '((("', 'a:b AND NOT *', 'مرحبا', 'the', '\u0000']) {
      const answer = await guest.ask(ProductSearchDocument, { query })
      assert.equal(answer.errors, undefined, query)
    }
    const long = await guest.ask(ProductSearchDocument, { query: 'x'.repeat(10_000) })
    assert.equal(long.errors?.[0]?.extensions?.code, 'BAD_REQUEST')
  })
})
