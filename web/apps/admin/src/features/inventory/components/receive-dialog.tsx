import { Button, Field, Modal, toast } from '@stoa/ui'
import { type FormEvent, useId, useState } from 'react'
import { useAttempt } from '../../../shared/attempt'
import { count } from '../../../shared/format'
import { IssueList } from '../../../shared/issue-list'
import { byField } from '../../../shared/issues'
import { useAct } from '../../../shared/use-act'
import type { DeliveryFragment } from '../api/delivery.generated'
import { IncomingStockReceiveDocument } from '../api/incoming-stock-receive.generated'
import { piecesOf } from '../model/pieces'

interface Props {
  delivery: DeliveryFragment
  onClose: () => void
  onDone: () => void
}

/** What has arrived of a delivery, all of it or a part. */
export function ReceiveDialog({ delivery: { id, outstanding, warehouse }, onClose, onDone }: Props) {
  const form = useId()
  const attempt = useAttempt()
  const [wrong, setWrong] = useState('')
  const { act, issues, isBusy } = useAct(IncomingStockReceiveDocument)
  const { fields, rest } = byField(issues, ['quantity'])
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const quantity = piecesOf(String(new FormData(event.currentTarget).get('quantity')))
    const isWrong = quantity === null || quantity < 1 || quantity > outstanding
    setWrong(isWrong ? `Enter a whole number, 1 to ${count(outstanding)}.` : '')
    if (isWrong) return
    const content = { id, quantity }
    if (!(await act({ input: { ...content, idempotencyKey: attempt.keyFor(content) } }))) return
    attempt.end()
    onDone()
    toast({ text: `${count(quantity)} received in ${warehouse.code}.` })
  }
  return (
    <Modal
      isOpen
      onOpenChange={onClose}
      title="Receive delivery"
      description={`The quantity is added to the stock in ${warehouse.code}. The rest stays expected.`}
      footer={
        <Button kind="primary" size="sm" type="submit" form={form} busy={isBusy}>
          Receive
        </Button>
      }
    >
      <IssueList messages={rest} />
      <form id={form} onSubmit={submit} noValidate>
        <Field
          isSmall
          label="Quantity"
          name="quantity"
          inputMode="numeric"
          defaultValue={outstanding}
          hint={`${count(outstanding)} outstanding`}
          error={wrong || fields.quantity}
        />
      </form>
    </Modal>
  )
}
