import { Button, Field, Modal } from '@stoa/ui'
import { type FormEvent, useId } from 'react'
import { IssueList } from '../../../shared/issue-list'
import { byField } from '../../../shared/issues'
import { useAct } from '../../../shared/use-act'
import { CollectionCreateDocument } from '../api/collection-create.generated'

/** A new collection begins empty; products or rules follow on its page. */
export function NewCollectionDialog({ onClose, onDone }: { onClose: () => void; onDone: (id: string) => void }) {
  const form = useId()
  const { act, issues, isBusy } = useAct(CollectionCreateDocument)
  const { fields, rest } = byField(issues, ['title'])
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const done = await act({ input: { title: String(new FormData(event.currentTarget).get('title')).trim() } })
    if (done?.collection) onDone(done.collection.id)
  }
  return (
    <Modal
      isOpen
      onOpenChange={onClose}
      title="New collection"
      description="You add products, or rules that find them, in the next step."
      footer={
        <Button kind="primary" size="sm" type="submit" form={form} busy={isBusy}>
          Create collection
        </Button>
      }
    >
      <IssueList messages={rest} />
      <form id={form} onSubmit={submit}>
        <Field isSmall label="Name" name="title" maxLength={250} error={fields.title} />
      </form>
    </Modal>
  )
}
