import { AreaField, Button, Checkbox, Modal, toast } from '@stoa/ui'
import { type FormEvent, useId, useState } from 'react'
import { useAttempt } from '../../../shared/attempt'
import { IssueList } from '../../../shared/issue-list'
import { byField } from '../../../shared/issues'
import { useAct } from '../../../shared/use-act'
import { OrderCancelDocument } from '../api/order-cancel.generated'
import type { OrderPage } from '../routes/order'

/** Cannot be taken back: says what becomes of money and goods, and asks why. */
export function CancelDialog({ order, onOpenChange }: { order: OrderPage; onOpenChange: (isOpen: boolean) => void }) {
  const form = useId()
  const attempt = useAttempt()
  const [missing, setMissing] = useState('')
  const { act, issues, isBusy } = useAct(OrderCancelDocument)
  const { fields, rest } = byField(issues, ['reason'])
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const data = new FormData(event.currentTarget)
    const reason = String(data.get('reason')).trim()
    setMissing(reason ? '' : 'Enter a reason. It is shown to the customer.')
    if (!reason) return
    const content = { orderId: order.id, reason, restock: data.get('restock') === 'on' }
    const done = await act({ input: { ...content, idempotencyKey: attempt.keyFor(content) } })
    if (!done) return
    onOpenChange(false)
    toast({ text: `Order ${order.number} cancelled.` })
  }
  return (
    <Modal
      isOpen
      onOpenChange={onOpenChange}
      title={`Cancel order ${order.number}?`}
      description={`The customer gets ${order.total.gross.formatted} back and is notified by email. This cannot be undone.`}
      footer={
        <>
          <Button size="sm" onClick={() => onOpenChange(false)}>
            Keep order
          </Button>
          <Button size="sm" kind="danger" type="submit" form={form} busy={isBusy}>
            Cancel order
          </Button>
        </>
      }
    >
      <IssueList messages={rest} />
      <form id={form} onSubmit={submit} className="space-y-4">
        <AreaField label="Reason" name="reason" hint="Shown to the customer." maxLength={500} error={missing || fields.reason} />
        <label className="flex min-h-8 items-center gap-2.5 text-sm">
          <Checkbox name="restock" defaultChecked /> Restock items
        </label>
      </form>
    </Modal>
  )
}
