import { useQuery, useSubscription } from '@apollo/client/react'
import { Badge, Button, buttonStyle, Notice, Skeleton, toast } from '@stoa/ui'
import { Download } from 'lucide-react'
import { useParams } from 'react-router'
import { download, toCsv } from '../../../shared/csv'
import { Failed } from '../../../shared/failed'
import { count, moment } from '../../../shared/format'
import { Heading } from '../../../shared/heading'
import { IssueList } from '../../../shared/issue-list'
import { Missing } from '../../../shared/missing'
import { Panel } from '../../../shared/panel'
import { paths } from '../../../shared/paths'
import { useAct } from '../../../shared/use-act'
import { useAnew } from '../../../shared/use-anew'
import { useTitle } from '../../../shared/use-title'
import { BulkImportDocument, type BulkImportQuery } from '../api/bulk-import.generated'
import { BulkImportCancelDocument } from '../api/bulk-import-cancel.generated'
import { BulkImportWatchDocument } from '../api/bulk-import-watch.generated'
import { importState, numbersOf, progress } from '../model/states'

/** One import as it runs: how far it is, and what is wrong with which row. */
export function Component() {
  const { id = '' } = useParams()
  const { data, loading, error, refetch } = useQuery(BulkImportDocument, { variables: { id }, fetchPolicy: 'cache-and-network' })
  const bulkImport = data?.bulkImport
  useTitle(bulkImport?.fileName)
  useSubscription(BulkImportWatchDocument, { variables: { id }, skip: bulkImport?.status !== 'RUNNING', ignoreResults: true })
  // The address of what was left out comes when it has ended.
  useAnew(bulkImport?.status, refetch)
  if (bulkImport) return <ImportDetails bulkImport={bulkImport} />
  if (error) return <Failed onRetry={() => void refetch()} />
  if (!loading) return <Missing what="import" back={paths.imports} />
  return (
    <div className="desk py-6">
      <Skeleton className="h-64 rounded-card" />
    </div>
  )
}

type Import = NonNullable<BulkImportQuery['bulkImport']>

function ImportDetails({ bulkImport }: { bulkImport: Import }) {
  const { act, issues, isBusy } = useAct(BulkImportCancelDocument)
  const [word, tone] = importState(bulkImport.status, bulkImport.rowsSkipped)
  const isRunning = bulkImport.status === 'RUNNING'
  const stop = async () => {
    if (await act({ input: { id: bulkImport.id } })) toast({ text: 'Import cancelled. Rows already processed are kept.' })
  }
  return (
    <div className="desk py-6">
      <Heading
        back={{ to: paths.imports, name: 'Imports' }}
        title={bulkImport.fileName}
        badges={
          <>
            <Badge tone={tone}>{word}</Badge>
            {bulkImport.isDryRun && <Badge tone="info">Dry run</Badge>}
          </>
        }
        note={`Started ${moment(bulkImport.startedAt)}${bulkImport.endedAt ? `, finished ${moment(bulkImport.endedAt)}` : ''}`}
      >
        {isRunning && (
          <Button size="sm" kind="danger" busy={isBusy} onClick={() => void stop()}>
            Cancel import
          </Button>
        )}
      </Heading>
      <IssueList messages={issues.map(({ message }) => message)} />
      {bulkImport.failure && (
        <Notice kind="bad" className="mb-5">
          {bulkImport.failure}
        </Notice>
      )}
      <div className="space-y-5">
        <Panel title="Progress">
          <progress
            aria-label="Rows processed"
            value={isRunning ? progress(bulkImport.rowsRead, bulkImport.rowsTotal) : 100}
            max={100}
            className="mb-4 h-2 w-full overflow-hidden rounded-full accent-accent"
          />
          <dl className="tabular grid grid-cols-2 gap-4 sm:grid-cols-5">
            {numbersOf(bulkImport).map(([name, value]) => (
              <div key={name}>
                <dt className="text-ink-2 text-sm">{name}</dt>
                <dd className="font-semibold text-xl">{count(value)}</dd>
              </div>
            ))}
          </dl>
        </Panel>
        {bulkImport.rowErrors.length > 0 && <RowErrors bulkImport={bulkImport} />}
      </div>
    </div>
  )
}

function RowErrors({ bulkImport }: { bulkImport: Import }) {
  const errors = bulkImport.rowErrors
  const save = () => {
    const lines = errors.map(({ row, column, value, message }) => [row, column ?? '', value ?? '', message])
    download(`errors-${bulkImport.fileName}`, toCsv([['Row', 'Column', 'Value', 'Message'], ...lines]))
  }
  return (
    <Panel
      title="Errors"
      action={
        <div className="flex flex-wrap gap-2">
          {bulkImport.failedRowsUrl && (
            <a href={bulkImport.failedRowsUrl} className={buttonStyle({ size: 'sm' })}>
              <Download className="size-4" strokeWidth={1.75} aria-hidden="true" /> Download rows to mend
            </a>
          )}
          <Button size="sm" onClick={save}>
            <Download className="size-4" strokeWidth={1.75} aria-hidden="true" /> Export CSV
          </Button>
        </div>
      }
    >
      <div className="-mx-5 -my-4 overflow-x-auto">
        <table aria-label="Skipped rows" className="w-full text-sm">
          <thead>
            <tr className="border-b bg-surface-2 text-left text-ink-2">
              {['Row', 'Column', 'Value', 'Error'].map((name) => (
                <th key={name} scope="col" className="px-5 py-2 font-medium">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {errors.map(({ row, column, value, message }) => (
              <tr key={`${row}-${column}-${message}`} className="border-b last:border-b-0">
                <td className="tabular px-5 py-2.5">{row}</td>
                <td className="px-5 py-2.5">{column ?? '–'}</td>
                <td className="max-w-60 truncate px-5 py-2.5 text-ink-2">{value ?? '–'}</td>
                <td className="px-5 py-2.5">{message}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Panel>
  )
}
