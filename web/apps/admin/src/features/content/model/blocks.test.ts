import { expect, test } from 'vitest'
import { blockOf, emptyBlock, inputOf, summaryOf } from './blocks'

const picture = { __typename: 'Image', url: '/media/a.webp', altText: 'A cup', width: 10, height: 20 }
const stored = (block: object) => block as unknown as Parameters<typeof blockOf>[0]
const written = (block: object) => {
  const draft = blockOf(stored(block), 'k')
  return draft && inputOf(draft)
}

test('every kind is written again as it was stored', () => {
  expect(written({ __typename: 'RichTextBlock', html: '<p>Hello</p>' })).toEqual({ richText: { html: '<p>Hello</p>' } })
  const link = { url: '/shop', label: 'Shop' }
  const { __typename, ...image } = picture
  expect(written({ __typename: 'HeroBlock', title: 'Summer', text: null, background: picture, link })).toEqual({
    hero: { title: 'Summer', text: null, background: image, link },
  })
  expect(written({ __typename: 'ImageBlock', image: picture, caption: 'Below', link: null })).toEqual({
    image: { image, caption: 'Below', link: null },
  })
  expect(written({ __typename: 'ProductListBlock', heading: null, products: [], collection: { id: 'col_1' } })).toEqual({
    productList: { heading: null, collectionId: 'col_1' },
  })
  expect(written({ __typename: 'ProductListBlock', heading: 'New', products: [{ id: 'prd_1' }], collection: null })).toEqual({
    productList: { heading: 'New', productIds: ['prd_1'] },
  })
  expect(written({ __typename: 'VideoBlock', url: 'https://vimeo.com/1', title: 'Kiln' })).toEqual({
    video: { url: 'https://vimeo.com/1', title: 'Kiln' },
  })
  expect(written({ __typename: 'FaqBlock', heading: null, questions: [{ question: 'Why?', answerHtml: '<p>So.</p>' }] })).toEqual({
    faq: { heading: null, questions: [{ question: 'Why?', answerHtml: '<p>So.</p>' }] },
  })
})

test('a kind that is not known is told apart from an empty one', () => {
  expect(blockOf(stored({ __typename: 'MapBlock' }), 'k')).toBeNull()
})

test('a block is named by what it says, else by its kind', () => {
  expect(summaryOf({ ...emptyBlock('richText', 'k'), html: '<h2>About</h2><p>us</p>' })).toBe('About us')
  expect(summaryOf(emptyBlock('hero', 'k'))).toBe('Banner')
})
