import { Button, Field, Modal } from '@stoa/ui'
import { type FormEvent, useId } from 'react'
import { IssueList } from '../../../shared/issue-list'
import { byField } from '../../../shared/issues'
import { useAct } from '../../../shared/use-act'
import { BrandCreateDocument } from '../api/brand-create.generated'

/** A new brand has a name; what else there is to say follows on its page. */
export function NewBrandDialog({ onClose, onDone }: { onClose: () => void; onDone: (id: string) => void }) {
  const form = useId()
  const { act, issues, isBusy } = useAct(BrandCreateDocument)
  const { fields, rest } = byField(issues, ['name'])
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const done = await act({ input: { name: String(new FormData(event.currentTarget).get('name')).trim() } })
    if (done?.brand) onDone(done.brand.id)
  }
  return (
    <Modal
      isOpen
      onOpenChange={onClose}
      title="New brand"
      description="You add its logo and description in the next step."
      footer={
        <Button kind="primary" size="sm" type="submit" form={form} busy={isBusy}>
          Create brand
        </Button>
      }
    >
      <IssueList messages={rest} />
      <form id={form} onSubmit={submit}>
        <Field isSmall label="Name" name="name" maxLength={100} error={fields.name} />
      </form>
    </Modal>
  )
}
