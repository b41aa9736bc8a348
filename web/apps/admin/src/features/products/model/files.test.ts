import { describe, expect, it } from 'vitest'
import { filesIn, moved, slideCount, slideNumber } from './files'

const image = { __typename: 'Image' as const }
const film = { __typename: 'Video' as const, id: 'mdf_1', fileName: 'a.mp4', sizeBytes: 1, altText: null, poster: null }
const paper = { __typename: 'Document' as const, id: 'mdf_2', fileName: 'a.pdf', sizeBytes: 1, altText: null }

describe('files of a product', () => {
  it('know their places among the pictures', () => {
    expect(filesIn([image, film, image, paper]).map(({ fileId, position }) => [fileId, position])).toEqual([
      ['mdf_1', 1],
      ['mdf_2', 3],
    ])
  })

  it('are counted as shoppers see them, without downloads', () => {
    expect([0, 1, 2, 3].map((position) => slideNumber([image, paper, film, image], position))).toEqual([1, 1, 2, 3])
    expect(slideCount([image, paper, film, image])).toBe(3)
  })

  it('move past pictures, and past downloads that nobody sees there', () => {
    expect(moved([image, film, paper], 'mdf_1', -1)).toEqual([
      { fileId: 'mdf_1', position: 0 },
      { fileId: 'mdf_2', position: 2 },
    ])
    expect(moved([film, paper, image], 'mdf_1', 1)).toEqual([
      { fileId: 'mdf_2', position: 0 },
      { fileId: 'mdf_1', position: 2 },
    ])
    expect(moved([image, film, paper], 'mdf_1', 1)).toEqual([
      { fileId: 'mdf_1', position: 1 },
      { fileId: 'mdf_2', position: 2 },
    ])
  })
})
