import { useQuery } from '@apollo/client/react'
import { Button, Field, Modal } from '@stoa/ui'
import { Plus } from 'lucide-react'
import { type FormEvent, useId, useState } from 'react'
import { Link, useNavigate } from 'react-router'
import { IssueList } from '../../../shared/issue-list'
import { byField } from '../../../shared/issues'
import { type ListColumn, ListPage } from '../../../shared/list-page'
import { paths } from '../../../shared/paths'
import { pageOf, useTableState } from '../../../shared/table-state'
import { useAct } from '../../../shared/use-act'
import { useViewer } from '../../session'
import { ProductKindCreateDocument } from '../api/product-kind-create.generated'
import { ProductKindsDocument, type ProductKindsQuery } from '../api/product-kinds.generated'

type Row = ProductKindsQuery['productKinds']['nodes'][number]

const PAGE = 25
const options = ({ optionNames }: Row) => optionNames.join(', ') || 'Any'
const attributes = (row: Row) => row.attributes.map(({ name }) => name).join(', ') || '–'

const columns: readonly ListColumn<Row>[] = [
  {
    key: 'name',
    header: 'Product kind',
    text: ({ name }) => name,
    cell: ({ id, name }) => (
      <Link to={paths.productKind(id)} className="rounded-field py-1 font-medium underline-offset-4 hover:underline">
        {name}
      </Link>
    ),
  },
  { key: 'options', header: 'Options', text: options, cell: options },
  {
    key: 'attributes',
    header: 'Attributes',
    isMinor: true,
    text: attributes,
    cell: (row) => <span className="block max-w-xl truncate text-ink-2">{attributes(row)}</span>,
  },
]

/** Kinds of products: what they can be described by, and which options they have. */
export function Component() {
  const navigate = useNavigate()
  const mayWrite = useViewer().may('PRODUCTS_WRITE')
  const { state } = useTableState()
  const [isNew, setNew] = useState(false)
  const { data, previousData, loading, error, refetch } = useQuery(ProductKindsDocument, {
    variables: { ...pageOf(state, PAGE), query: state.query || null },
    fetchPolicy: 'cache-and-network',
  })
  const kinds = (data ?? previousData)?.productKinds
  return (
    <>
      <ListPage
        title="Product kinds"
        list="product-kinds"
        columns={columns}
        rows={kinds?.nodes}
        pageInfo={kinds?.pageInfo}
        isLoading={loading && !data}
        error={error}
        onRetry={() => void refetch()}
        keyOf={({ id }) => id}
        nameOf={({ name }) => name}
        onOpen={({ id }) => void navigate(paths.productKind(id))}
        action={
          mayWrite && (
            <Button size="sm" kind="primary" onClick={() => setNew(true)}>
              <Plus className="size-4" strokeWidth={1.75} aria-hidden="true" /> New product kind
            </Button>
          )
        }
        searchLabel="Search product kinds"
        empty={<p>No product kinds yet. A kind such as “Shoes” says which attributes and options its products have.</p>}
      />
      {isNew && <NewKindDialog onClose={() => setNew(false)} onDone={(id) => void navigate(paths.productKind(id))} />}
    </>
  )
}

/** A new kind begins with its name; attributes and options follow on its page. */
function NewKindDialog({ onClose, onDone }: { onClose: () => void; onDone: (id: string) => void }) {
  const form = useId()
  const { act, issues, isBusy } = useAct(ProductKindCreateDocument)
  const { fields, rest } = byField(issues, ['name'])
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const done = await act({ input: { name: String(new FormData(event.currentTarget).get('name')).trim(), attributeIds: [] } })
    if (done?.productKind) onDone(done.productKind.id)
  }
  return (
    <Modal
      isOpen
      onOpenChange={onClose}
      title="New product kind"
      description="You add attributes and options in the next step."
      footer={
        <Button kind="primary" size="sm" type="submit" form={form} busy={isBusy}>
          Create product kind
        </Button>
      }
    >
      <IssueList messages={rest} />
      <form id={form} onSubmit={submit}>
        <Field isSmall label="Name" name="name" maxLength={100} placeholder="Shoes" error={fields.name} />
      </form>
    </Modal>
  )
}
