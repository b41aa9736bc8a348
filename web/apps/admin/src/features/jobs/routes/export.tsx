import { useQuery, useSubscription } from '@apollo/client/react'
import { Badge, Button, buttonStyle, Notice, Skeleton, toast } from '@stoa/ui'
import { Download } from 'lucide-react'
import { useParams } from 'react-router'
import { Failed } from '../../../shared/failed'
import { count, day, moment } from '../../../shared/format'
import { Heading } from '../../../shared/heading'
import { IssueList } from '../../../shared/issue-list'
import { Missing } from '../../../shared/missing'
import { Panel } from '../../../shared/panel'
import { paths } from '../../../shared/paths'
import { useAct } from '../../../shared/use-act'
import { useAnew } from '../../../shared/use-anew'
import { useTitle } from '../../../shared/use-title'
import { BulkExportDocument, type BulkExportQuery } from '../api/bulk-export.generated'
import { BulkExportCancelDocument } from '../api/bulk-export-cancel.generated'
import { BulkExportWatchDocument } from '../api/bulk-export-watch.generated'
import { exportPercent, exportState, isOfPrices } from '../model/jobs'

type Export = NonNullable<BulkExportQuery['bulkExport']>

/** One export as it runs, and its file. */
export function Component() {
  const { id = '' } = useParams()
  const { data, loading, error, refetch } = useQuery(BulkExportDocument, { variables: { id }, fetchPolicy: 'cache-and-network' })
  const bulkExport = data?.bulkExport
  const status = bulkExport?.status
  useTitle(bulkExport?.fileName)
  useSubscription(BulkExportWatchDocument, { variables: { id }, skip: status !== 'RUNNING', ignoreResults: true })
  // The address of the file comes when it is complete.
  useAnew(status, refetch)
  if (bulkExport) return <Details bulkExport={bulkExport} />
  if (error) return <Failed onRetry={() => void refetch()} />
  if (!loading) return <Missing what="export" back={paths.jobs} />
  return (
    <div className="desk py-6">
      <Skeleton className="h-64 rounded-card" />
    </div>
  )
}

function numbersOf(bulkExport: Export): [string, number][] {
  if (isOfPrices(bulkExport))
    return [
      ['Prices', bulkExport.pricesExported],
      ['Variants', bulkExport.variantsExported],
    ]
  return [
    ['Products', bulkExport.productsExported],
    ['Variants', bulkExport.variantsExported],
    ['Products left out', bulkExport.productsLeftOut],
  ]
}

function Details({ bulkExport }: { bulkExport: Export }) {
  const { act, issues, isBusy } = useAct(BulkExportCancelDocument)
  const [word, tone] = exportState(bulkExport)
  const { id, fileName, status, startedAt, endedAt, expiresAt, downloadUrl, failure, productsLeftOut } = bulkExport
  const isRunning = status === 'RUNNING'
  const percent = isRunning ? exportPercent(bulkExport) : 100
  const stop = async () => {
    if (await act({ input: { id } })) toast({ text: 'Export cancelled.' })
  }
  return (
    <div className="desk py-6">
      <Heading
        back={{ to: paths.jobs, name: 'Jobs' }}
        title={fileName}
        badges={<Badge tone={tone}>{word}</Badge>}
        note={`Started ${moment(startedAt)}${endedAt ? `, finished ${moment(endedAt)}` : ''}`}
      >
        {isRunning && (
          <Button size="sm" kind="danger" busy={isBusy} onClick={() => void stop()}>
            Cancel export
          </Button>
        )}
        {downloadUrl && (
          <a href={downloadUrl} className={buttonStyle({ size: 'sm', kind: 'primary' })}>
            <Download className="size-4" strokeWidth={1.75} aria-hidden="true" /> Download
          </a>
        )}
      </Heading>
      <IssueList messages={issues.map(({ message }) => message)} />
      {failure && (
        <Notice kind="bad" className="mb-5">
          {failure}
        </Notice>
      )}
      <Panel title="Progress">
        <progress
          aria-label="Export"
          {...(percent === null ? {} : { value: percent })}
          max={100}
          className="mb-4 h-2 w-full overflow-hidden rounded-full accent-accent"
        />
        <dl className="tabular grid grid-cols-2 gap-4 sm:grid-cols-4">
          {numbersOf(bulkExport).map(([name, value]) => (
            <div key={name}>
              <dt className="text-ink-2 text-sm">{name}</dt>
              <dd className="font-semibold text-xl">{count(value)}</dd>
            </div>
          ))}
        </dl>
        {productsLeftOut > 0 && (
          <p className="mt-4 text-ink-2 text-sm">
            Products with more than three options do not fit this format. Choose JSON Lines for them.
          </p>
        )}
        {expiresAt && <p className="mt-4 text-ink-2 text-sm">The file is kept until {day(expiresAt)}.</p>}
      </Panel>
    </div>
  )
}
