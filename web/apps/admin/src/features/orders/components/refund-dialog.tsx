import { Button, Field, Modal, toast } from '@stoa/ui'
import { type FormEvent, useId, useState } from 'react'
import { useAttempt } from '../../../shared/attempt'
import { IssueList } from '../../../shared/issue-list'
import { byField } from '../../../shared/issues'
import { useAct } from '../../../shared/use-act'
import { RefundCreateDocument } from '../api/refund-create.generated'

interface Props {
  payment: { id: string }
  most: string
  onOpenChange: (isOpen: boolean) => void
  onDone: () => void
}

/** Refunds all that is left of a payment, or some of it. */
export function RefundDialog({ payment, most, onOpenChange, onDone }: Props) {
  const form = useId()
  const attempt = useAttempt()
  const [wrong, setWrong] = useState('')
  const { act, issues, isBusy } = useAct(RefundCreateDocument)
  const { fields, rest } = byField(issues, ['amount', 'reason'])
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const data = new FormData(event.currentTarget)
    const amount = String(data.get('amount')).trim().replace(',', '.')
    const isRight = /^\d+(\.\d+)?$/.test(amount) && Number(amount) > 0 && Number(amount) <= Number(most)
    setWrong(isRight ? '' : `Enter an amount up to ${most}, for example 12.50.`)
    if (!isRight) return
    const content = { paymentId: payment.id, amount, reason: String(data.get('reason')).trim() || null }
    const done = await act({ input: { ...content, idempotencyKey: attempt.keyFor(content) } })
    if (!done) return
    attempt.end()
    onOpenChange(false)
    onDone()
    toast({ text: `Refund of ${amount} issued.` })
  }
  return (
    <Modal
      isOpen
      onOpenChange={onOpenChange}
      title="Issue refund"
      description="The refund goes to the original payment method. This cannot be undone."
      footer={
        <>
          <Button size="sm" onClick={() => onOpenChange(false)}>
            Cancel
          </Button>
          <Button size="sm" kind="danger" type="submit" form={form} busy={isBusy}>
            Issue refund
          </Button>
        </>
      }
    >
      <IssueList messages={rest} />
      <form id={form} onSubmit={submit} className="space-y-4">
        <Field
          isSmall
          label="Amount"
          name="amount"
          inputMode="decimal"
          defaultValue={most}
          hint={`Maximum ${most}`}
          error={wrong || fields.amount}
        />
        <Field isSmall isOptional label="Reason" name="reason" maxLength={500} error={fields.reason} />
      </form>
    </Modal>
  )
}
