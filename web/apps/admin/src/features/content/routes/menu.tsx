import { useQuery } from '@apollo/client/react'
import { Skeleton } from '@stoa/ui'
import { useParams } from 'react-router'
import { Failed } from '../../../shared/failed'
import { Heading } from '../../../shared/heading'
import { paths } from '../../../shared/paths'
import { useLocales } from '../../../shared/use-locales'
import { useTitle } from '../../../shared/use-title'
import { useViewer } from '../../session'
import { MenuDetailsDocument } from '../api/menu-details.generated'
import type { MenuTreeFragment } from '../api/menu-tree.generated'
import { MenuForm } from '../components/menu-form'
import { MenuVersions } from '../components/menu-versions'

const newMenu = (handle: string): MenuTreeFragment => ({ __typename: 'Menu', handle, version: 0, entries: [] })

/** One menu with all of its items. */
export function Component() {
  const { handle = '' } = useParams()
  const mayWrite = useViewer().may('CONTENT_WRITE')
  const [locale] = useLocales()
  const { data, error, refetch } = useQuery(MenuDetailsDocument, {
    // Titles are written in the shop's own language, whatever the browser's is.
    variables: { handle, locale },
    skip: !locale,
    fetchPolicy: 'no-cache',
  })
  useTitle(handle)
  if (error && !data) return <Failed onRetry={() => void refetch()} />
  if (!data)
    return (
      <div className="desk py-6">
        <Skeleton className="h-96 rounded-card" />
      </div>
    )
  const menu = data.menu ?? newMenu(handle)
  return (
    <div className="desk py-6">
      <Heading back={{ to: paths.menus, name: 'Menus' }} title={handle} />
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-5 lg:grid-cols-[minmax(0,1fr)_300px]">
        <MenuForm key={handle} menu={menu} mayWrite={mayWrite} onSaved={async () => (await refetch()).data?.menu} />
        {menu.version > 0 && <MenuVersions handle={handle} version={menu.version} mayWrite={mayWrite} onChanged={() => void refetch()} />}
      </div>
    </div>
  )
}
