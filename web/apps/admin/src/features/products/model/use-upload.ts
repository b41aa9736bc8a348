import { useState } from 'react'
import { sendFile } from '../../../shared/send-file'
import { useAct } from '../../../shared/use-act'
import { MediaUploadCompleteDocument } from '../api/media-upload-complete.generated'
import { UploadsCreateDocument } from '../api/uploads-create.generated'
import type { Place } from './pictures'

const MOST_BYTES = 20 * 1024 * 1024

/** Takes files into the library. One that is refused does not stop the others. */
export function useUpload() {
  const create = useAct(UploadsCreateDocument)
  const complete = useAct(MediaUploadCompleteDocument)
  const [problems, setProblems] = useState<string[]>([])
  const [isUploading, setUploading] = useState(false)
  const one = async (file: File): Promise<Place | string> => {
    if (file.size > MOST_BYTES) return `${file.name} is larger than 20 MB.`
    const made = await create.act({ input: { files: [{ fileName: file.name, sizeBytes: file.size }] } })
    const upload = made?.uploads[0]
    if (!upload || !(await sendFile(upload.url, file))) return `${file.name} could not be uploaded.`
    const taken = await complete.act({ input: { uploadId: upload.id } })
    return taken?.asset ? { assetId: taken.asset.id, altText: null } : `${file.name} is not a supported picture.`
  }
  const upload = async (files: readonly File[]): Promise<Place[]> => {
    setUploading(true)
    setProblems([])
    const places: Place[] = []
    for (const file of files) {
      const answer = await one(file)
      if (typeof answer === 'string') setProblems((all) => [...all, answer])
      else places.push(answer)
    }
    setUploading(false)
    return places
  }
  return { upload, problems, isUploading }
}
