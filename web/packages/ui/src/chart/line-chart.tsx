import { type KeyboardEvent, type PointerEvent, useState } from 'react'
import { cn } from '../cn'
import { labelled, ticks } from './scale'
import { useWidth } from './use-width'

export interface ChartPoint {
  /** Below the line. */
  label: string
  /** In full. */
  name: string
  /** Null where there is nothing to tell. */
  value: number | null
  comparedName?: string
  compared?: number | null
}

interface Props {
  /** What is shown, for who does not see it. */
  label: string
  points: readonly ChartPoint[]
  format: (value: number) => string
  /** Along the side, where there is little room. */
  formatShort?: (value: number) => string
  height?: number
}

const SIDE = 56
const TOP = 12
const FOOT = 28
const LABEL = 100

/** Values over time, what they are compared with paler behind. One stop of the keyboard; arrows go from point to point. */
export function LineChart({ label, points, format, formatShort = format, height = 260 }: Props) {
  const [ref, width] = useWidth<HTMLDivElement>(640)
  const [active, setActive] = useState<number | null>(null)
  const last = points.length - 1
  const lines = ticks(Math.max(0, ...points.flatMap(({ value, compared }) => [value ?? 0, compared ?? 0])))
  const room = Math.max(1, width - SIDE - 12)
  const x = (index: number) => SIDE + (last > 0 ? (index / last) * room : room / 2)
  const y = (value: number) => TOP + (1 - value / (lines.at(-1) ?? 1)) * (height - TOP - FOOT)
  const isWritten = labelled(points.length, Math.floor(room / LABEL))
  const path = (pick: (point: ChartPoint) => number | null | undefined) => lineOf(points.map(pick), x, y)
  const shown = active !== null ? points[Math.min(active, last)] : undefined

  const onKeyDown = (event: KeyboardEvent) => {
    const at = active ?? last
    const next = { ArrowLeft: at - 1, ArrowDown: at - 1, ArrowRight: at + 1, ArrowUp: at + 1, Home: 0, End: last }[event.key]
    if (event.key === 'Escape') setActive(null)
    if (next === undefined) return
    event.preventDefault()
    setActive(Math.min(last, Math.max(0, next)))
  }
  const onPointerMove = ({ clientX, currentTarget }: PointerEvent) => {
    const along = (clientX - currentTarget.getBoundingClientRect().left - SIDE) / room
    setActive(Math.min(last, Math.max(0, Math.round(along * last))))
  }

  return (
    <div
      ref={ref}
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-orientation="horizontal"
      aria-valuemin={0}
      aria-valuemax={Math.max(0, last)}
      aria-valuenow={active ?? Math.max(0, last)}
      aria-valuetext={told(points[active ?? last], format)}
      className="relative w-full touch-pan-y rounded-field"
      style={{ height }}
      onKeyDown={onKeyDown}
      onFocus={() => setActive((now) => now ?? last)}
      onBlur={() => setActive(null)}
      onPointerMove={onPointerMove}
      onPointerLeave={() => setActive(null)}
    >
      <svg width={width} height={height} aria-hidden="true" className="block overflow-visible">
        {lines.map((line) => (
          <g key={line}>
            <line x1={SIDE} x2={width - 12} y1={y(line)} y2={y(line)} stroke="var(--line)" />
            <text x={SIDE - 10} y={y(line)} dy="0.32em" textAnchor="end" className="tabular fill-ink-3 text-xs">
              {formatShort(line)}
            </text>
          </g>
        ))}
        {points.map(({ label: name, name: key }, index) =>
          isWritten(index) ? (
            <text
              key={key}
              x={x(index)}
              y={height - 6}
              textAnchor={index === 0 ? 'start' : index === last ? 'end' : 'middle'}
              className="fill-ink-3 text-xs"
            >
              {name}
            </text>
          ) : null,
        )}
        <path
          d={path(({ compared }) => compared)}
          fill="none"
          stroke="var(--chart-compared)"
          strokeWidth="2"
          strokeDasharray="2 5"
          strokeLinecap="round"
        />
        <path
          d={path(({ value }) => value)}
          fill="none"
          stroke="var(--chart)"
          strokeWidth="2.25"
          strokeLinejoin="round"
          strokeLinecap="round"
        />
        {shown && active !== null && <Mark point={shown} x={x(Math.min(active, last))} y={y} bottom={height - FOOT} />}
        {last === 0 && active === null && typeof points[0]?.value === 'number' && (
          <circle cx={x(0)} cy={y(points[0].value)} r="4.5" fill="var(--chart)" />
        )}
      </svg>
      {shown && active !== null && <Tip point={shown} format={format} x={x(Math.min(active, last))} width={width} />}
    </div>
  )
}

function Mark({ point, x, y, bottom }: { point: ChartPoint; x: number; y: (value: number) => number; bottom: number }) {
  return (
    <>
      <line x1={x} x2={x} y1={TOP} y2={bottom} stroke="var(--line-strong)" />
      {typeof point.compared === 'number' && (
        <circle cx={x} cy={y(point.compared)} r="4" fill="var(--chart-compared)" stroke="var(--surface)" strokeWidth="2" />
      )}
      {typeof point.value === 'number' && (
        <circle cx={x} cy={y(point.value)} r="5" fill="var(--chart)" stroke="var(--surface)" strokeWidth="2" />
      )}
    </>
  )
}

const TIP = 190

function Tip({ point, format, x, width }: { point: ChartPoint; format: (value: number) => string; x: number; width: number }) {
  const left = x + TIP + 24 > width ? x - TIP - 14 : x + 14
  const lines = [
    { name: point.name, value: point.value, colour: 'bg-chart' },
    { name: point.comparedName, value: point.compared, colour: 'bg-chart-compared' },
  ]
  return (
    <div
      aria-hidden="true"
      className="pointer-events-none absolute top-2 rounded-button border bg-surface p-3 text-sm shadow-2"
      style={{ left: Math.max(0, left), width: TIP }}
    >
      {lines.map(({ name, value, colour }) =>
        name ? (
          <p key={colour} className="flex items-start gap-2 not-last:mb-1.5">
            <span className={cn('mt-1.5 size-2 shrink-0 rounded-full', colour)} />
            <span className="min-w-0">
              <span className="tabular block font-semibold">{typeof value === 'number' ? format(value) : '–'}</span>
              <span className="block text-ink-3 text-xs">{name}</span>
            </span>
          </p>
        ) : null,
      )}
    </div>
  )
}

function told(point: ChartPoint | undefined, format: (value: number) => string): string {
  if (!point) return ''
  const value = (of: number | null | undefined) => (typeof of === 'number' ? format(of) : 'nothing')
  const now = `${point.name}: ${value(point.value)}`
  return point.comparedName ? `${now}; ${point.comparedName}: ${value(point.compared)}` : now
}

/** Broken where there is nothing to tell. */
function lineOf(values: readonly (number | null | undefined)[], x: (index: number) => number, y: (value: number) => number): string {
  let isDrawing = false
  return values
    .map((value, index) => {
      const step = typeof value === 'number' ? `${isDrawing ? 'L' : 'M'}${x(index).toFixed(1)} ${y(value).toFixed(1)}` : ''
      isDrawing = step !== ''
      return step
    })
    .join('')
}
