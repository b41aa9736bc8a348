import { useQuery } from '@apollo/client/react'
import { toast } from '@stoa/ui'
import { useAct } from '../../../shared/use-act'
import { useAnew } from '../../../shared/use-anew'
import { ContentPageRestoreDocument } from '../api/content-page-restore.generated'
import { ContentPageVersionsDocument } from '../api/content-page-versions.generated'
import type { PageDetailsFragment } from '../api/page-details.generated'
import { Versions } from './versions'

interface Props {
  page: PageDetailsFragment
  mayWrite: boolean
  onChanged: () => void
}

/** What a page was after each of its changes, to make it the draft again. */
export function VersionsPanel({ page, mayWrite, onChanged }: Props) {
  const { data, previousData, refetch } = useQuery(ContentPageVersionsDocument, {
    variables: { pageId: page.id },
    fetchPolicy: 'cache-and-network',
  })
  useAnew(page.version, refetch)
  const { act, issues, isBusy } = useAct(ContentPageRestoreDocument)
  const restore = async (version: number) => {
    const done = await act({ input: { id: page.id, expectedVersion: page.version, version } })
    if (!done) return
    onChanged()
    toast({ text: `Version ${version} is the draft again.` })
  }
  return (
    <Versions
      versions={(data ?? previousData)?.contentPageVersions.nodes ?? []}
      current={page.version}
      mayRestore={mayWrite && !page.isMirrored}
      isBusy={isBusy}
      messages={issues.map(({ message }) => message)}
      meaning="It becomes the draft. What customers see stays until you publish, and the present draft stays among the versions."
      onRestore={restore}
    />
  )
}
