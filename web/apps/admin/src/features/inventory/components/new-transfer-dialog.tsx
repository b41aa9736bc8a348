import { useQuery } from '@apollo/client/react'
import { Button, Field, IconButton, Modal, SelectField, toast } from '@stoa/ui'
import { Trash2 } from 'lucide-react'
import { type FormEvent, useId, useState } from 'react'
import { useAttempt } from '../../../shared/attempt'
import { IssueList } from '../../../shared/issue-list'
import { useAct } from '../../../shared/use-act'
import { VariantSearch } from '../../products'
import { StockTransferCreateDocument } from '../api/stock-transfer-create.generated'
import { WarehousesDocument } from '../api/warehouses.generated'

interface Line {
  variantId: string
  name: string
  quantity: number
}

/** From where, to where, and how much of which variants. */
export function NewTransferDialog({ onClose, onDone }: { onClose: () => void; onDone: () => void }) {
  const form = useId()
  const attempt = useAttempt()
  const [lines, setLines] = useState<Line[]>([])
  const [problem, setProblem] = useState('')
  const warehouses = useQuery(WarehousesDocument).data?.warehouses.filter(({ isActive }) => isActive) ?? []
  const { act, issues, isBusy } = useAct(StockTransferCreateDocument)
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const data = new FormData(event.currentTarget)
    setProblem(lines.length === 0 ? 'Add at least one variant.' : '')
    if (lines.length === 0) return
    const content = {
      fromWarehouseId: String(data.get('from')),
      toWarehouseId: String(data.get('to')),
      lines: lines.map(({ variantId, quantity }) => ({ variantId, quantity })),
      note: String(data.get('note')).trim() || null,
    }
    const done = await act({ input: { ...content, idempotencyKey: attempt.keyFor(content) } })
    if (!done) return
    onDone()
    toast({ text: 'Transfer created.' })
  }
  const options = warehouses.map(({ id, name }) => (
    <option key={id} value={id}>
      {name}
    </option>
  ))
  return (
    <Modal
      isOpen
      wide
      onOpenChange={onClose}
      title="Create transfer"
      description="Stock does not move until the transfer is sent."
      footer={
        <Button kind="primary" size="sm" type="submit" form={form} busy={isBusy} disabled={warehouses.length < 2}>
          Create transfer
        </Button>
      }
    >
      <IssueList messages={[...(problem ? [problem] : []), ...issues.map(({ message }) => message)]} />
      {warehouses.length < 2 && <p className="mb-4 text-ink-2">Transfers need at least two warehouses. This store has one.</p>}
      <form id={form} onSubmit={submit} className="space-y-4">
        <div className="grid gap-4 sm:grid-cols-2">
          <SelectField isSmall label="Origin" name="from">
            {options}
          </SelectField>
          <SelectField isSmall label="Destination" name="to" key={warehouses.length} defaultValue={warehouses[1]?.id}>
            {options}
          </SelectField>
        </div>
        <VariantSearch
          label="Variants"
          onPick={({ id, name }) => setLines([...lines.filter(({ variantId }) => variantId !== id), { variantId: id, name, quantity: 1 }])}
        />
        <ul className="space-y-2">
          {lines.map((line) => (
            <li key={line.variantId} className="flex items-center gap-3 text-sm">
              <input
                type="number"
                aria-label={`Quantity of ${line.name}`}
                min={1}
                value={line.quantity}
                onChange={(event) =>
                  setLines(lines.map((one) => (one === line ? { ...one, quantity: Math.max(1, Number(event.target.value)) } : one)))
                }
                className="tabular h-9 w-20 rounded-field border border-line-strong bg-surface px-2 text-right"
              />
              <span className="min-w-0 flex-1 truncate">{line.name}</span>
              <IconButton label={`Remove ${line.name}`} isSmall onClick={() => setLines(lines.filter((one) => one !== line))}>
                <Trash2 className="size-4" strokeWidth={1.75} />
              </IconButton>
            </li>
          ))}
        </ul>
        <Field isSmall isOptional label="Note" name="note" maxLength={500} />
      </form>
    </Modal>
  )
}
