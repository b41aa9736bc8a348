import { useState } from 'react'
import { sendFile } from '../../../shared/send-file'
import { useAct } from '../../../shared/use-act'
import { MediaUploadCompleteDocument } from '../api/media-upload-complete.generated'
import { UploadsCreateDocument } from '../api/uploads-create.generated'

const MOST_BYTES = 20 * 1024 * 1024

/** How far a file is on its way into the library. */
export interface UploadState {
  key: string
  name: string
  /** How much of it is there, 0 to 1. */
  part: number
  state: 'waiting' | 'sending' | 'added' | 'known' | 'refused'
  problem: string
}

/** A picture that has just been taken in. */
export interface Taken {
  assetId: string
  altText: null
}

/** Takes files into the library. One that is refused does not stop the others. */
export function useUpload() {
  const create = useAct(UploadsCreateDocument)
  const complete = useAct(MediaUploadCompleteDocument)
  const [uploads, setUploads] = useState<readonly UploadState[]>([])
  const tell = (key: string, changes: Partial<UploadState>) =>
    setUploads((all) => all.map((one) => (one.key === key ? { ...one, ...changes } : one)))
  const take = async (file: File, key: string): Promise<Taken | null> => {
    const refuse = (problem: string) => {
      tell(key, { state: 'refused', problem })
      return null
    }
    if (file.size > MOST_BYTES) return refuse(`${file.name} is larger than 20 MB.`)
    tell(key, { state: 'sending' })
    const made = await create.act({ input: { files: [{ fileName: file.name, sizeBytes: file.size }] } })
    const upload = made?.uploads[0]
    const isThere = upload && (await sendFile(upload.url, file, (part) => tell(key, { part })))
    if (!isThere) return refuse(`${file.name} could not be uploaded.`)
    const taken = await complete.act({ input: { uploadId: upload.id } })
    if (!taken?.asset) return refuse(`${file.name} is not a supported picture.`)
    tell(key, { part: 1, state: taken.warnings.some(({ code }) => code === 'ALREADY_THERE') ? 'known' : 'added' })
    return { assetId: taken.asset.id, altText: null }
  }
  const upload = async (files: readonly File[]): Promise<Taken[]> => {
    const queue = files.map((file) => ({ file, key: crypto.randomUUID() }))
    setUploads(queue.map(({ file, key }) => ({ key, name: file.name, part: 0, state: 'waiting', problem: '' })))
    const pictures: Taken[] = []
    for (const { file, key } of queue) {
      const taken = await take(file, key)
      if (taken) pictures.push(taken)
    }
    return pictures
  }
  return {
    upload,
    uploads,
    forget: () => setUploads([]),
    problems: uploads.flatMap(({ problem }) => problem || []),
    isUploading: uploads.some(({ state }) => state === 'waiting' || state === 'sending'),
  }
}
