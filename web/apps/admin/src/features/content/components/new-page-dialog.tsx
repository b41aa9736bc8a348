import { Button, Field, Modal } from '@stoa/ui'
import { type FormEvent, useId } from 'react'
import { IssueList } from '../../../shared/issue-list'
import { byField } from '../../../shared/issues'
import { useAct } from '../../../shared/use-act'
import { ContentPageCreateDocument } from '../api/content-page-create.generated'

/** A new page begins as an empty draft. */
export function NewPageDialog({ onClose, onDone }: { onClose: () => void; onDone: (id: string) => void }) {
  const form = useId()
  const { act, issues, isBusy } = useAct(ContentPageCreateDocument)
  const { fields, rest } = byField(issues, ['title'])
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const done = await act({ input: { title: String(new FormData(event.currentTarget).get('title')).trim() } })
    if (done?.contentPage) onDone(done.contentPage.id)
  }
  return (
    <Modal
      isOpen
      onOpenChange={onClose}
      title="New page"
      description="It is saved as a draft. Customers see it once you publish."
      footer={
        <Button kind="primary" size="sm" type="submit" form={form} busy={isBusy}>
          Create draft
        </Button>
      }
    >
      <IssueList messages={rest} />
      <form id={form} onSubmit={submit}>
        <Field isSmall label="Title" name="title" maxLength={250} error={fields.title} />
      </form>
    </Modal>
  )
}
