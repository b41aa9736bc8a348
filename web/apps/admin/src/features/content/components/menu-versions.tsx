import { useQuery } from '@apollo/client/react'
import { toast } from '@stoa/ui'
import { useAct } from '../../../shared/use-act'
import { useAnew } from '../../../shared/use-anew'
import { MenuRestoreDocument } from '../api/menu-restore.generated'
import { MenuVersionsDocument } from '../api/menu-versions.generated'
import { Versions } from './versions'

interface Props {
  handle: string
  version: number
  mayWrite: boolean
  onChanged: () => void
}

/** What a menu was after each of its changes. */
export function MenuVersions({ handle, version: current, mayWrite, onChanged }: Props) {
  const { data, previousData, refetch } = useQuery(MenuVersionsDocument, { variables: { handle }, fetchPolicy: 'cache-and-network' })
  useAnew(current, refetch)
  const { act, issues, isBusy } = useAct(MenuRestoreDocument)
  const restore = async (version: number) => {
    if (!(await act({ input: { handle, expectedVersion: current, version } }))) return
    onChanged()
    toast({ text: `The menu is as in version ${version} again.` })
  }
  return (
    <Versions
      versions={(data ?? previousData)?.menuVersions.nodes ?? []}
      current={current}
      mayRestore={mayWrite}
      isBusy={isBusy}
      messages={issues.map(({ message }) => message)}
      meaning="Customers see it at once. The present menu stays among the versions."
      onRestore={restore}
    />
  )
}
