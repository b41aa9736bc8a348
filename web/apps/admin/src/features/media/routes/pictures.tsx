import { useQuery } from '@apollo/client/react'
import { Button, cn, Skeleton } from '@stoa/ui'
import { ImagePlus } from 'lucide-react'
import { useRef } from 'react'
import { Link } from 'react-router'
import { Failed } from '../../../shared/failed'
import { FilterBar } from '../../../shared/filter-bar'
import { Pages } from '../../../shared/pages'
import { paths } from '../../../shared/paths'
import { pageOf, useTableState } from '../../../shared/table-state'
import { useTitle } from '../../../shared/use-title'
import { useViewer } from '../../session'
import { MediaAssetsDocument } from '../api/media-assets.generated'
import type { MediaChoiceFragment } from '../api/media-choice.generated'
import { DropZone } from '../components/drop-zone'
import { UploadList } from '../components/upload-list'
import { useUpload } from '../model/use-upload'

const PAGE = 40

/** All pictures of the shop. */
export function Component() {
  const mayWrite = useViewer().may('PRODUCTS_WRITE')
  const { state } = useTableState()
  const file = useRef<HTMLInputElement>(null)
  const { upload, uploads, forget, isUploading } = useUpload()
  const { data, previousData, loading, error, refetch } = useQuery(MediaAssetsDocument, {
    variables: { ...pageOf(state, PAGE), filter: state.query ? { query: state.query } : null },
    fetchPolicy: 'cache-and-network',
  })
  useTitle('Media')
  const library = (data ?? previousData)?.mediaAssets
  const add = async (files: readonly File[]) => {
    if (isUploading || files.length === 0) return
    if ((await upload(files)).length > 0) void refetch()
  }
  return (
    <div className="desk py-6">
      <header className="mb-4 flex flex-wrap items-center justify-between gap-3">
        <h1 className="font-semibold text-[22px]">Media</h1>
        {mayWrite && (
          <>
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
            <Button size="sm" kind="primary" busy={isUploading} onClick={() => file.current?.click()}>
              <ImagePlus className="size-4" strokeWidth={1.75} aria-hidden="true" /> Upload pictures
            </Button>
          </>
        )}
      </header>
      <UploadList uploads={uploads} isUploading={isUploading} onClose={forget} />
      <DropZone disabled={!mayWrite} onFiles={(files) => void add(files)}>
        <section aria-label="Media" className="card min-w-0 overflow-hidden">
          <FilterBar filters={[]} searchLabel="Search pictures" />
          {error && !library ? (
            <Failed onRetry={() => void refetch()} />
          ) : (
            <Grid pictures={library?.nodes} isStale={loading && !data} isNarrowed={state.query !== ''} mayWrite={mayWrite} />
          )}
          <Pages shown={library?.nodes.length ?? 0} pageInfo={library?.pageInfo} />
        </section>
      </DropZone>
    </div>
  )
}

interface GridProps {
  pictures: readonly MediaChoiceFragment[] | undefined
  isStale: boolean
  isNarrowed: boolean
  mayWrite: boolean
}

const GRID = 'grid grid-cols-2 gap-4 border-t p-4 sm:grid-cols-3 lg:grid-cols-5 xl:grid-cols-6'

function Grid({ pictures, isStale, isNarrowed, mayWrite }: GridProps) {
  if (!pictures)
    return (
      <div aria-busy="true" className={GRID}>
        {Array.from({ length: 12 }, (_, index) => (
          <Skeleton key={index} className="aspect-square rounded-button" />
        ))}
      </div>
    )
  if (pictures.length === 0)
    return (
      <p className="border-t px-6 py-20 text-center text-ink-2">
        {isNarrowed
          ? 'No pictures match your search.'
          : `No pictures yet.${mayWrite ? ' Drop JPEG, PNG or WebP files here, up to 20 MB each.' : ''}`}
      </p>
    )
  return (
    <ul className={cn(GRID, isStale && 'opacity-60')}>
      {pictures.map((picture) => (
        <li key={picture.id} className="min-w-0">
          <Link to={paths.picture(picture.id)} className="group block rounded-button">
            <img
              src={picture.image.thumb}
              alt=""
              loading="lazy"
              className="aspect-square w-full rounded-button border bg-surface-2 object-cover transition-opacity group-hover:opacity-85"
            />
            <span className="mt-2 block truncate font-medium text-sm group-hover:underline">{picture.title ?? picture.fileName}</span>
            <span className={cn('block truncate text-xs', picture.altTexts.length > 0 ? 'text-ink-2' : 'text-warn')}>
              {picture.altTexts[0]?.text ?? 'No alt text'}
            </span>
          </Link>
        </li>
      ))}
    </ul>
  )
}
