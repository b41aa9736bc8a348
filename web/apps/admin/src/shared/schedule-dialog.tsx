import { Button, Field, Modal } from '@stoa/ui'
import { type FormEvent, useId } from 'react'
import { IssueList } from './issue-list'
import { byField, type Issue } from './issues'
import { instantOf, localTime } from './local-time'

interface Props {
  /** “product”, “page”. */
  what: string
  publishAt: string | null
  unpublishAt: string | null
  isBusy: boolean
  issues: readonly Issue[]
  onClose: () => void
  onSave: (times: { publishAt: string | null; unpublishAt: string | null }) => void
}

/** From when until when something is seen. */
export function ScheduleDialog({ what, publishAt, unpublishAt, isBusy, issues, onClose, onSave }: Props) {
  const form = useId()
  const { fields, rest } = byField(issues, ['publishAt', 'unpublishAt'])
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const data = new FormData(event.currentTarget)
    const at = (name: string) => instantOf(String(data.get(name) ?? ''))
    onSave({ publishAt: at('publishAt'), unpublishAt: at('unpublishAt') })
  }
  return (
    <Modal
      isOpen
      onOpenChange={onClose}
      title="Schedule"
      description={`Times are in your time zone. Without a publish date, the ${what} is published immediately.`}
      footer={
        <Button kind="primary" size="sm" type="submit" form={form} busy={isBusy}>
          Save schedule
        </Button>
      }
    >
      <IssueList messages={rest} />
      <form id={form} onSubmit={submit} className="grid gap-4 sm:grid-cols-2">
        <Field
          isSmall
          isOptional
          label="Publish date"
          name="publishAt"
          type="datetime-local"
          defaultValue={localTime(publishAt)}
          error={fields.publishAt}
        />
        <Field
          isSmall
          isOptional
          label="Unpublish date"
          name="unpublishAt"
          type="datetime-local"
          defaultValue={localTime(unpublishAt)}
          error={fields.unpublishAt}
        />
      </form>
    </Modal>
  )
}
