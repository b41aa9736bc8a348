import type { SalesStep } from '@stoa/graphql'
import { Button, type ChartPoint, LineChart, Table } from '@stoa/ui'
import { ChartLine, Download, Table2 } from 'lucide-react'
import { useState } from 'react'
import { download, toCsv } from '../../../shared/csv'
import { Panel } from '../../../shared/panel'
import { formatter, pointsOf, type Report, tableOf } from '../model/metrics'
import { METRICS, type MetricName } from '../model/period'

/** The course of a figure: as a line, or as the same in rows. */
export function CoursePanel({ report, metric, step }: { report: Report; metric: MetricName; step: SalesStep }) {
  const [isTable, setTable] = useState(false)
  const points = pointsOf(report, metric, step)
  const title = `${METRICS[metric]} over time`
  const format = formatter(metric, report.currency)
  const save = () => download(`sales-${report.points[0]?.startsAt.slice(0, 10) ?? 'none'}.csv`, toCsv(tableOf(report)))
  return (
    <Panel
      title={title}
      action={
        <div className="flex gap-1">
          <Button size="sm" kind="quiet" onClick={() => setTable(!isTable)}>
            {isTable ? (
              <ChartLine className="size-4" strokeWidth={1.75} aria-hidden="true" />
            ) : (
              <Table2 className="size-4" strokeWidth={1.75} aria-hidden="true" />
            )}
            {isTable ? 'Show chart' : 'Show table'}
          </Button>
          <Button size="sm" kind="quiet" onClick={save}>
            <Download className="size-4" strokeWidth={1.75} aria-hidden="true" /> Export CSV
          </Button>
        </div>
      }
    >
      {isTable ? (
        <Rows title={title} points={points} format={format} isCompared={report.compared !== null} />
      ) : (
        <>
          <LineChart label={title} points={points} format={format} formatShort={formatter(metric, report.currency, true)} />
          {report.compared && <Legend />}
        </>
      )}
    </Panel>
  )
}

function Legend() {
  return (
    <p aria-hidden="true" className="mt-2 flex flex-wrap gap-x-5 gap-y-1 pl-14 text-ink-2 text-sm">
      <span className="inline-flex items-center gap-2">
        <span className="h-0.5 w-5 rounded-full bg-chart" /> This period
      </span>
      <span className="inline-flex items-center gap-2">
        <span className="w-5 border-chart-compared border-t-2 border-dotted" /> Compared with
      </span>
    </p>
  )
}

function Rows({
  title,
  points,
  format,
  isCompared,
}: {
  title: string
  points: readonly ChartPoint[]
  format: (value: number) => string
  isCompared: boolean
}) {
  const cell = (value: number | null | undefined) => <span className="tabular">{typeof value === 'number' ? format(value) : '–'}</span>
  const columns = [
    { key: 'from', header: 'From', cell: ({ name }: ChartPoint) => name },
    { key: 'value', header: 'This period', align: 'end' as const, cell: ({ value }: ChartPoint) => cell(value) },
    ...(isCompared
      ? [{ key: 'compared', header: 'Compared with', align: 'end' as const, cell: ({ compared }: ChartPoint) => cell(compared) }]
      : []),
  ]
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: whoever has no mouse scrolls the rows by the keyboard.
    <section aria-label={`${title}, table`} tabIndex={0} className="-mx-5 -my-4 max-h-80 overflow-auto">
      <Table label={title} columns={columns} rows={points} keyOf={({ name }) => name} nameOf={({ name }) => name} />
    </section>
  )
}
