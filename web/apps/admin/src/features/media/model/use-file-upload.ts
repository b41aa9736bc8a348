import { useAct } from '../../../shared/use-act'
import { MediaFileCreateDocument } from '../api/media-file-create.generated'
import type { MediaFileRowFragment } from '../api/media-file-row.generated'
import { isKnown, useSending } from './use-sending'

/** What may be chosen, by the endings of files: browsers have no word for models. */
export const FILES = '.mp4,.webm,.glb,.pdf'

const MOST_MB: Readonly<Record<string, number>> = { mp4: 128, webm: 128, glb: 64, pdf: 32 }

/** Takes films, models and documents into the library. */
export function useFileUpload() {
  const { act } = useAct(MediaFileCreateDocument)
  return useSending<MediaFileRowFragment>({
    mostOf: ({ name }) => MOST_MB[name.slice(name.lastIndexOf('.') + 1).toLowerCase()] ?? null,
    what: 'an intact MP4, WebM, GLB or PDF file',
    complete: async (uploadId) => {
      const done = await act({ input: { uploadId } })
      return done?.file ? { taken: done.file, isKnown: isKnown(done) } : null
    },
  })
}
