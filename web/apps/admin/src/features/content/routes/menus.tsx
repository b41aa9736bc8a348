import { useQuery } from '@apollo/client/react'
import { Button, Field, Modal } from '@stoa/ui'
import { Plus } from 'lucide-react'
import { type FormEvent, useId, useState } from 'react'
import { Link, useNavigate } from 'react-router'
import { type ListColumn, ListPage } from '../../../shared/list-page'
import { paths } from '../../../shared/paths'
import { useLocales } from '../../../shared/use-locales'
import { useViewer } from '../../session'
import { MenusDocument, type MenusQuery } from '../api/menus.generated'

type Row = MenusQuery['menus'][number]

/** Words of lower-case letters and digits, joined by hyphens. */
const HANDLE = /^[a-z0-9]+(-[a-z0-9]+)*$/
const items = ({ items: all }: Row) => all.map(({ title }) => title).join(', ') || '–'

const columns: readonly ListColumn<Row>[] = [
  {
    key: 'handle',
    header: 'Menu',
    text: ({ handle }) => handle,
    cell: ({ handle }) => (
      <Link to={paths.menu(handle)} className="rounded-field py-1 font-medium underline-offset-4 hover:underline">
        {handle}
      </Link>
    ),
  },
  {
    key: 'items',
    header: 'Items',
    text: items,
    cell: (row) => <span className="block max-w-2xl truncate text-ink-2 max-md:max-w-[44vw]">{items(row)}</span>,
  },
]

/** Menus of the shop. */
export function Component() {
  const navigate = useNavigate()
  const mayWrite = useViewer().may('CONTENT_WRITE')
  const [locale] = useLocales()
  const [isNew, setNew] = useState(false)
  const { data, loading, error, refetch } = useQuery(MenusDocument, { variables: { locale }, skip: !locale, fetchPolicy: 'no-cache' })
  return (
    <>
      <ListPage
        title="Menus"
        list="menus"
        columns={columns}
        rows={data?.menus}
        isLoading={loading && !data}
        error={error}
        onRetry={() => void refetch()}
        keyOf={({ handle }) => handle}
        nameOf={({ handle }) => handle}
        onOpen={({ handle }) => void navigate(paths.menu(handle))}
        action={
          mayWrite && (
            <Button size="sm" kind="primary" onClick={() => setNew(true)}>
              <Plus className="size-4" strokeWidth={1.75} aria-hidden="true" /> New menu
            </Button>
          )
        }
        empty={<p>No menus yet. The storefront shows “main” at the top and “footer” at the bottom.</p>}
      />
      {isNew && <NewMenuDialog onClose={() => setNew(false)} onDone={(handle) => void navigate(paths.menu(handle))} />}
    </>
  )
}

/** A menu comes to be with its first item. */
function NewMenuDialog({ onClose, onDone }: { onClose: () => void; onDone: (handle: string) => void }) {
  const form = useId()
  const [error, setError] = useState('')
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const handle = String(new FormData(event.currentTarget).get('handle')).trim()
    if (HANDLE.test(handle)) onDone(handle)
    else setError('Use lower-case letters, digits and hyphens, such as main.')
  }
  return (
    <Modal
      isOpen
      onOpenChange={onClose}
      title="New menu"
      description="The name by which the storefront asks for it."
      footer={
        <Button kind="primary" size="sm" type="submit" form={form}>
          Continue
        </Button>
      }
    >
      <form id={form} onSubmit={submit}>
        <Field isSmall label="Handle" name="handle" maxLength={100} placeholder="main" error={error} />
      </form>
    </Modal>
  )
}
