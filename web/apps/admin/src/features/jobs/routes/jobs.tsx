import { useQuery } from '@apollo/client/react'
import { Badge, Button, buttonStyle, type Column, Skeleton, Table } from '@stoa/ui'
import { Download, Upload } from 'lucide-react'
import { useEffect, useState } from 'react'
import { Link, useNavigate } from 'react-router'
import { Failed } from '../../../shared/failed'
import { since } from '../../../shared/format'
import { Panel } from '../../../shared/panel'
import { paths } from '../../../shared/paths'
import { useTitle } from '../../../shared/use-title'
import { IndexPanel } from '../../search'
import { useViewer } from '../../session'
import { RecentJobsDocument } from '../api/recent-jobs.generated'
import { NewExportDialog } from '../components/new-export-dialog'
import { SalesPanel } from '../components/sales-panel'
import { type Job, jobsOf } from '../model/jobs'

const OFTEN_MS = 2_000

const columns: readonly Column<Job>[] = [
  {
    key: 'name',
    header: 'Job',
    cell: ({ name, path, what }) => (
      <>
        <Link
          to={path}
          className="-my-1 block py-1 max-w-80 truncate rounded-field font-medium underline-offset-4 hover:underline max-md:max-w-[40vw]"
        >
          {name}
        </Link>
        <span className="block text-ink-2">{what}</span>
      </>
    ),
  },
  { key: 'state', header: 'Status', cell: ({ state: [word, tone] }) => <Badge tone={tone}>{word}</Badge> },
  { key: 'progress', header: 'Progress', isMinor: true, cell: (job) => <Progress job={job} /> },
  { key: 'started', header: 'Started', align: 'end', isMinor: true, cell: ({ startedAt }) => since(startedAt) },
]

function Progress({ job: { name, status, percent, done } }: { job: Job }) {
  return (
    <div className="min-w-40">
      {status === 'RUNNING' && (
        <progress
          aria-label={`Progress of ${name}`}
          {...(percent === null ? {} : { value: percent })}
          max={100}
          className="mb-1 h-1.5 w-full overflow-hidden rounded-full accent-accent"
        />
      )}
      <span className="tabular text-ink-2">{done}</span>
    </div>
  )
}

/** What the shop does by itself: files that come and go, and what is built anew. */
export function Component() {
  const navigate = useNavigate()
  const { may } = useViewer()
  const [isNew, setNew] = useState(false)
  const { data, error, refetch, startPolling, stopPolling } = useQuery(RecentJobsDocument, {
    variables: { imports: may('PRODUCTS_WRITE') },
    fetchPolicy: 'cache-and-network',
  })
  useTitle('Jobs')
  const jobs = data && jobsOf(data)
  const isRunning = jobs?.some(({ status }) => status === 'RUNNING') ?? false
  useEffect(() => {
    if (!isRunning) return
    startPolling(OFTEN_MS)
    return stopPolling
  }, [isRunning, startPolling, stopPolling])
  return (
    <div className="desk py-6">
      <header className="mb-4 flex flex-wrap items-center justify-between gap-3">
        <h1 className="font-semibold text-[22px]">Jobs</h1>
        <div className="flex flex-wrap gap-2">
          {may('PRODUCTS_WRITE') && (
            <Link to={paths.imports} className={buttonStyle({ size: 'sm' })}>
              <Upload className="size-4" strokeWidth={1.75} aria-hidden="true" /> Imports
            </Link>
          )}
          <Button size="sm" kind="primary" onClick={() => setNew(true)}>
            <Download className="size-4" strokeWidth={1.75} aria-hidden="true" /> New export
          </Button>
        </div>
      </header>
      <div className="space-y-5">
        <Panel title="Imports and exports">
          {error && !jobs ? (
            <Failed onRetry={() => void refetch()} />
          ) : !jobs ? (
            <Skeleton className="h-48 rounded-button" />
          ) : jobs.length === 0 ? (
            <p className="py-6 text-center text-ink-2">Nothing has been imported or exported yet.</p>
          ) : (
            <div className="-mx-5 -my-4 overflow-x-auto">
              <Table
                label="Imports and exports"
                columns={columns}
                rows={jobs}
                keyOf={({ id }) => id}
                nameOf={({ name }) => name}
                onOpen={({ path }) => void navigate(path)}
              />
            </div>
          )}
        </Panel>
        <div className="grid items-start gap-5 lg:grid-cols-2">
          <IndexPanel mayWrite={may('PRODUCTS_WRITE')} />
          {may('SETTINGS_WRITE') && <SalesPanel />}
        </div>
      </div>
      {isNew && <NewExportDialog onClose={() => setNew(false)} onDone={(id) => void navigate(paths.bulkExport(id))} />}
    </div>
  )
}
