import { Button } from '@stoa/ui'
import { FileUp } from 'lucide-react'
import { useRef } from 'react'
import { FILES } from '../model/use-file-upload'

interface Props {
  isBusy: boolean
  isPrimary?: boolean
  onFiles: (files: readonly File[]) => void
}

/** Opens the choice of films, models and documents to upload. */
export function FileButton({ isBusy, isPrimary = false, onFiles }: Props) {
  const file = useRef<HTMLInputElement>(null)
  return (
    <>
      <input
        ref={file}
        type="file"
        multiple
        accept={FILES}
        aria-label="Upload files"
        className="sr-only"
        tabIndex={-1}
        onChange={(event) => {
          onFiles([...(event.target.files ?? [])])
          event.target.value = ''
        }}
      />
      <Button size="sm" {...(isPrimary ? { kind: 'primary' } : {})} busy={isBusy} onClick={() => file.current?.click()}>
        <FileUp className="size-4" strokeWidth={1.75} aria-hidden="true" /> Upload files
      </Button>
    </>
  )
}
