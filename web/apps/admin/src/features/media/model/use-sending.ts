import { useState } from 'react'
import { sendFile } from '../../../shared/send-file'
import { useAct } from '../../../shared/use-act'
import { UploadsCreateDocument } from '../api/uploads-create.generated'

/** How far a file is on its way into the library. */
export interface UploadState {
  key: string
  name: string
  /** How much of it is there, 0 to 1. */
  part: number
  state: 'waiting' | 'sending' | 'added' | 'known' | 'refused'
  problem: string
}

interface Options<Taken> {
  /** How many megabytes a file may have; null for one that is not taken at all. */
  mostOf: (file: File) => number | null
  /** Takes what was uploaded into the library; null when that was refused. */
  complete: (uploadId: string) => Promise<{ taken: Taken; isKnown: boolean } | null>
  /** What a file is not that is refused, such as `a supported picture`. */
  what: string
}

const MEGABYTE = 1024 * 1024

/** Takes files into the library. One that is refused does not stop the others. */
export function useSending<Taken>({ mostOf, complete, what }: Options<Taken>) {
  const create = useAct(UploadsCreateDocument)
  const [uploads, setUploads] = useState<readonly UploadState[]>([])
  const tell = (key: string, changes: Partial<UploadState>) =>
    setUploads((all) => all.map((one) => (one.key === key ? { ...one, ...changes } : one)))
  const take = async (file: File, key: string): Promise<Taken | null> => {
    const refuse = (problem: string) => {
      tell(key, { state: 'refused', problem })
      return null
    }
    const most = mostOf(file)
    if (most === null) return refuse(`${file.name} is not ${what}.`)
    if (file.size > most * MEGABYTE) return refuse(`${file.name} is larger than ${most} MB.`)
    tell(key, { state: 'sending' })
    const made = await create.act({ input: { files: [{ fileName: file.name, sizeBytes: file.size }] } })
    const upload = made?.uploads[0]
    const isThere = upload && (await sendFile(upload.url, file, (part) => tell(key, { part })))
    if (!isThere) return refuse(`${file.name} could not be uploaded.`)
    const done = await complete(upload.id)
    if (!done) return refuse(`${file.name} is not ${what}.`)
    tell(key, { part: 1, state: done.isKnown ? 'known' : 'added' })
    return done.taken
  }
  const upload = async (files: readonly File[]): Promise<Taken[]> => {
    const queue = files.map((file) => ({ file, key: crypto.randomUUID() }))
    setUploads(queue.map(({ file, key }) => ({ key, name: file.name, part: 0, state: 'waiting', problem: '' })))
    const all: Taken[] = []
    for (const { file, key } of queue) {
      const taken = await take(file, key)
      if (taken) all.push(taken)
    }
    return all
  }
  return {
    upload,
    uploads,
    forget: () => setUploads([]),
    problems: uploads.flatMap(({ problem }) => problem || []),
    isUploading: uploads.some(({ state }) => state === 'waiting' || state === 'sending'),
  }
}

export const isKnown = ({ warnings }: { warnings: readonly { code: string }[] }) => warnings.some(({ code }) => code === 'ALREADY_THERE')
