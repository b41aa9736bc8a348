import { useQuery } from '@apollo/client/react'
import { Link, useNavigate } from 'react-router'
import { day } from '../../../shared/format'
import { type ListColumn, ListPage } from '../../../shared/list-page'
import { paths } from '../../../shared/paths'
import { pageOf, useTableState } from '../../../shared/table-state'
import { useViewer } from '../../session'
import type { MediaFileRowFragment as Row } from '../api/media-file-row.generated'
import { MediaFilesDocument, type MediaFilesQueryVariables } from '../api/media-files.generated'
import { FileButton } from '../components/file-button'
import { FileThumb } from '../components/file-thumb'
import { UploadList } from '../components/upload-list'
import { kindName, sizeName } from '../model/file-draft'
import { useFileUpload } from '../model/use-file-upload'

const PAGE = 25
const KINDS = ['VIDEO', 'MODEL_3D', 'DOCUMENT'] as const
const nameOf = ({ title, fileName }: Row) => title ?? fileName

const columns: readonly ListColumn<Row>[] = [
  {
    key: 'name',
    header: 'File',
    text: nameOf,
    cell: (row) => (
      <span className="flex items-center gap-3 md:min-w-48">
        <FileThumb kind={row.kind} thumb={row.poster?.image.thumb} className="size-10" />
        <span className="min-w-0">
          <Link to={paths.file(row.id)} className="wrap-anywhere rounded-field py-1 font-medium underline-offset-4 hover:underline">
            {nameOf(row)}
          </Link>
          <span className="block text-ink-2 md:hidden">
            {kindName(row.kind)}, {sizeName(row.sizeBytes)}
          </span>
        </span>
      </span>
    ),
  },
  { key: 'kind', header: 'Kind', isMinor: true, text: ({ kind }) => kindName(kind), cell: ({ kind }) => kindName(kind) },
  {
    key: 'size',
    header: 'Size',
    align: 'end',
    isMinor: true,
    text: ({ sizeBytes }) => sizeBytes,
    cell: ({ sizeBytes }) => <span className="whitespace-nowrap">{sizeName(sizeBytes)}</span>,
  },
  { key: 'added', header: 'Added', isMinor: true, text: ({ createdAt }) => createdAt, cell: ({ createdAt }) => day(createdAt) },
]

/** Films, models and documents of the shop. */
export function Component() {
  const navigate = useNavigate()
  const mayWrite = useViewer().may('PRODUCTS_WRITE')
  const { state } = useTableState()
  const { upload, uploads, forget, isUploading } = useFileUpload()
  const kinds = KINDS.filter((kind) => state.filters.kind?.includes(kind))
  const filter: MediaFilesQueryVariables['filter'] = {
    ...(state.query ? { query: state.query } : {}),
    ...(kinds.length > 0 ? { kinds } : {}),
  }
  const { data, previousData, loading, error, refetch } = useQuery(MediaFilesDocument, {
    variables: { ...pageOf(state, PAGE), filter },
    fetchPolicy: 'cache-and-network',
  })
  const files = (data ?? previousData)?.mediaFiles
  const add = async (chosen: readonly File[]) => {
    if ((await upload(chosen)).length > 0) void refetch()
  }
  return (
    <ListPage
      title="Videos and files"
      list="files"
      columns={columns}
      rows={files?.nodes}
      pageInfo={files?.pageInfo}
      isLoading={loading && !data}
      error={error}
      onRetry={() => void refetch()}
      keyOf={({ id }) => id}
      nameOf={nameOf}
      onOpen={({ id }) => void navigate(paths.file(id))}
      searchLabel="Search videos and files"
      filters={[{ name: 'kind', label: 'Kind', options: KINDS.map((kind) => ({ value: kind, label: kindName(kind) })) }]}
      action={mayWrite && <FileButton isPrimary isBusy={isUploading} onFiles={(chosen) => void add(chosen)} />}
      above={<UploadList uploads={uploads} isUploading={isUploading} onClose={forget} />}
      empty={<p>No videos or files yet. Upload MP4 or WebM videos up to 128 MB, GLB models up to 64 MB, PDF documents up to 32 MB.</p>}
    />
  )
}
