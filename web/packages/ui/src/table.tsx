import { ArrowDown, ArrowUp } from 'lucide-react'
import { type ComponentProps, type KeyboardEvent, type ReactNode, useRef } from 'react'
import { Checkbox } from './checkbox'
import { cn } from './cn'
import { useShortcuts } from './keyboard'

export interface Column<Row> {
  key: string
  header: string
  cell: (row: Row) => ReactNode
  /** Numbers stand under each other. */
  align?: 'end'
  /** Left out where there is little room; the first column tells the most important of it there. */
  isMinor?: boolean
  /** Left out where there is no plenty of room. */
  isExtra?: boolean
  /** What it is sorted by, when it can be. */
  sortKey?: string
}

export interface Sort {
  field: string
  direction: 'ASC' | 'DESC'
}

interface Props<Row> {
  label: string
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  keyOf: (row: Row) => string
  /** What a row is called, for the box that chooses it. */
  nameOf: (row: Row) => string
  onOpen?: (row: Row) => void
  selected?: ReadonlySet<string>
  onSelect?: (selected: ReadonlySet<string>) => void
  sort?: Sort | null
  onSort?: (sort: Sort) => void
  /** The next answer is on its way; this one stays readable. */
  isStale?: boolean
}

/** Rows with columns. J and K move, X chooses, Enter opens. */
export function Table<Row>(props: Props<Row>) {
  const { label, columns, rows, keyOf, nameOf, onOpen, selected, onSelect, sort, onSort, isStale = false } = props
  const body = useRef<HTMLTableSectionElement>(null)
  const choose = (key: string) => {
    const next = new Set(selected)
    if (!next.delete(key)) next.add(key)
    onSelect?.(next)
  }
  const move = (by: number) => {
    const all = [...(body.current?.querySelectorAll('tr') ?? [])]
    const at = all.findIndex((row) => row.contains(document.activeElement))
    all[at < 0 ? 0 : Math.min(all.length - 1, Math.max(0, at + by))]?.focus()
  }
  const focused = () => {
    const key = document.activeElement?.closest('tr')?.dataset.key
    return rows.find((row) => keyOf(row) === key)
  }
  useShortcuts({
    j: () => move(1),
    k: () => move(-1),
    x: () => {
      const row = focused()
      if (row && onSelect) choose(keyOf(row))
    },
  })
  const openOnEnter = (event: KeyboardEvent<HTMLTableRowElement>, row: Row) => {
    if (event.key === 'Enter' && event.target === event.currentTarget) onOpen?.(row)
  }
  const all = rows.length > 0 && rows.every((row) => selected?.has(keyOf(row)))
  return (
    <table aria-label={label} aria-busy={isStale || undefined} className={cn('w-full border-collapse text-sm', isStale && 'opacity-60')}>
      <thead>
        <tr className="border-y bg-surface-2 text-left text-ink-2">
          {onSelect && (
            <th scope="col" className="w-10 py-2 pl-4">
              <Choice
                aria-label="Select all on this page"
                checked={all}
                isMixed={!all && (selected?.size ?? 0) > 0}
                onChange={() => onSelect(all ? new Set() : new Set(rows.map(keyOf)))}
              />
            </th>
          )}
          {columns.map((column) => (
            <Heading key={column.key} column={column} sort={sort} onSort={onSort} />
          ))}
        </tr>
      </thead>
      <tbody ref={body}>
        {rows.map((row) => {
          const key = keyOf(row)
          return (
            <tr
              key={key}
              data-key={key}
              tabIndex={-1}
              data-chosen={selected?.has(key) || undefined}
              onKeyDown={(event) => openOnEnter(event, row)}
              className="border-b last:border-b-0 hover:bg-surface-2 focus-visible:-outline-offset-2 data-chosen:bg-accent-soft"
            >
              {onSelect && (
                <td className="py-3 pl-4">
                  <Choice aria-label={`Select ${nameOf(row)}`} checked={selected?.has(key) ?? false} onChange={() => choose(key)} />
                </td>
              )}
              {columns.map(({ key: name, cell, align, isMinor, isExtra }) => (
                <td
                  key={name}
                  className={cn('px-4 py-3', align && 'tabular text-right', isMinor && 'max-md:hidden', isExtra && 'max-xl:hidden')}
                >
                  {cell(row)}
                </td>
              ))}
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

/** A box with room around it, for fingers. */
function Choice(props: ComponentProps<typeof Checkbox>) {
  return (
    <label className="-m-2 block w-fit p-2">
      <Checkbox {...props} className="block" />
    </label>
  )
}

function Heading<Row>({ column, sort, onSort }: { column: Column<Row>; sort?: Sort | null; onSort?: (sort: Sort) => void }) {
  const { header, align, isMinor, isExtra, sortKey } = column
  const isSorted = sortKey !== undefined && sort?.field === sortKey
  const Arrow = sort?.direction === 'ASC' ? ArrowUp : ArrowDown
  return (
    <th
      scope="col"
      aria-sort={isSorted ? (sort?.direction === 'ASC' ? 'ascending' : 'descending') : undefined}
      className={cn(
        'whitespace-nowrap px-4 py-2 font-medium',
        align && 'text-right',
        isMinor && 'max-md:hidden',
        isExtra && 'max-xl:hidden',
      )}
    >
      {sortKey && onSort ? (
        <button
          type="button"
          className={cn('group inline-flex items-center gap-1 rounded-field py-1 hover:text-ink', align && 'flex-row-reverse')}
          onClick={() => onSort({ field: sortKey, direction: isSorted && sort?.direction === 'DESC' ? 'ASC' : 'DESC' })}
        >
          {header}
          <Arrow
            className={cn('size-3.5', !isSorted && 'opacity-0 group-hover:opacity-60 group-focus-visible:opacity-60')}
            strokeWidth={1.75}
            aria-hidden="true"
          />
        </button>
      ) : (
        header
      )}
    </th>
  )
}
