import { Button, Field, Modal, toast } from '@stoa/ui'
import { type FormEvent, useId } from 'react'
import { useAttempt } from '../../../shared/attempt'
import { IssueList } from '../../../shared/issue-list'
import { byField } from '../../../shared/issues'
import { useAct } from '../../../shared/use-act'
import { FulfillmentCreateDocument } from '../api/fulfillment-create.generated'
import { piecesToSend } from '../model/parcel'
import type { OrderPage } from '../routes/order'

/** What goes into a parcel, and how it can be followed. The buyer gets a mail: so it is asked, and never guessed. */
export function FulfilDialog({ order, onOpenChange }: { order: OrderPage; onOpenChange: (isOpen: boolean) => void }) {
  const form = useId()
  const attempt = useAttempt()
  const { act, issues, isBusy } = useAct(FulfillmentCreateDocument)
  const open = order.lines.filter(({ quantity, fulfilledQuantity }) => quantity > fulfilledQuantity)
  const { fields, rest } = byField(issues, ['carrier', 'trackingNumber', 'trackingUrl'])
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const data = new FormData(event.currentTarget)
    const text = (name: string) => String(data.get(name) ?? '').trim() || null
    const content = {
      orderId: order.id,
      lines: piecesToSend(open.map(({ id }) => [id, Number(data.get(`line-${id}`))])),
      carrier: text('carrier'),
      trackingNumber: text('trackingNumber'),
      trackingUrl: text('trackingUrl'),
    }
    const done = await act({ input: { ...content, idempotencyKey: attempt.keyFor(content) } })
    if (!done) return
    attempt.end()
    onOpenChange(false)
    toast({ text: `Items of order ${order.number} marked as shipped.` })
  }
  return (
    <Modal
      isOpen
      onOpenChange={onOpenChange}
      title="Mark as shipped"
      description="The customer gets a shipping confirmation by email. An authorized payment is captured."
      footer={
        <Button kind="primary" size="sm" type="submit" form={form} busy={isBusy}>
          Mark as shipped
        </Button>
      }
    >
      <IssueList messages={rest} />
      <form id={form} onSubmit={submit} className="space-y-4">
        <fieldset className="space-y-2">
          <legend className="mb-1 font-medium text-sm">Items</legend>
          {open.map(({ id, title, variantTitle, quantity, fulfilledQuantity }) => (
            <label key={id} className="flex items-center gap-3 text-sm">
              <input
                type="number"
                name={`line-${id}`}
                min={0}
                max={quantity - fulfilledQuantity}
                defaultValue={quantity - fulfilledQuantity}
                className="tabular h-9 w-20 rounded-field border border-line-strong bg-surface px-2 text-right"
              />
              <span className="min-w-0 flex-1">
                {title}
                {variantTitle && <span className="text-ink-2"> · {variantTitle}</span>}
              </span>
              <span className="text-ink-2">of {quantity - fulfilledQuantity}</span>
            </label>
          ))}
        </fieldset>
        <Field isSmall isOptional label="Carrier" name="carrier" maxLength={60} error={fields.carrier} />
        <Field isSmall isOptional label="Tracking number" name="trackingNumber" maxLength={100} error={fields.trackingNumber} />
        <Field isSmall isOptional label="Tracking URL" name="trackingUrl" type="url" placeholder="https://…" error={fields.trackingUrl} />
      </form>
    </Modal>
  )
}
