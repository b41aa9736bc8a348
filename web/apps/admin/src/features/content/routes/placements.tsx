import { useQuery } from '@apollo/client/react'
import { Button, Field, Modal } from '@stoa/ui'
import { Plus } from 'lucide-react'
import { type FormEvent, useId, useState } from 'react'
import { Link, useNavigate } from 'react-router'
import { count } from '../../../shared/format'
import { type ListColumn, ListPage } from '../../../shared/list-page'
import { paths } from '../../../shared/paths'
import { useViewer } from '../../session'
import { SlotsDocument, type SlotsQuery } from '../api/slots.generated'

type Slot = SlotsQuery['placements'][number]

/** Words of lower-case letters and digits, joined by dots or hyphens. */
const KEY = /^[a-z0-9]+([.-][a-z0-9]+)*$/

const columns: readonly ListColumn<Slot>[] = [
  {
    key: 'key',
    header: 'Placement',
    text: ({ key }) => key,
    cell: ({ key }) => (
      <Link to={paths.placement(key)} className="rounded-field py-1 font-medium underline-offset-4 hover:underline">
        {key}
      </Link>
    ),
  },
  {
    key: 'locales',
    header: 'Languages',
    isMinor: true,
    text: ({ locales }) => locales.join(' '),
    cell: ({ locales }) => <span className="text-ink-2">{locales.join(', ') || '–'}</span>,
  },
  {
    key: 'banners',
    header: 'Banners',
    align: 'end',
    text: ({ banners }) => banners.length,
    cell: ({ banners }) => count(banners.length),
  },
]

/** Slots of the shop and the banners in them. */
export function Component() {
  const navigate = useNavigate()
  const mayWrite = useViewer().may('CONTENT_WRITE')
  const [isNew, setNew] = useState(false)
  const { data, loading, error, refetch } = useQuery(SlotsDocument, { fetchPolicy: 'network-only' })
  return (
    <>
      <ListPage
        title="Placements"
        list="placements"
        columns={columns}
        rows={data?.placements}
        isLoading={loading && !data}
        error={error}
        onRetry={() => void refetch()}
        keyOf={({ key }) => key}
        nameOf={({ key }) => key}
        onOpen={({ key }) => void navigate(paths.placement(key))}
        action={
          mayWrite && (
            <Button size="sm" kind="primary" onClick={() => setNew(true)}>
              <Plus className="size-4" strokeWidth={1.75} aria-hidden="true" /> New placement
            </Button>
          )
        }
        empty={<p>No placements yet. The storefront shows “home.hero” at the top of its first page.</p>}
      />
      {isNew && <NewSlotDialog onClose={() => setNew(false)} onDone={(key) => void navigate(paths.placement(key))} />}
    </>
  )
}

/** A slot comes to be with its first banner. */
function NewSlotDialog({ onClose, onDone }: { onClose: () => void; onDone: (key: string) => void }) {
  const form = useId()
  const [error, setError] = useState('')
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const key = String(new FormData(event.currentTarget).get('key')).trim()
    if (KEY.test(key)) onDone(key)
    else setError('Use lower-case letters and digits, joined by dots or hyphens, such as home.hero.')
  }
  return (
    <Modal
      isOpen
      onOpenChange={onClose}
      title="New placement"
      description="The name by which the storefront asks for it."
      footer={
        <Button kind="primary" size="sm" type="submit" form={form}>
          Continue
        </Button>
      }
    >
      <form id={form} onSubmit={submit}>
        <Field isSmall label="Name" name="key" maxLength={100} placeholder="home.hero" error={error} />
      </form>
    </Modal>
  )
}
