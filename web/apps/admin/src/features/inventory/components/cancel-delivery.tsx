import { Confirm, toast } from '@stoa/ui'
import { useAttempt } from '../../../shared/attempt'
import { count } from '../../../shared/format'
import { IssueList } from '../../../shared/issue-list'
import { useAct } from '../../../shared/use-act'
import type { DeliveryFragment } from '../api/delivery.generated'
import { IncomingStockCancelDocument } from '../api/incoming-stock-cancel.generated'

interface Props {
  delivery: DeliveryFragment
  onClose: () => void
  onDone: () => void
}

/** The rest of a delivery does not come; what came stays. */
export function CancelDelivery({ delivery: { id, outstanding, received }, onClose, onDone }: Props) {
  const attempt = useAttempt()
  const { act, issues, isBusy } = useAct(IncomingStockCancelDocument)
  const cancel = async () => {
    if (!(await act({ input: { id, idempotencyKey: attempt.keyFor({ id }) } }))) return
    attempt.end()
    onDone()
    toast({ text: 'Delivery cancelled.' })
  }
  return (
    <Confirm
      isOpen
      onOpenChange={onClose}
      title="Cancel this delivery?"
      act="Cancel delivery"
      busy={isBusy}
      onConfirm={() => void cancel()}
    >
      <IssueList messages={issues.map(({ message }) => message)} />
      <p>
        {count(outstanding)} outstanding {outstanding === 1 ? 'item is' : 'items are'} no longer expected.
        {received > 0 && ` The ${count(received)} already received stay in stock.`} This cannot be undone.
      </p>
    </Confirm>
  )
}
