import { useQuery } from '@apollo/client/react'
import { Button, Field, Modal, Skeleton } from '@stoa/ui'
import { ImagePlus } from 'lucide-react'
import { useRef, useState } from 'react'
import { Failed } from '../../../shared/failed'
import { IssueList } from '../../../shared/issue-list'
import { usePaused } from '../../../shared/use-paused'
import { MediaAssetsDocument } from '../api/media-assets.generated'
import type { MediaChoiceFragment } from '../api/media-choice.generated'
import { useUpload } from '../model/use-upload'

const PAGE = 40

/** Chooses a picture of the library, or takes a new one into it. */
export function PicturePicker({ onClose, onPick }: { onClose: () => void; onPick: (picture: MediaChoiceFragment) => void }) {
  const [text, setText] = useState('')
  const file = useRef<HTMLInputElement>(null)
  const { upload, problems, isUploading } = useUpload()
  const query = usePaused(text.trim())
  const { data, previousData, error, refetch } = useQuery(MediaAssetsDocument, {
    variables: { first: PAGE, filter: query ? { query } : null },
    fetchPolicy: 'cache-and-network',
  })
  const pictures = (data ?? previousData)?.mediaAssets.nodes
  const add = async (files: readonly File[]) => {
    if ((await upload(files)).length > 0) void refetch()
  }
  return (
    <Modal isOpen wide onOpenChange={onClose} title="Choose a picture">
      <div className="mb-4 flex flex-wrap items-end gap-3">
        <div className="min-w-48 flex-1">
          <Field
            isSmall
            label="Search pictures"
            type="search"
            value={text}
            maxLength={200}
            onChange={({ target }) => setText(target.value)}
          />
        </div>
        <input
          ref={file}
          type="file"
          multiple
          accept="image/jpeg,image/png,image/webp"
          aria-label="Upload pictures"
          className="sr-only"
          tabIndex={-1}
          onChange={(event) => {
            void add([...(event.target.files ?? [])])
            event.target.value = ''
          }}
        />
        <Button size="sm" busy={isUploading} onClick={() => file.current?.click()}>
          <ImagePlus className="size-4" strokeWidth={1.75} aria-hidden="true" /> Upload
        </Button>
      </div>
      <IssueList messages={problems} />
      <div className="min-h-72">
        {error && !pictures ? (
          <Failed onRetry={() => void refetch()} />
        ) : !pictures ? (
          <Skeleton className="h-72 rounded-button" />
        ) : pictures.length === 0 ? (
          <p className="py-10 text-center text-ink-2">No pictures found. Upload JPEG, PNG or WebP files, up to 20 MB each.</p>
        ) : (
          <ul className="grid grid-cols-2 gap-3 sm:grid-cols-4">
            {pictures.map((picture) => (
              <li key={picture.id}>
                <button
                  type="button"
                  onClick={() => onPick(picture)}
                  className="block w-full rounded-button border p-2 text-left hover:border-ink hover:bg-surface-2"
                >
                  <img
                    src={picture.image.thumb}
                    alt=""
                    loading="lazy"
                    className="aspect-square w-full rounded-field bg-surface-2 object-cover"
                  />
                  <span className="mt-1.5 block truncate text-xs">{picture.title ?? picture.fileName}</span>
                </button>
              </li>
            ))}
          </ul>
        )}
      </div>
    </Modal>
  )
}
