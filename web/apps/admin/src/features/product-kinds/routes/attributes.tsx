import { useQuery } from '@apollo/client/react'
import { Button } from '@stoa/ui'
import { Plus } from 'lucide-react'
import { useState } from 'react'
import { Link, useNavigate } from 'react-router'
import { type ListColumn, ListPage } from '../../../shared/list-page'
import { paths } from '../../../shared/paths'
import { pageOf, useTableState } from '../../../shared/table-state'
import { useViewer } from '../../session'
import { AttributeDefinitionsDocument, type AttributeDefinitionsQuery } from '../api/attribute-definitions.generated'
import { NewAttributeDialog } from '../components/new-attribute-dialog'
import { kindWord } from '../model/words'

type Row = AttributeDefinitionsQuery['attributeDefinitions']['nodes'][number]

const PAGE = 25
const type = ({ kind, unit }: Row) => (unit ? `${kindWord(kind)}, ${unit}` : kindWord(kind))
const filter = ({ isFilterable }: Row) => (isFilterable ? 'Yes' : 'No')

const columns: readonly ListColumn<Row>[] = [
  {
    key: 'name',
    header: 'Attribute',
    text: ({ name }) => name,
    cell: ({ id, name, key }) => (
      <>
        <Link
          to={paths.attribute(id)}
          className="-my-1 block py-1 max-w-80 truncate rounded-field font-medium underline-offset-4 hover:underline max-md:max-w-[44vw]"
        >
          {name}
        </Link>
        <span className="block max-w-80 truncate text-ink-2 max-md:max-w-[44vw]">{key}</span>
      </>
    ),
  },
  { key: 'type', header: 'Type', text: type, cell: type },
  { key: 'filter', header: 'Filter in the shop', isMinor: true, text: filter, cell: filter },
]

/** What products can be described by. */
export function Component() {
  const navigate = useNavigate()
  const mayWrite = useViewer().may('PRODUCTS_WRITE')
  const { state } = useTableState()
  const [isNew, setNew] = useState(false)
  const { data, previousData, loading, error, refetch } = useQuery(AttributeDefinitionsDocument, {
    variables: { ...pageOf(state, PAGE), query: state.query || null },
    fetchPolicy: 'cache-and-network',
  })
  const attributes = (data ?? previousData)?.attributeDefinitions
  return (
    <>
      <ListPage
        title="Attributes"
        list="attributes"
        columns={columns}
        rows={attributes?.nodes}
        pageInfo={attributes?.pageInfo}
        isLoading={loading && !data}
        error={error}
        onRetry={() => void refetch()}
        keyOf={({ id }) => id}
        nameOf={({ name }) => name}
        onOpen={({ id }) => void navigate(paths.attribute(id))}
        action={
          mayWrite && (
            <Button size="sm" kind="primary" onClick={() => setNew(true)}>
              <Plus className="size-4" strokeWidth={1.75} aria-hidden="true" /> New attribute
            </Button>
          )
        }
        searchLabel="Search attributes"
        empty={<p>No attributes yet. They say what products are like, such as their material, and let customers filter by it.</p>}
      />
      {isNew && <NewAttributeDialog onClose={() => setNew(false)} onDone={(id) => void navigate(paths.attribute(id))} />}
    </>
  )
}
