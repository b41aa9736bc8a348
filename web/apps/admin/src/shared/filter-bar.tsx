import { Button, Checkbox, useShortcuts } from '@stoa/ui'
import { ChevronDown, Search, X } from 'lucide-react'
import { Popover } from 'radix-ui'
import { useEffect, useRef, useState } from 'react'
import { useTableState } from './table-state'

export interface FilterSpec {
  name: string
  label: string
  options: readonly { value: string; label: string }[]
  /** Where the API takes one value alone. */
  isSingle?: boolean
}

const PAUSE_MS = 250

/** Search and filters above a list; what is chosen stands there to be taken away. */
export function FilterBar({ filters, searchLabel }: { filters: readonly FilterSpec[]; searchLabel?: string }) {
  const { state, change } = useTableState()
  if (filters.length === 0 && !searchLabel) return null
  const chosen = filters.flatMap((filter) =>
    (state.filters[filter.name] ?? []).map((value) => ({
      filter,
      value,
      label: filter.options.find((option) => option.value === value)?.label ?? value,
    })),
  )
  const set = (name: string, values: string[]) => change({ filters: { ...state.filters, [name]: values } })
  return (
    <div className="flex min-h-14 flex-wrap items-center gap-2 px-4 py-2">
      {searchLabel && <SearchField label={searchLabel} />}
      {filters.map((filter) => (
        <Filter
          key={filter.name}
          filter={filter}
          values={state.filters[filter.name] ?? []}
          onChange={(values) => set(filter.name, values)}
        />
      ))}
      {chosen.map(({ filter, value, label }) => (
        <button
          key={`${filter.name}-${value}`}
          type="button"
          aria-label={`Remove filter ${filter.label}: ${label}`}
          className="inline-flex h-8 items-center gap-1.5 rounded-full bg-surface-3 px-3 text-sm hover:bg-surface-2"
          onClick={() =>
            set(
              filter.name,
              (state.filters[filter.name] ?? []).filter((one) => one !== value),
            )
          }
        >
          {label} <X className="size-3.5" strokeWidth={1.75} aria-hidden="true" />
        </button>
      ))}
    </div>
  )
}

function SearchField({ label }: { label: string }) {
  const { state, change } = useTableState()
  const [text, setText] = useState(state.query)
  const field = useRef<HTMLInputElement>(null)
  const wanted = useRef(state.query)
  useEffect(() => {
    // Back and saved views change the address from outside.
    if (state.query !== wanted.current) setText(state.query)
    wanted.current = state.query
  }, [state.query])
  const write = () => {
    if (text.trim() === wanted.current) return
    wanted.current = text.trim()
    change({ query: text.trim() })
  }
  const latest = useRef(write)
  latest.current = write
  useEffect(() => {
    if (text.trim() === wanted.current) return
    const timer = setTimeout(() => latest.current(), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [text])
  useShortcuts({
    '/': (event) => {
      event.preventDefault()
      field.current?.select()
    },
  })
  return (
    <label className="relative min-w-52 flex-1 md:max-w-80">
      <span className="sr-only">{label}</span>
      <Search className="absolute top-2.5 left-3 size-4 text-ink-3" strokeWidth={1.75} aria-hidden="true" />
      <input
        ref={field}
        type="search"
        value={text}
        placeholder={label}
        maxLength={100}
        onChange={(event) => setText(event.target.value)}
        // Else the address would be written when who has chosen a row is on the way to it, and bring them back.
        onBlur={write}
        className="h-9 w-full rounded-field border border-line-strong bg-surface pr-3 pl-9 text-sm placeholder:text-ink-3"
      />
    </label>
  )
}

function Filter({ filter, values, onChange }: { filter: FilterSpec; values: string[]; onChange: (values: string[]) => void }) {
  const toggle = (value: string) => {
    const without = values.filter((one) => one !== value)
    onChange(without.length < values.length ? without : filter.isSingle ? [value] : [...values, value])
  }
  return (
    <Popover.Root>
      <Popover.Trigger asChild>
        <Button size="sm">
          {filter.label} <ChevronDown className="size-4" strokeWidth={1.75} aria-hidden="true" />
        </Button>
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          align="start"
          sideOffset={6}
          aria-label={filter.label}
          className="z-40 max-h-80 min-w-48 overflow-y-auto rounded-button border bg-surface p-2 text-ink text-sm shadow-2 outline-none"
        >
          {filter.options.map(({ value, label }) => (
            <label key={value} className="flex min-h-8 items-center gap-2.5 rounded-field px-2 hover:bg-surface-2">
              <Checkbox checked={values.includes(value)} onChange={() => toggle(value)} /> {label}
            </label>
          ))}
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  )
}
