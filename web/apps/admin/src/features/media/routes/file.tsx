import { useQuery } from '@apollo/client/react'
import { buttonStyle, Skeleton } from '@stoa/ui'
import { useParams } from 'react-router'
import { DeleteButton } from '../../../shared/delete-button'
import { Failed } from '../../../shared/failed'
import { day } from '../../../shared/format'
import { Heading } from '../../../shared/heading'
import { Missing } from '../../../shared/missing'
import { paths } from '../../../shared/paths'
import { useAct } from '../../../shared/use-act'
import { useTitle } from '../../../shared/use-title'
import { useViewer } from '../../session'
import { MediaFileDocument } from '../api/media-file.generated'
import { MediaFileDeleteDocument } from '../api/media-file-delete.generated'
import { FileForm } from '../components/file-form'
import { kindName, sizeName } from '../model/file-draft'

/** One film, model or document of the library. */
export function Component() {
  const { id = '' } = useParams()
  const mayWrite = useViewer().may('PRODUCTS_WRITE')
  const { data, loading, error, refetch } = useQuery(MediaFileDocument, { variables: { id }, fetchPolicy: 'cache-and-network' })
  const deletion = useAct(MediaFileDeleteDocument)
  const file = data?.mediaFile
  useTitle(file?.title ?? file?.fileName)
  if (error && !file) return <Failed onRetry={() => void refetch()} />
  if (!file && !loading) return <Missing what="file" back={paths.files} />
  if (!file)
    return (
      <div className="desk py-6">
        <Skeleton className="h-96 rounded-card" />
      </div>
    )
  const name = file.title ?? file.fileName
  return (
    <div className="desk py-6">
      <Heading
        back={{ to: paths.files, name: 'Videos and files' }}
        title={name}
        note={[kindName(file.kind), file.title && file.fileName, sizeName(file.sizeBytes), `added ${day(file.createdAt)}`]
          .filter(Boolean)
          .join(', ')}
      >
        <a href={file.media.url} target="_blank" rel="noreferrer" className={buttonStyle({ size: 'sm' })}>
          Open file
        </a>
        {mayWrite && file.usages.length === 0 && (
          <DeleteButton
            what="file"
            name={name}
            back={paths.files}
            isBusy={deletion.isBusy}
            issues={deletion.issues}
            onDelete={async () => Boolean(await deletion.act({ input: { id, expectedVersion: file.version } }))}
          >
            It cannot be brought back.
          </DeleteButton>
        )}
      </Heading>
      <FileForm key={id} file={file} mayWrite={mayWrite} reread={async () => (await refetch()).data?.mediaFile} />
    </div>
  )
}
