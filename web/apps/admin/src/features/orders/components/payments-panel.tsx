import { Badge, Button, Confirm, toast } from '@stoa/ui'
import { useState } from 'react'
import { useAttempt } from '../../../shared/attempt'
import { moment, words } from '../../../shared/format'
import { IssueList } from '../../../shared/issue-list'
import { Panel } from '../../../shared/panel'
import { useAct } from '../../../shared/use-act'
import { useViewer } from '../../session'
import { PaymentCaptureDocument } from '../api/payment-capture.generated'
import { PaymentVoidDocument } from '../api/payment-void.generated'
import { refundable } from '../model/parcel'
import type { OrderPage } from '../routes/order'
import { RefundDialog } from './refund-dialog'

type Payment = NonNullable<OrderPage['payments']>[number]

export function PaymentsPanel({ order, onPaid }: { order: OrderPage; onPaid: () => void }) {
  const { may } = useViewer()
  if (!may('PAYMENTS_READ')) return null
  return (
    <Panel
      title="Payment"
      action={
        order.balanceDue && Number(order.balanceDue.amount) > 0 && <Badge tone="warn">Balance due {order.balanceDue.formatted}</Badge>
      }
    >
      {order.payments === null ? (
        <p className="text-ink-2 text-sm">Payments are temporarily unavailable. Orders and shipments are not affected.</p>
      ) : order.payments.length === 0 ? (
        <p className="text-ink-2 text-sm">No payments.</p>
      ) : (
        <ul className="space-y-5">
          {order.payments.map((payment) => (
            <PaymentBox key={payment.id} payment={payment} mayWrite={may('PAYMENTS_WRITE')} onPaid={onPaid} />
          ))}
        </ul>
      )}
    </Panel>
  )
}

function PaymentBox({ payment, mayWrite, onPaid }: { payment: Payment; mayWrite: boolean; onPaid: () => void }) {
  const [open, setOpen] = useState<'refund' | 'void' | null>(null)
  const attempt = useAttempt()
  const capture = useAct(PaymentCaptureDocument)
  const release = useAct(PaymentVoidDocument)
  const left = refundable(payment.capturedAmount.amount, payment.refundedAmount.amount)
  const run = async (what: 'capture' | 'void') => {
    const content = { paymentId: payment.id }
    const input = { ...content, idempotencyKey: attempt.keyFor({ what, ...content }) }
    const done = await (what === 'capture' ? capture.act({ input }) : release.act({ input }))
    setOpen(null)
    if (!done) return
    attempt.end()
    onPaid()
    toast({ text: what === 'capture' ? 'Payment captured.' : 'Authorization voided.' })
  }
  return (
    <li>
      <IssueList messages={[...capture.issues, ...release.issues].map(({ message }) => message)} />
      <div className="flex flex-wrap items-start justify-between gap-3">
        <div className="min-w-0 text-sm">
          <p className="tabular font-medium text-base">
            {payment.amount.formatted} <Badge tone={payment.status === 'DISPUTED' ? 'bad' : 'quiet'}>{words(payment.status)}</Badge>
          </p>
          <p className="text-ink-2">
            {payment.card ? `${words(payment.card.brand)} ·· ${payment.card.last4}` : words(payment.provider)} · {moment(payment.createdAt)}
          </p>
          {payment.providerReference && <p className="break-all text-ink-2">{payment.providerReference}</p>}
          <p className="tabular text-ink-2">
            Captured {payment.capturedAmount.formatted}, refunded {payment.refundedAmount.formatted}
          </p>
        </div>
        {mayWrite && (
          <div className="flex gap-2">
            {payment.status === 'AUTHORIZED' && (
              <>
                <Button size="sm" busy={capture.isBusy} onClick={() => void run('capture')}>
                  Capture payment
                </Button>
                <Button size="sm" kind="danger" onClick={() => setOpen('void')}>
                  Void authorization
                </Button>
              </>
            )}
            {Number(left) > 0 && (
              <Button size="sm" onClick={() => setOpen('refund')}>
                Refund
              </Button>
            )}
          </div>
        )}
      </div>
      {payment.refunds.length > 0 && (
        <ul aria-label="Refunds" className="mt-3 space-y-1 border-l pl-4 text-sm">
          {payment.refunds.map((refund) => (
            <li key={refund.id}>
              <span className="tabular font-medium">{refund.amount.formatted}</span> {words(refund.status).toLowerCase()},{' '}
              {moment(refund.createdAt)}
              {refund.reason && <span className="break-words text-ink-2"> · {refund.reason}</span>}
            </li>
          ))}
        </ul>
      )}
      {open === 'refund' && (
        <RefundDialog payment={payment} most={left} onOpenChange={(isOpen) => !isOpen && setOpen(null)} onDone={onPaid} />
      )}
      <Confirm
        isOpen={open === 'void'}
        onOpenChange={(isOpen) => !isOpen && setOpen(null)}
        title="Void this authorization?"
        act="Void authorization"
        busy={release.isBusy}
        onConfirm={() => void run('void')}
      >
        {payment.amount.formatted} can no longer be captured. The order is not cancelled.
      </Confirm>
    </li>
  )
}
