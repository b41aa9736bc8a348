import type { MediaFileKind, MediaFileUpdateInput } from '@stoa/graphql'
import { decimal } from '../../../shared/format'
import type { MediaChoiceFragment } from '../api/media-choice.generated'
import type { MediaFileDetailsFragment } from '../api/media-file-details.generated'
import { changesOf as saidOf, withText } from './picture-draft'

/** The picture that stands for a file, small and as large as it is. */
export interface Poster {
  id: string
  thumb: string
  url: string
}

export const posterOf = ({ id, image: { thumb, url } }: MediaChoiceFragment): Poster => ({ id, thumb, url })

/** What is said of a film, a model or a document, as it is written. */
export interface FileDraft {
  title: string
  tags: string
  altTexts: Readonly<Record<string, string>>
  posterAssetId: Poster | null
}

export const draftOf = ({ title, tags, altTexts, poster }: MediaFileDetailsFragment): FileDraft => ({
  title: title ?? '',
  tags: tags.join(', '),
  altTexts: altTexts.reduce<Readonly<Record<string, string>>>((texts, { locale, text }) => withText(texts, locale, text), {}),
  posterAssetId: poster && posterOf(poster),
})

/** As the API takes it, of what was changed alone. */
export function changesOf({ posterAssetId, ...said }: Partial<FileDraft>): Omit<MediaFileUpdateInput, 'id' | 'expectedVersion'> {
  return { ...saidOf(said), ...(posterAssetId !== undefined && { posterAssetId: posterAssetId?.id ?? null }) }
}

const NAMES: Readonly<Record<MediaFileKind, string>> = { VIDEO: 'Video', MODEL_3D: '3D model', DOCUMENT: 'Document' }

export const kindName = (kind: MediaFileKind) => NAMES[kind] ?? 'File'

const KILOBYTE = 1_000

/** As people say it, at least a kilobyte. */
export function sizeName(bytes: number): string {
  const kilobytes = Math.max(1, Math.round(bytes / KILOBYTE))
  if (kilobytes < KILOBYTE) return `${kilobytes} kB`
  return `${decimal(kilobytes / KILOBYTE)} MB`
}
