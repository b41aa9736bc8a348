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

/** The same files, one of them in another place: it stands there, the others go aside. */
export function moved(media: readonly Media[], fileId: string, by: number): FilePlace[] {
  const from = media.findIndex((one) => one.__typename !== 'Image' && one.id === fileId)
  const next = [...media]
  next.splice(Math.max(0, from + by), 0, ...next.splice(from, 1))
  return filesIn(next).map(({ fileId, position }) => ({ fileId, position }))
}
