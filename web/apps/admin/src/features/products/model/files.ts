import type { MediaFileKind } from '@stoa/graphql'
import type { ProductEditingFragment } from '../api/product-editing.generated'

type Media = ProductEditingFragment['media'][number]

export type ShownFile = Exclude<Media, { __typename: 'Image' }>

/** A film, a model or a document, and its place among all that a product shows. */
export interface FilePlace {
  fileId: string
  position: number
}

const KINDS = { Video: 'VIDEO', Model3d: 'MODEL_3D', Document: 'DOCUMENT' } as const

export const kindOf = ({ __typename }: ShownFile): MediaFileKind => KINDS[__typename]

/** Those that stand between the pictures, with their places. */
export const filesIn = (media: readonly Media[]): (FilePlace & { file: ShownFile })[] =>
  media.flatMap((file, position) => (file.__typename === 'Image' ? [] : [{ file, fileId: file.id, position }]))

const isSlide = ({ __typename }: Media) => __typename === 'Image' || __typename === 'Video'

/** As how many-th of what is looked at something stands; downloads do not count. */
export const slideNumber = (media: readonly Media[], position: number) => media.slice(0, position + 1).filter(isSlide).length

export const slideCount = (media: readonly Media[]) => media.filter(isSlide).length

/** The same files, a film of them in the place of the slide before or behind it: it stands there, the others go aside. */
export function moved(media: readonly Media[], fileId: string, by: 1 | -1): FilePlace[] {
  const from = media.findIndex((one) => one.__typename !== 'Image' && one.id === fileId)
  const slides = media.flatMap((one, index) => (isSlide(one) ? [index] : []))
  const to = slides[slides.indexOf(from) + by] ?? from
  const next = [...media]
  next.splice(to, 0, ...next.splice(from, 1))
  return filesIn(next).map(({ fileId, position }) => ({ fileId, position }))
}
