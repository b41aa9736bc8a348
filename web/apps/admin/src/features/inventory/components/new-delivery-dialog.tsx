import { useQuery } from '@apollo/client/react'
import { Button, Field, Modal, SelectField, toast } from '@stoa/ui'
import { type FormEvent, useId, useState } from 'react'
import { useAttempt } from '../../../shared/attempt'
import { IssueList } from '../../../shared/issue-list'
import { byField } from '../../../shared/issues'
import { useAct } from '../../../shared/use-act'
import { IncomingStockRecordDocument } from '../api/incoming-stock-record.generated'
import { WarehousesDocument } from '../api/warehouses.generated'
import { expectedAt } from '../model/expected'
import { piecesOf } from '../model/pieces'

interface Props {
  variantId: string
  onClose: () => void
  onDone: () => void
}

const FIELDS = ['quantity', 'expectedAt', 'warehouseId', 'reference', 'note']

/** Pieces that will come: how many, when and where. */
export function NewDeliveryDialog({ variantId, onClose, onDone }: Props) {
  const form = useId()
  const attempt = useAttempt()
  const warehouses = useQuery(WarehousesDocument, { errorPolicy: 'all' }).data?.warehouses.filter(({ isActive }) => isActive) ?? []
  const [wrong, setWrong] = useState<{ quantity?: string; expectedAt?: string }>({})
  const { act, issues, isBusy } = useAct(IncomingStockRecordDocument)
  const { fields, rest } = byField(issues, FIELDS)
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const data = new FormData(event.currentTarget)
    const text = (name: string) => String(data.get(name) ?? '').trim()
    const quantity = piecesOf(text('quantity'))
    const at = expectedAt(text('day'))
    const mistakes = {
      ...((quantity === null || quantity < 1) && { quantity: 'Enter a whole number, 1 or more.' }),
      ...(!at && { expectedAt: 'Choose a day.' }),
    }
    setWrong(mistakes)
    if (quantity === null || !at || Object.keys(mistakes).length > 0) return
    const content = {
      variantId,
      warehouseId: text('warehouse') || null,
      quantity,
      expectedAt: at,
      reference: text('reference') || null,
      note: text('note') || null,
    }
    if (!(await act({ input: { ...content, idempotencyKey: attempt.keyFor(content) } }))) return
    attempt.end()
    onDone()
    toast({ text: 'Delivery recorded.' })
  }
  return (
    <Modal
      isOpen
      onOpenChange={onClose}
      title="Record delivery"
      description="Stock does not change until the delivery is received."
      footer={
        <Button kind="primary" size="sm" type="submit" form={form} busy={isBusy}>
          Record delivery
        </Button>
      }
    >
      <IssueList messages={rest} />
      <form id={form} onSubmit={submit} noValidate className="space-y-4">
        <div className="grid gap-4 sm:grid-cols-2">
          <Field isSmall label="Quantity" name="quantity" inputMode="numeric" error={wrong.quantity ?? fields.quantity} />
          <Field isSmall label="Expected on" name="day" type="date" error={wrong.expectedAt ?? fields.expectedAt} />
        </div>
        {warehouses.length > 1 && (
          <SelectField
            isSmall
            label="Warehouse"
            name="warehouse"
            defaultValue={warehouses.find(({ isMain }) => isMain)?.id}
            error={fields.warehouseId}
          >
            {warehouses.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </SelectField>
        )}
        <Field isSmall isOptional label="Reference" name="reference" maxLength={100} placeholder="PO-1024" error={fields.reference} />
        <Field isSmall isOptional label="Note" name="note" maxLength={500} error={fields.note} />
      </form>
    </Modal>
  )
}
