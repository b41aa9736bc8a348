import { Button, Modal, toast } from '@stoa/ui'
import { useState } from 'react'
import { useAttempt } from '../../../shared/attempt'
import { IssueList } from '../../../shared/issue-list'
import { useAct } from '../../../shared/use-act'
import { StockTransferCancelDocument } from '../api/stock-transfer-cancel.generated'
import { StockTransferReceiveDocument } from '../api/stock-transfer-receive.generated'
import { StockTransferSendDocument } from '../api/stock-transfer-send.generated'
import type { TransferStateFragment } from '../api/transfer-state.generated'

interface Props {
  transfer: TransferStateFragment
  mayWrite: boolean
  onClose: () => void
}

/** One transfer: what is in it, and what can happen to it next. */
export function TransferDialog({ transfer, mayWrite, onClose }: Props) {
  const attempt = useAttempt()
  const [isAsking, setAsking] = useState(false)
  const send = useAct(StockTransferSendDocument)
  const receive = useAct(StockTransferReceiveDocument)
  const cancel = useAct(StockTransferCancelDocument)
  const all = [send, receive, cancel]
  const run = async (act: (variables: { input: { id: string; idempotencyKey: string } }) => Promise<object | null>, text: string) => {
    const content = { id: transfer.id, text }
    const done = await act({ input: { id: transfer.id, idempotencyKey: attempt.keyFor(content) } })
    if (!done) return
    attempt.end()
    onClose()
    toast({ text })
  }
  const isBusy = all.some((one) => one.isBusy)
  const canCancel = transfer.status === 'PENDING' || transfer.status === 'IN_TRANSIT'
  return (
    <Modal
      isOpen
      onOpenChange={onClose}
      title={`${transfer.fromWarehouse.code} → ${transfer.toWarehouse.code}`}
      description={transfer.note ?? 'Transfer between warehouses'}
      footer={
        mayWrite && (
          <>
            {canCancel && (
              <Button
                size="sm"
                kind="danger"
                busy={cancel.isBusy}
                onClick={() => (isAsking ? void run(cancel.act, 'Transfer cancelled.') : setAsking(true))}
              >
                {isAsking ? 'Confirm: remaining stock returns to the origin' : 'Cancel transfer'}
              </Button>
            )}
            {transfer.status === 'PENDING' && (
              <Button size="sm" kind="primary" busy={isBusy} onClick={() => void run(send.act, 'Transfer sent.')}>
                Send transfer
              </Button>
            )}
            {transfer.status === 'IN_TRANSIT' && (
              <Button size="sm" kind="primary" busy={isBusy} onClick={() => void run(receive.act, 'All items received.')}>
                Receive all
              </Button>
            )}
          </>
        )
      }
    >
      <IssueList messages={all.flatMap(({ issues }) => issues.map(({ message }) => message))} />
      <ul className="divide-y">
        {transfer.lines.map(({ variant, quantity, received, outstanding }) => (
          <li key={variant.id} className="flex justify-between gap-4 py-2 text-sm">
            <span className="min-w-0 truncate">
              {variant.title} <span className="text-ink-2">{variant.sku}</span>
            </span>
            <span className="tabular shrink-0">
              {quantity}
              {received > 0 && (
                <span className="text-ink-2">
                  {' '}
                  · {received} received, {outstanding} outstanding
                </span>
              )}
            </span>
          </li>
        ))}
      </ul>
    </Modal>
  )
}
