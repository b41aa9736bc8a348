import { useQuery } from '@apollo/client/react'
import { Button, buttonStyle, Confirm, Skeleton, toast } from '@stoa/ui'
import { useState } from 'react'
import { useNavigate, useParams } from 'react-router'
import { Failed } from '../../../shared/failed'
import { day } from '../../../shared/format'
import { Heading } from '../../../shared/heading'
import { IssueList } from '../../../shared/issue-list'
import { Missing } from '../../../shared/missing'
import { paths } from '../../../shared/paths'
import { useAct } from '../../../shared/use-act'
import { useTitle } from '../../../shared/use-title'
import { useViewer } from '../../session'
import { MediaAssetDeleteDocument } from '../api/media-asset-delete.generated'
import { MediaAssetDetailsDocument } from '../api/media-asset-details.generated'
import type { PictureDetailsFragment } from '../api/picture-details.generated'
import { PictureForm } from '../components/picture-form'

/** One picture of the library. */
export function Component() {
  const { id = '' } = useParams()
  const mayWrite = useViewer().may('PRODUCTS_WRITE')
  const { data, loading, error, refetch } = useQuery(MediaAssetDetailsDocument, { variables: { id }, fetchPolicy: 'cache-and-network' })
  const picture = data?.mediaAsset
  useTitle(picture?.title ?? picture?.fileName)
  if (error && !picture) return <Failed onRetry={() => void refetch()} />
  if (!picture && !loading) return <Missing what="picture" back={paths.pictures} />
  if (!picture)
    return (
      <div className="desk py-6">
        <Skeleton className="h-96 rounded-card" />
      </div>
    )
  const { width, height, url } = picture.image
  return (
    <div className="desk py-6">
      <Heading
        back={{ to: paths.pictures, name: 'Media' }}
        title={picture.title ?? picture.fileName}
        note={`${picture.fileName}${width && height ? `, ${width} × ${height} pixels` : ''}, added ${day(picture.createdAt)}`}
      >
        <a href={url} target="_blank" rel="noreferrer" className={buttonStyle({ size: 'sm' })}>
          Open original
        </a>
        {mayWrite && picture.usages.length === 0 && <Delete picture={picture} />}
      </Heading>
      <PictureForm key={id} picture={picture} mayWrite={mayWrite} reread={async () => (await refetch()).data?.mediaAsset} />
    </div>
  )
}

function Delete({ picture }: { picture: PictureDetailsFragment }) {
  const navigate = useNavigate()
  const [isAsking, setAsking] = useState(false)
  const { act, issues, isBusy } = useAct(MediaAssetDeleteDocument)
  const remove = async () => {
    if (!(await act({ input: { id: picture.id, expectedVersion: picture.version } }))) return
    await navigate(paths.pictures)
    toast({ text: `${picture.title ?? picture.fileName} deleted.` })
  }
  return (
    <>
      <Button size="sm" kind="danger" onClick={() => setAsking(true)}>
        Delete
      </Button>
      <Confirm
        isOpen={isAsking}
        onOpenChange={setAsking}
        title="Delete this picture?"
        act="Delete picture"
        busy={isBusy}
        onConfirm={() => void remove()}
      >
        <IssueList messages={issues.map(({ message }) => message)} />
        It cannot be brought back. Orders that showed it lose it too.
      </Confirm>
    </>
  )
}
