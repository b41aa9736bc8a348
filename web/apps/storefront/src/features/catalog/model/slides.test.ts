import { describe, expect, it } from 'vitest'
import { papersOf, slidesOf } from './slides'

const picture = (url: string) => ({
  __typename: 'Image' as const,
  url,
  altText: null,
  width: 4,
  height: 5,
  srcSet: null,
  dominantColor: null,
})
const film = { __typename: 'Video' as const, url: 'film', altText: null, poster: null }
const paper = { __typename: 'Document' as const, url: 'care', title: 'Care', sizeBytes: 1 }
const image = { __typename: 'Image' as const }

describe('slides', () => {
  it('stand as the shop has them, without what is saved', () => {
    const slides = slidesOf({ images: [picture('one'), picture('two')], media: [image, paper, film, image] })
    expect(slides.map(({ kind, url }) => `${kind} ${url}`)).toEqual(['picture one', 'film film', 'picture two'])
  })

  it('are none where there is nothing', () => {
    expect(slidesOf({ images: [], media: [paper] })).toEqual([])
  })
})

describe('papers', () => {
  it('are what is saved', () => {
    expect(papersOf([image, paper, film])).toEqual([paper])
  })
})
