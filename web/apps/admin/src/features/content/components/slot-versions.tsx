import { useQuery } from '@apollo/client/react'
import { toast } from '@stoa/ui'
import { useAct } from '../../../shared/use-act'
import { useAnew } from '../../../shared/use-anew'
import { languageName } from '../../../shared/use-locales'
import { PlacementRestoreDocument } from '../api/placement-restore.generated'
import { PlacementVersionsDocument } from '../api/placement-versions.generated'
import { Versions } from './versions'

interface Props {
  slotKey: string
  version: number
  mayWrite: boolean
  onChanged: () => void
}

/** What a slot was after each of its changes, in all of its languages. */
export function SlotVersions({ slotKey, version: current, mayWrite, onChanged }: Props) {
  const { data, previousData, refetch } = useQuery(PlacementVersionsDocument, {
    variables: { key: slotKey },
    fetchPolicy: 'cache-and-network',
  })
  useAnew(current, refetch)
  const { act, issues, isBusy } = useAct(PlacementRestoreDocument)
  const restore = async (version: number) => {
    if (!(await act({ input: { key: slotKey, expectedVersion: current, version } }))) return
    onChanged()
    toast({ text: `The placement is as in version ${version} again.` })
  }
  const versions = (data ?? previousData)?.placementVersions.nodes ?? []
  return (
    <Versions
      versions={versions.map((one) => ({ ...one, outline: one.locales.map(languageName).join(', ') }))}
      current={current}
      mayRestore={mayWrite}
      isBusy={isBusy}
      messages={issues.map(({ message }) => message)}
      meaning="Customers see it at once, in all languages. The present banners stay among the versions."
      onRestore={restore}
    />
  )
}
