import { useQuery } from '@apollo/client/react'
import type { StockMovementReason } from '@stoa/graphql'
import { Button, Field, Modal, SelectField, toast } from '@stoa/ui'
import { type FormEvent, useId, useState } from 'react'
import { useAttempt } from '../../../shared/attempt'
import { count, words } from '../../../shared/format'
import { IssueList } from '../../../shared/issue-list'
import { byField } from '../../../shared/issues'
import { useAct } from '../../../shared/use-act'
import { InventoryAdjustDocument } from '../api/inventory-adjust.generated'
import { InventorySetDocument } from '../api/inventory-set.generated'
import type { StockFragment } from '../api/stock.generated'
import { WarehousesDocument } from '../api/warehouses.generated'
import { flawOf, piecesOf } from '../model/pieces'

interface Props {
  level: StockFragment
  /** True sets the whole number after a count; false adds or takes off. */
  isCount: boolean
  onClose: () => void
  onDone: () => void
}

const REASONS = ['RECEIVED', 'DAMAGED', 'RESTOCKED'] satisfies StockMovementReason[]

/** Pieces come or go, always with a reason; the ledger keeps it. */
export function AdjustDialog({ level, isCount, onClose, onDone }: Props) {
  const form = useId()
  const attempt = useAttempt()
  const warehouses = useQuery(WarehousesDocument, { errorPolicy: 'all' }).data?.warehouses.filter(({ isActive }) => isActive) ?? []
  const [wrong, setWrong] = useState('')
  const adjust = useAct(InventoryAdjustDocument)
  const set = useAct(InventorySetDocument)
  const { fields, rest } = byField([...adjust.issues, ...set.issues], ['delta', 'onHand', 'note', 'reason'])
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const data = new FormData(event.currentTarget)
    const pieces = piecesOf(String(data.get('pieces')))
    const flaw = flawOf(pieces, isCount, String(data.get('reason')))
    setWrong(flaw)
    if (flaw || pieces === null) return
    const shared = {
      variantId: level.variant.id,
      warehouseId: String(data.get('warehouse') ?? '') || null,
      note: String(data.get('note')).trim() || null,
    }
    const onHand = level.warehouses.find(({ warehouse }) => warehouse.id === shared.warehouseId)?.onHand ?? level.onHand
    const counted = { ...shared, onHand: pieces, expectedOnHand: onHand }
    const changed = { ...shared, delta: pieces, reason: String(data.get('reason')) as StockMovementReason }
    const done = isCount
      ? await set.act({ input: { ...counted, idempotencyKey: attempt.keyFor(counted) } })
      : await adjust.act({ input: { ...changed, idempotencyKey: attempt.keyFor(changed) } })
    if (!done) return
    attempt.end()
    onDone()
    toast({ text: isCount ? `On hand set to ${count(pieces)}.` : `Stock adjusted by ${pieces > 0 ? '+' : ''}${count(pieces)}.` })
  }
  return (
    <Modal
      isOpen
      onOpenChange={onClose}
      title={isCount ? 'Set stock count' : 'Adjust stock'}
      description={
        isCount
          ? 'The count is not saved if the stock has changed since you opened this page.'
          : 'Enter a negative number to remove stock, for example -2.'
      }
      footer={
        <Button kind="primary" size="sm" type="submit" form={form} busy={adjust.isBusy || set.isBusy}>
          {isCount ? 'Set stock count' : 'Adjust stock'}
        </Button>
      }
    >
      <IssueList messages={rest} />
      <form id={form} onSubmit={submit} className="space-y-4">
        {warehouses.length > 1 && (
          <SelectField isSmall label="Warehouse" name="warehouse" defaultValue={warehouses.find(({ isMain }) => isMain)?.id}>
            {warehouses.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </SelectField>
        )}
        <Field
          isSmall
          label={isCount ? 'On hand' : 'Quantity'}
          name="pieces"
          inputMode="numeric"
          defaultValue={isCount ? level.onHand : ''}
          error={wrong || fields.delta || fields.onHand}
        />
        {!isCount && (
          <SelectField isSmall label="Reason" name="reason" error={fields.reason}>
            {REASONS.map((reason) => (
              <option key={reason} value={reason}>
                {words(reason)}
              </option>
            ))}
          </SelectField>
        )}
        <Field isSmall isOptional label="Note" name="note" maxLength={500} error={fields.note} />
      </form>
    </Modal>
  )
}
