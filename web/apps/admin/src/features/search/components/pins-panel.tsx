import { Button, IconButton, toast } from '@stoa/ui'
import { Plus, Trash2 } from 'lucide-react'
import { count } from '../../../shared/format'
import { IssueList } from '../../../shared/issue-list'
import { Panel } from '../../../shared/panel'
import { useAct } from '../../../shared/use-act'
import type { SearchPinRowFragment } from '../api/search-pin-row.generated'
import { SearchPinSetDocument } from '../api/search-pin-set.generated'

interface Props {
  pins: readonly SearchPinRowFragment[]
  mayWrite: boolean
  onNew: () => void
  onEdit: (pin: SearchPinRowFragment) => void
  onChanged: () => void
}

/** Texts for which chosen products come first. What is removed can be set again. */
export function PinsPanel({ pins, mayWrite, onNew, onEdit, onChanged }: Props) {
  const { act, issues } = useAct(SearchPinSetDocument)
  const remove = async ({ query, products }: SearchPinRowFragment) => {
    if (!(await act({ input: { query, productIds: [] } }))) return
    onChanged()
    const productIds = products.map(({ id }) => id)
    toast({ text: `Pins for “${query}” removed.`, undo: () => void act({ input: { query, productIds } }).then(onChanged) })
  }
  return (
    <Panel
      title="Pinned products"
      action={
        mayWrite && (
          <Button size="sm" onClick={onNew}>
            <Plus className="size-4" strokeWidth={1.75} aria-hidden="true" /> Pin products
          </Button>
        )
      }
    >
      <IssueList messages={issues.map(({ message }) => message)} />
      {pins.length === 0 ? (
        <p className="py-4 text-ink-2">No pins yet. Pin products that should come first for a search.</p>
      ) : (
        <ul className="divide-y">
          {pins.map((pin) => (
            <li key={pin.query} className="flex items-center gap-2 py-1.5">
              <p className="min-w-0 flex-1">
                <span className="break-words font-medium">{pin.query}</span>
                <span className="block truncate text-ink-2 text-sm">
                  {count(pin.products.length)} {pin.products.length === 1 ? 'product' : 'products'}:{' '}
                  {pin.products.map(({ title }) => title).join(', ')}
                </span>
              </p>
              {mayWrite && (
                <>
                  <Button size="sm" kind="quiet" onClick={() => onEdit(pin)}>
                    Edit<span className="sr-only"> pins for {pin.query}</span>
                  </Button>
                  <IconButton label={`Remove pins for ${pin.query}`} isSmall onClick={() => void remove(pin)}>
                    <Trash2 className="size-4" strokeWidth={1.75} />
                  </IconButton>
                </>
              )}
            </li>
          ))}
        </ul>
      )}
    </Panel>
  )
}
