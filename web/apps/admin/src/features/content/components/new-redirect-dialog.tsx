import { Button, Checkbox, Field, Modal } from '@stoa/ui'
import { type FormEvent, useId } from 'react'
import { IssueList } from '../../../shared/issue-list'
import { byField } from '../../../shared/issues'
import { useAct } from '../../../shared/use-act'
import { RedirectCreateDocument } from '../api/redirect-create.generated'

/** From where to where, for good or for now. */
export function NewRedirectDialog({ onClose, onDone }: { onClose: () => void; onDone: (fromPath: string) => void }) {
  const form = useId()
  const { act, issues, isBusy } = useAct(RedirectCreateDocument)
  const { fields, rest } = byField(issues, ['fromPath', 'targetUrl'])
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const data = new FormData(event.currentTarget)
    const text = (name: string) => String(data.get(name)).trim()
    const input = { fromPath: text('fromPath'), targetUrl: text('targetUrl'), isPermanent: data.get('isTemporary') !== 'on' }
    const done = await act({ input })
    if (done?.redirect) onDone(done.redirect.fromPath)
  }
  return (
    <Modal
      isOpen
      onOpenChange={onClose}
      title="New redirect"
      description="What the shop shows at a path comes first; a redirect counts where there is nothing."
      footer={
        <Button kind="primary" size="sm" type="submit" form={form} busy={isBusy}>
          Create redirect
        </Button>
      }
    >
      <IssueList messages={rest} />
      <form id={form} onSubmit={submit} className="space-y-4">
        <Field isSmall label="From" name="fromPath" placeholder="/old-path" maxLength={2000} error={fields.fromPath} />
        <Field isSmall label="To" name="targetUrl" placeholder="/pages/about" maxLength={2000} error={fields.targetUrl} />
        <label className="flex min-h-8 items-center gap-2.5 text-sm">
          <Checkbox name="isTemporary" /> Temporary: visitors should come back to the old path some day
        </label>
      </form>
    </Modal>
  )
}
