import { useQuery } from '@apollo/client/react'
import { Field, Modal, Skeleton } from '@stoa/ui'
import { useState } from 'react'
import { Failed } from '../../../shared/failed'
import { IssueList } from '../../../shared/issue-list'
import { usePaused } from '../../../shared/use-paused'
import type { MediaFileRowFragment } from '../api/media-file-row.generated'
import { MediaFilesDocument } from '../api/media-files.generated'
import { kindName, sizeName } from '../model/file-draft'
import { useFileUpload } from '../model/use-file-upload'
import { FileButton } from './file-button'
import { FileThumb } from './file-thumb'

const PAGE = 40

interface Props {
  /** Those that are there already cannot be chosen again. */
  taken: readonly string[]
  onClose: () => void
  onPick: (file: MediaFileRowFragment) => void
}

/** Chooses a film, a model or a document of the library, or takes a new one into it. */
export function FilePicker({ taken, onClose, onPick }: Props) {
  const [text, setText] = useState('')
  const { upload, problems, isUploading } = useFileUpload()
  const query = usePaused(text.trim())
  const { data, previousData, error, refetch } = useQuery(MediaFilesDocument, {
    variables: { first: PAGE, filter: query ? { query } : null },
    fetchPolicy: 'cache-and-network',
  })
  const files = (data ?? previousData)?.mediaFiles.nodes
  const add = async (chosen: readonly File[]) => {
    if ((await upload(chosen)).length > 0) void refetch()
  }
  return (
    <Modal isOpen wide onOpenChange={onClose} title="Choose a video or file">
      <div className="mb-4 flex flex-wrap items-end gap-3">
        <div className="min-w-48 flex-1">
          <Field
            isSmall
            label="Search videos and files"
            type="search"
            value={text}
            maxLength={200}
            onChange={({ target }) => setText(target.value)}
          />
        </div>
        <FileButton isBusy={isUploading} onFiles={(chosen) => void add(chosen)} />
      </div>
      <IssueList messages={problems} />
      <div className="min-h-72">
        {error && !files ? (
          <Failed onRetry={() => void refetch()} />
        ) : !files ? (
          <Skeleton className="h-72 rounded-button" />
        ) : files.length === 0 ? (
          <p className="py-10 text-center text-ink-2">Nothing found. Upload MP4, WebM, GLB or PDF files.</p>
        ) : (
          <ul className="space-y-1">
            {files.map((file) => (
              <li key={file.id}>
                <button
                  type="button"
                  disabled={taken.includes(file.id)}
                  onClick={() => onPick(file)}
                  className="flex w-full items-center gap-3 rounded-button p-2 text-left hover:bg-surface-2 disabled:opacity-40"
                >
                  <FileThumb kind={file.kind} thumb={file.poster?.image.thumb} className="size-11" />
                  <span className="min-w-0 flex-1">
                    <span className="block truncate font-medium">{file.title ?? file.fileName}</span>
                    <span className="block text-ink-2 text-sm">
                      {kindName(file.kind)}, {sizeName(file.sizeBytes)}
                    </span>
                  </span>
                </button>
              </li>
            ))}
          </ul>
        )}
      </div>
    </Modal>
  )
}
