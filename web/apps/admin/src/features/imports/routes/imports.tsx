import { useQuery } from '@apollo/client/react'
import type { BulkImportStatus } from '@stoa/graphql'
import { Badge, type Tone } from '@stoa/ui'
import { Link, useNavigate } from 'react-router'
import { count, moment } from '../../../shared/format'
import { type ListColumn, ListPage } from '../../../shared/list-page'
import { Panel } from '../../../shared/panel'
import { paths } from '../../../shared/paths'
import { pageOf, useTableState } from '../../../shared/table-state'
import { BulkImportsDocument, type BulkImportsQuery } from '../api/bulk-imports.generated'
import { ImportForm } from '../components/import-form'
import { importState } from '../model/states'

type Row = BulkImportsQuery['bulkImports']['nodes'][number]

const PAGE = 25

function State({ status, skipped }: { status: BulkImportStatus; skipped: number }) {
  const [word, tone]: [string, Tone] = importState(status, skipped)
  return <Badge tone={tone}>{word}</Badge>
}

const columns: readonly ListColumn<Row>[] = [
  {
    key: 'file',
    header: 'File',
    text: ({ fileName }) => fileName,
    cell: ({ id, fileName, isDryRun }) => (
      <>
        <Link to={paths.bulkImport(id)} className="rounded-field py-1 font-medium underline-offset-4 hover:underline">
          {fileName}
        </Link>
        {isDryRun && <span className="text-ink-2"> · dry run</span>}
      </>
    ),
  },
  {
    key: 'status',
    header: 'Status',
    text: ({ status, rowsSkipped }) => importState(status, rowsSkipped)[0],
    cell: ({ status, rowsSkipped }) => <State status={status} skipped={rowsSkipped} />,
  },
  {
    key: 'made',
    header: 'Created',
    align: 'end',
    isMinor: true,
    text: ({ productsCreated }) => productsCreated,
    cell: ({ productsCreated }) => count(productsCreated),
  },
  {
    key: 'changed',
    header: 'Updated',
    align: 'end',
    isMinor: true,
    text: ({ productsUpdated }) => productsUpdated,
    cell: ({ productsUpdated }) => count(productsUpdated),
  },
  {
    key: 'began',
    header: 'Started',
    align: 'end',
    isMinor: true,
    text: ({ startedAt }) => startedAt,
    cell: ({ startedAt }) => moment(startedAt),
  },
]

/** Files that brought products, and what became of each. */
export function Component() {
  const navigate = useNavigate()
  const { state } = useTableState()
  const { data, previousData, loading, error, refetch } = useQuery(BulkImportsDocument, {
    variables: pageOf(state, PAGE),
    fetchPolicy: 'cache-and-network',
  })
  const imports = (data ?? previousData)?.bulkImports
  return (
    <ListPage
      title="Imports"
      list="imports"
      columns={columns}
      rows={imports?.nodes}
      pageInfo={imports?.pageInfo}
      isLoading={loading && !data}
      error={error}
      onRetry={() => void refetch()}
      keyOf={({ id }) => id}
      nameOf={({ fileName }) => fileName}
      onOpen={({ id }) => void navigate(paths.bulkImport(id))}
      above={
        <Panel title="Import products" className="mb-5">
          <ImportForm contents="products" />
        </Panel>
      }
      empty={<p>No imports yet.</p>}
    />
  )
}
