import { Button, Field, Modal, toast } from '@stoa/ui'
import { type FormEvent, useId } from 'react'
import { IssueList } from '../../../shared/issue-list'
import { byField } from '../../../shared/issues'
import { useAct } from '../../../shared/use-act'
import { ShipmentTrackingUpdateDocument } from '../api/shipment-tracking-update.generated'
import type { OrderPage } from '../routes/order'

interface Props {
  orderId: string
  parcel: OrderPage['fulfillments'][number]
  onOpenChange: (isOpen: boolean) => void
}

export function TrackingDialog({ orderId, parcel, onOpenChange }: Props) {
  const form = useId()
  const { act, issues, isBusy } = useAct(ShipmentTrackingUpdateDocument)
  const { fields, rest } = byField(issues, ['carrier', 'trackingNumber', 'trackingUrl'])
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const data = new FormData(event.currentTarget)
    const text = (name: string) => String(data.get(name) ?? '').trim() || null
    const input = { orderId, fulfillmentId: parcel.id, carrier: text('carrier'), trackingNumber: text('trackingNumber') }
    const done = await act({ input: { ...input, trackingUrl: text('trackingUrl') } })
    if (!done) return
    onOpenChange(false)
    toast({ text: 'Tracking updated.' })
  }
  return (
    <Modal
      isOpen
      onOpenChange={onOpenChange}
      title="Edit tracking"
      description="Clear a field to remove its value."
      footer={
        <Button kind="primary" size="sm" type="submit" form={form} busy={isBusy}>
          Save
        </Button>
      }
    >
      <IssueList messages={rest} />
      <form id={form} onSubmit={submit} className="space-y-4">
        <Field
          isSmall
          isOptional
          label="Carrier"
          name="carrier"
          maxLength={60}
          defaultValue={parcel.carrier ?? ''}
          error={fields.carrier}
        />
        <Field
          isSmall
          isOptional
          label="Tracking number"
          name="trackingNumber"
          maxLength={100}
          defaultValue={parcel.trackingNumber ?? ''}
          error={fields.trackingNumber}
        />
        <Field
          isSmall
          isOptional
          label="Tracking URL"
          name="trackingUrl"
          type="url"
          defaultValue={parcel.trackingUrl ?? ''}
          error={fields.trackingUrl}
        />
      </form>
    </Modal>
  )
}
