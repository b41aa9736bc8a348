import { useAct } from '../../../shared/use-act'
import { MediaUploadCompleteDocument } from '../api/media-upload-complete.generated'
import { isKnown, useSending } from './use-sending'

const MOST_MB = 20

/** A picture that has just been taken in. */
export interface Taken {
  assetId: string
  altText: null
}

/** Takes pictures into the library. */
export function useUpload() {
  const { act } = useAct(MediaUploadCompleteDocument)
  return useSending<Taken>({
    mostOf: () => MOST_MB,
    what: 'a supported picture',
    complete: async (uploadId) => {
      const done = await act({ input: { uploadId } })
      return done?.asset ? { taken: { assetId: done.asset.id, altText: null }, isKnown: isKnown(done) } : null
    },
  })
}
