import { useQuery } from '@apollo/client/react'
import { cn } from '@stoa/ui'
import { CornerDownLeft, Package, Search, ShoppingCart, UserRound } from 'lucide-react'
import { Dialog } from 'radix-ui'
import { type ComponentType, type KeyboardEvent, useState } from 'react'
import { useNavigate } from 'react-router'
import { useViewer } from '../features/session'
import { paths } from '../shared/paths'
import { usePaused } from '../shared/use-paused'
import { PaletteDocument } from './api/palette.generated'
import { groupsFor } from './places'

interface Entry {
  key: string
  name: string
  note: string
  path: string
  icon: ComponentType<{ className?: string; strokeWidth?: number }>
}

/** Places, orders, products and customers, by name: everything is a few letters away. */
export default function Palette({ onClose }: { onClose: () => void }) {
  const navigate = useNavigate()
  const [text, setText] = useState('')
  const [at, setAt] = useState(0)
  const entries = useEntries(text.trim())
  const current = Math.min(at, entries.length - 1)
  const go = (entry: Entry | undefined) => {
    if (!entry) return
    onClose()
    void navigate(entry.path)
  }
  const press = (event: KeyboardEvent) => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (by) {
      event.preventDefault()
      setAt((current + by + entries.length) % Math.max(1, entries.length))
    } else if (event.key === 'Enter') {
      event.preventDefault()
      go(entries[current])
    }
  }
  return (
    <Dialog.Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Dialog.Portal>
        <Dialog.Overlay className="fixed inset-0 z-40 animate-fade-in bg-scrim" />
        <Dialog.Content
          aria-describedby={undefined}
          className="fixed inset-x-4 top-[12vh] z-50 mx-auto max-w-xl animate-fade-in overflow-hidden rounded-card bg-surface text-ink shadow-2 outline-none"
        >
          <Dialog.Title className="sr-only">Search</Dialog.Title>
          <div className="relative border-b">
            <Search className="absolute top-4.5 left-4 size-5 text-ink-3" strokeWidth={1.75} aria-hidden="true" />
            <input
              role="combobox"
              aria-label="Search"
              aria-expanded={entries.length > 0}
              aria-controls="palette"
              aria-activedescendant={entries[current] ? `palette-${entries[current].key}` : undefined}
              value={text}
              maxLength={100}
              placeholder="Search orders, products, customers and pages"
              onChange={(event) => {
                setText(event.target.value)
                setAt(0)
              }}
              onKeyDown={press}
              className="h-14 w-full bg-transparent pr-4 pl-12 text-base outline-none placeholder:text-ink-3"
            />
          </div>
          {entries.length === 0 ? (
            <p className="px-5 py-8 text-center text-ink-2">No results found.</p>
          ) : (
            <div id="palette" role="listbox" aria-label="Results" className="max-h-[50vh] overflow-y-auto p-2">
              {entries.map((entry, index) => (
                // biome-ignore lint/a11y/useKeyWithClickEvents: the arrows and Enter of the field above move and choose.
                <div
                  key={entry.key}
                  id={`palette-${entry.key}`}
                  role="option"
                  aria-selected={index === current}
                  tabIndex={-1}
                  onClick={() => go(entry)}
                  className={cn('flex h-11 cursor-pointer items-center gap-3 rounded-button px-3', index === current && 'bg-surface-3')}
                >
                  <entry.icon className="size-4.5 shrink-0 text-ink-2" strokeWidth={1.75} />
                  <span className="min-w-0 flex-1 truncate">{entry.name}</span>
                  <span className="max-w-48 truncate text-ink-2 text-sm">{entry.note}</span>
                  {index === current && <CornerDownLeft className="size-4 text-ink-2" strokeWidth={1.75} aria-hidden="true" />}
                </div>
              ))}
            </div>
          )}
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  )
}

function useEntries(text: string): Entry[] {
  const { may } = useViewer()
  const query = usePaused(text)
  const { data, previousData } = useQuery(PaletteDocument, {
    variables: {
      query,
      orders: may('ORDERS_READ'),
      products: may('PRODUCTS_READ'),
      customers: may('CUSTOMERS_READ'),
    },
    skip: query.length < 2,
    errorPolicy: 'all',
  })
  const found = query.length < 2 ? undefined : (data ?? previousData)
  const known = groupsFor(may)
    .flatMap(({ places }) => places)
    .filter(({ name }) => name.toLowerCase().includes(text.toLowerCase()))
    .map(({ name, path, icon }) => ({ key: `place-${name}`, name, note: 'Page', path, icon }))
  return [
    ...known,
    ...(found?.orders?.nodes ?? []).map((order) => ({
      key: order.id,
      name: `Order ${order.number}`,
      note: order.email,
      path: paths.order(order.number),
      icon: ShoppingCart,
    })),
    ...(found?.productSearch?.products.nodes ?? []).map((product) => ({
      key: product.id,
      name: product.title,
      note: 'Product',
      path: paths.product(product.id),
      icon: Package,
    })),
    ...(found?.customers?.nodes ?? []).map((customer) => ({
      key: customer.id,
      name: customer.name ?? customer.email,
      note: customer.email,
      path: paths.customer(customer.id),
      icon: UserRound,
    })),
  ]
}
