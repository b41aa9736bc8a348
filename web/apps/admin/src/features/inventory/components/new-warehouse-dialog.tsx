import { Button, Field, Modal } from '@stoa/ui'
import { type FormEvent, useId } from 'react'
import { IssueList } from '../../../shared/issue-list'
import { byField } from '../../../shared/issues'
import { useAct } from '../../../shared/use-act'
import { WarehouseCreateDocument } from '../api/warehouse-create.generated'

/** A new warehouse is open at once; its address follows on its page. */
export function NewWarehouseDialog({ onClose, onDone }: { onClose: () => void; onDone: (id: string) => void }) {
  const form = useId()
  const { act, issues, isBusy } = useAct(WarehouseCreateDocument)
  const { fields, rest } = byField(issues, ['name', 'code'])
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const data = new FormData(event.currentTarget)
    const text = (name: string) => String(data.get(name)).trim()
    const done = await act({ input: { name: text('name'), code: text('code').toUpperCase() } })
    if (done?.warehouse) onDone(done.warehouse.id)
  }
  return (
    <Modal
      isOpen
      onOpenChange={onClose}
      title="New warehouse"
      description="It is sold from as soon as there are goods in it."
      footer={
        <Button kind="primary" size="sm" type="submit" form={form} busy={isBusy}>
          Create warehouse
        </Button>
      }
    >
      <IssueList messages={rest} />
      <form id={form} onSubmit={submit} className="space-y-4">
        <Field isSmall label="Name" name="name" maxLength={100} error={fields.name} />
        <Field isSmall label="Code" name="code" maxLength={20} placeholder="BERLIN-2" className="uppercase" error={fields.code} />
      </form>
    </Modal>
  )
}
